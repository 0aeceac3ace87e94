import * as z from 'zod/mini';

/** The version of the format that this program writes. */
export const VERSION = 1;

/** What a panel may be drawn as. */
export const CHARTS = ['line', 'bar', 'stacked', 'shares', 'heat', 'graph', 'number', 'quotes', 'table'] as const;

/** What quotes can be counted by. `time` is the finest of day, month and year that a chart can show. */
export const DIMENSIONS = [
  'time',
  'day',
  'week',
  'month',
  'year',
  'speaker',
  'about',
  'outlet',
  'stance',
  'kind',
  'cue',
] as const;

export const DATES: readonly string[] = ['time', 'day', 'week', 'month', 'year'];

/** What is chosen above the panels and holds for all of them. */
export const VARIABLES = ['person', 'about', 'outlet', 'words', 'period'] as const;

/** How many twelfths of the page a panel may be wide. */
export const WIDTHS = [3, 4, 6, 8, 9, 12] as const;

const KINDS = ['direct', 'mixed', 'indirect'] as const;

const STANCES = [
  'say',
  'claim',
  'confirm',
  'deny',
  'warn',
  'ask',
  'promise',
  'demand',
  'criticize',
  'praise',
  'suggest',
  'decline',
  'other',
] as const;

const text = (most: number) => z.string().check(z.minLength(1), z.maxLength(most));
const names = z.array(text(200)).check(z.minLength(1), z.maxLength(50));
const day = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/));
const period = { from: z.optional(day), to: z.optional(day) };

/** Which quotes a panel is about, by the names that exports and feeds have; `$person` is what is chosen above. */
const filter = z.strictObject({
  text: z.optional(text(500)),
  speaker: z.optional(names),
  about: z.optional(names),
  outlet: z.optional(names),
  kind: z.optional(z.array(z.enum(KINDS)).check(z.minLength(1))),
  stance: z.optional(z.array(z.enum(STANCES)).check(z.minLength(1))),
  ...period,
});

/** Null is everybody; `$most` is whoever has the most quotes, so that a dashboard works on any graph. */
const chosen = z.optional(z.nullable(text(200)));

const variables = z.strictObject({
  person: chosen,
  about: chosen,
  outlet: chosen,
  words: z.optional(z.nullable(text(500))),
  period: z.optional(z.strictObject(period)),
});

const most = z.optional(z.int().check(z.gte(1), z.lte(100)));

const question = z.discriminatedUnion('ask', [
  z.strictObject({
    ask: z.literal('counts'),
    by: z.array(z.enum(DIMENSIONS)).check(
      z.minLength(1),
      z.maxLength(3),
      z.refine((by) => new Set(by).size === by.length, { error: 'names the same thing twice' }),
      z.refine((by) => by.filter((one) => DATES.includes(one)).length < 2, { error: 'names more than one date' }),
    ),
    unit: z.optional(z.enum(['quotes', 'statements'])),
    most,
  }),
  z.strictObject({ ask: z.literal('total'), of: z.enum(['quotes', 'statements', 'articles', 'speakers', 'outlets']) }),
  z.strictObject({ ask: z.literal('pairs'), most }),
  z.strictObject({ ask: z.literal('quotes'), order: z.optional(z.enum(['newest', 'oldest'])), most }),
  z.strictObject({ ask: z.literal('statements'), order: z.optional(z.enum(['newest', 'oldest', 'reported'])), most }),
  z.strictObject({ ask: z.literal('query'), query: text(20_000) }),
  z.strictObject({ ask: z.literal('text') }),
]);

const panel = z.strictObject({
  id: z.string().check(z.regex(/^[a-z0-9-]{1,40}$/)),
  title: text(200),
  question,
  filter: z.optional(filter),
  /** Which choices above do not hold for it. */
  ignores: z.optional(z.array(z.enum(VARIABLES))),
  /** Left out: the first that fits the answer. */
  chart: z.optional(z.enum(CHARTS)),
  width: z.optional(z.literal([...WIDTHS])),
  /** Plain paragraphs with an empty line between. */
  text: z.optional(z.string().check(z.maxLength(5_000))),
});

export const DASHBOARD = z.strictObject({
  $schema: z.optional(z.string()),
  version: z.literal(VERSION),
  title: text(200),
  description: z.optional(z.string().check(z.maxLength(5_000))),
  variables: z.optional(variables),
  /** After how many minutes it asks again; left out: never. */
  refresh: z.optional(z.literal([1, 5])),
  panels: z.array(panel).check(
    z.maxLength(40),
    z.refine((panels) => new Set(panels.map(({ id }) => id)).size === panels.length, {
      error: 'has two panels of one id',
    }),
  ),
});

export type Dashboard = z.infer<typeof DASHBOARD>;
export type DashboardPanel = Dashboard['panels'][number];
export type Question = DashboardPanel['question'];
export type CountsQuestion = Extract<Question, { ask: 'counts' }>;
export type PanelFilter = NonNullable<DashboardPanel['filter']>;
export type Variables = NonNullable<Dashboard['variables']>;
export type VariableName = (typeof VARIABLES)[number];
export type Chart = (typeof CHARTS)[number];
export type Dimension = (typeof DIMENSIONS)[number];

/** The format as JSON Schema, which the documentation has for editors and other programs. */
export const dashboardJsonSchema = (): object => ({
  title: 'A dashboard of Whosaid',
  ...z.toJSONSchema(DASHBOARD),
});
