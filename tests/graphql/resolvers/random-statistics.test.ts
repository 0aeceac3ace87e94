import fc from 'fast-check';
import { type QuoteKind, STANCES, type Stance } from '../../../src/domain/quote.ts';
import { publishedRange } from '../../../src/graphql/filters/ranges.ts';
import type { QuoteConditions } from '../../../src/storage/quotes/read.ts';
import { readEdges, stancesOfEdges } from '../../../src/storage/statistics/mention-graph.ts';
import {
  QUOTE_DIMENSIONS,
  type QuoteDimension,
  type StatsQuestion,
  type StatsRow,
} from '../../../src/storage/statistics/question.ts';
import { countRows, readStatistics, readTotal } from '../../../src/storage/statistics/read-statistics.ts';
import { rollUpFor } from '../../../src/storage/statistics/roll-ups.ts';
import { apiOf, type Data } from '../../support/api.ts';
import { contradictions } from '../../support/graph.ts';
import { store } from '../../support/news.ts';
import { withGraph } from '../../support/with-graph.ts';
import {
  expected,
  type Filter,
  isDate,
  meets,
  nameOf,
  type Question,
  type Quote,
  speakersOf,
} from './statistics-oracle.ts';

const NAMES = ['Ann Alder', 'Bo Birch', 'Cy Cedar', 'Di Dogwood', 'Ed Elm'];
const OUTLETS = ['Courier', 'Ledger', 'Wire'];
const KINDS: QuoteKind[] = ['DIRECT', 'MIXED', 'INDIRECT'];
const CUES = ['say', 'tell', 'claim', 'deny'];
const CONFIDENCES = [0, 0.004, 0.005, 0.5, 0.744, 0.745, 0.75, 0.885, 1];
const DAYS = ['2020-12-31', '2021-01-01', '2021-01-03', '2021-01-04', '2021-03-27', '2021-03-28', '2022-01-01'];
const TIMES = ['00:00:00.000', '04:30:00.000', '12:34:56.789', '23:59:59.999'];
const ZONES = ['UTC', 'Etc/UTC', 'Europe/Berlin', 'America/New_York', 'Pacific/Kiritimati', 'Asia/Kathmandu'];
const INSTANTS = [
  '2021-01-01T00:00:00.000Z',
  '2021-01-01T04:30:00Z',
  '2021-03-28T02:30:00+01:00',
  '2021-03-27T23:00:00Z',
];

const articleArbitrary = fc.record({
  outlet: fc.option(fc.constantFrom(...OUTLETS)),
  publishedAt: fc.option(
    fc.tuple(fc.constantFrom(...DAYS), fc.constantFrom(...TIMES)).map(([d, t]) => `${d}T${t}Z`),
    { freq: 8 },
  ),
  names: fc.subarray(NAMES),
  quotes: fc.array(
    fc.record({
      speaker: fc.nat(5),
      joint: fc.oneof(
        { weight: 3, arbitrary: fc.constant<number[]>([]) },
        { weight: 1, arbitrary: fc.array(fc.nat(4), { maxLength: 3 }) },
      ),
      about: fc.array(fc.nat(5), { maxLength: 3 }),
      kind: fc.constantFrom(...KINDS),
      cue: fc.option(fc.constantFrom(...CUES)),
      stance: fc.constantFrom(...STANCES.slice(0, 3)),
      negated: fc.integer({ max: 4, min: 0 }).map((drawn) => drawn === 0),
      confidence: fc.constantFrom(...CONFIDENCES),
    }),
    { maxLength: 5 },
  ),
});

/** A seed of its own for each run, shown when something differs. */
const seed = Date.now() % 1_000_000;
const quotes: Quote[] = [];
const ids = { entity: new Map<string, number>(), outlet: new Map<string, number>() };

const db = withGraph();
const { ask } = apiOf(() => db.database);

beforeAll(async () => {
  // So that some are kept and some are counted.
  await db.database.source.query(
    'create or replace function many_articles() returns int language sql immutable return 20',
  );
  const articles = fc.sample(articleArbitrary, { seed, numRuns: 70 });
  for (const [number, article] of articles.entries()) await storeArticle(number, article);
  await shareStatements();
  for (const table of ['entity', 'outlet'] as const) {
    const rows = await db.database.source.query<{ id: number; name: string }[]>(`select id, name from ${table}`);
    for (const { id, name } of rows) ids[table].set(name, id);
  }
});

async function storeArticle(number: number, { outlet, publishedAt, names, quotes: drawn }: Drawn): Promise<void> {
  const made = drawn.map(({ speaker, joint, about, kind, cue, stance, negated, confidence }) => ({
    speaker: names[speaker] ?? null,
    joint: names[speaker] ? [...new Set(joint.flatMap((at) => (at === speaker ? [] : (names[at] ?? []))))] : [],
    about: [...new Set(about.flatMap((at) => names[at] ?? []))],
    kind,
    cue,
    stance: cue && stance,
    negated: cue !== null && negated,
    confidence,
  }));
  const contents = made.map((_, at) => `words ${number} ${at} spoken.`);
  await store(
    db.database,
    { text: `${number}: ${names.join(', ')} said. ${contents.join(' ')}`, outlet, publishedAt },
    {
      people: names,
      quotes: made.map(({ speaker, joint, about, kind, cue }, at) => ({
        content: contents[at]!,
        speaker: speaker ?? undefined,
        joint,
        cue: cue ? 'said' : undefined,
        about,
        kind,
      })),
    },
    (analysis) => {
      for (const [at, { cue, stance, negated, confidence }] of made.entries()) {
        analysis.quotes[at]!.confidence = confidence;
        if (cue) Object.assign(analysis.quotes[at]!.cue!, { lemma: cue, stance, negated });
      }
    },
  );
  for (const quote of made) quotes.push({ ...quote, id: quotes.length + 1, statement: 0, outlet, publishedAt });
}
type Drawn = typeof articleArbitrary extends fc.Arbitrary<infer Value> ? Value : never;

/** Every third quote reports what the one before it does of the same speaker, said or not said like this one. */
async function shareStatements(): Promise<void> {
  await db.database.source.query(
    `update quote q set statement_id = o.statement_id, variant_id = o.variant_id from quote o
     where q.id % 3 = 0 and o.id = (select max(p.id) from quote p where p.id < q.id
       and (p.speaker_id, p.negated) is not distinct from (q.speaker_id, q.negated))`,
  );
  const rows = await db.database.source.query<{ id: number; statement: number }[]>(
    `select id, statement_id statement from quote`,
  );
  for (const { id, statement } of rows) quotes[id - 1]!.statement = statement;
}

const subset = <Value>(values: readonly Value[], maxLength = values.length) =>
  fc.option(fc.subarray([...values], { minLength: 1, maxLength }), { nil: undefined, freq: 2 });

/** Whatever time zone it is read in; the end itself is in the range. */
const isInOrder = (from: string, to: string): boolean =>
  from.length === to.length && from.length === 10 ? from <= to : Date.parse(from) + 26 * 3_600_000 < Date.parse(to);

const filterArbitrary: fc.Arbitrary<Filter> = fc.record({
  speaker: subset(NAMES),
  about: subset(NAMES, 2),
  outlet: subset(OUTLETS),
  kind: subset(KINDS),
  stance: subset(STANCES.slice(0, 3)),
  polarity: fc.constantFrom(
    undefined,
    undefined,
    undefined,
    ['NEGATED' as const],
    ['SAID' as const, 'NEGATED' as const],
  ),
  attributed: fc.option(fc.boolean(), { nil: undefined, freq: 2 }),
  minConfidence: fc.option(fc.constantFrom(0, 0.005, 0.01, 0.75, 0.89, 1), { nil: undefined, freq: 1 }),
  publishedAt: fc.option(
    fc
      .tuple(
        fc.option(fc.constantFrom(...DAYS, ...INSTANTS, '2021-02-01', '2020-12-01')),
        fc.option(fc.constantFrom(...DAYS, ...INSTANTS, '2021-03-31', '2022-12-31')),
        fc.option(fc.constantFrom(...ZONES), { nil: undefined, freq: 4 }),
      )
      .filter(([a, b]) => !a || !b || isInOrder(a, b))
      .map(([from, to, timeZone]) => ({ from, to, timeZone })),
    { nil: undefined, freq: 2 },
  ),
});

const dimensionsArbitrary = fc
  .uniqueArray(fc.constantFrom(...QUOTE_DIMENSIONS), { minLength: 1, maxLength: 3 })
  .filter((dimensions) => dimensions.filter(isDate).length <= 1);

const questionArbitrary: fc.Arbitrary<Question> = fc.record({
  dimensions: dimensionsArbitrary,
  filter: filterArbitrary,
  unit: fc.constantFrom('QUOTES' as const, 'QUOTES' as const, 'STATEMENTS' as const),
  timeZone: fc.constantFrom(...ZONES, 'UTC', 'UTC'),
  orderBy: fc.constantFrom('COUNT' as const, 'KEY' as const),
});

const QUERY = `query ($groupBy: [QuoteDimension!]!, $filter: QuoteFilter, $orderBy: StatsOrder, $first: Int, $after: String, $timeZone: String, $unit: StatsUnit) {
  quoteStats(groupBy: $groupBy, filter: $filter, orderBy: $orderBy, first: $first, after: $after, timeZone: $timeZone, unit: $unit) {
    total rowCount
    rows { keys { dimension label entity { name } outlet { name } } count share cursor }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** Every row, page by page. */
async function walk({ dimensions, filter, unit, timeZone, orderBy }: Question, first: number) {
  const named = (names: string[] | undefined) => names && { name: names };
  const asked = {
    ...{
      kind: filter.kind,
      stance: filter.stance,
      polarity: filter.polarity,
      attributed: filter.attributed,
      minConfidence: filter.minConfidence,
      publishedAt: filter.publishedAt,
    },
    ...{ speaker: named(filter.speaker), about: named(filter.about), outlet: named(filter.outlet) },
  };
  const rows = [];
  for (let after: string | null = null; ; ) {
    const variables: Record<string, unknown> = {
      groupBy: dimensions,
      filter: asked,
      orderBy,
      first,
      after,
      timeZone,
      unit,
    };
    const { quoteStats }: Data = await ask(QUERY, variables);
    const { total, rowCount, rows: page, pageInfo } = quoteStats;
    rows.push(...page);
    if (!pageInfo.hasNextPage) return { total, rowCount, rows };
    expect(page).toHaveLength(first);
    expect(pageInfo.endCursor).toBe(page.at(-1).cursor);
    after = pageInfo.endCursor;
  }
}

const shown = (dimension: QuoteDimension, key: string | null) => ({
  dimension,
  label: key === null || !isDate(dimension) ? key : nameOf(dimension, key),
  entity: key !== null && (dimension === 'SPEAKER' || dimension === 'ABOUT') ? { name: key } : null,
  outlet: key !== null && dimension === 'OUTLET' ? { name: key } : null,
});

test(`any statistics are what counting each quote gives (data of seed ${seed})`, async () => {
  expect(quotes.length).toBeGreaterThan(50);
  await fc.assert(fc.asyncProperty(questionArbitrary, fc.constantFrom(3, 20, 100), expectCounted), { numRuns: 100 });
});

async function expectCounted(question: Question, first: number): Promise<void> {
  const { total, rows } = expected({ quotes, ids }, question);
  const answer = await walk(question, first);
  expect(answer).toEqual({
    total,
    rowCount: rows.length,
    rows: rows.map(({ keys, count }) => ({
      keys: keys.map((key, at) => shown(question.dimensions[at]!, key)),
      count,
      share: total === 0 ? 0 : count / total,
      cursor: expect.any(String),
    })),
  });
}

const OF_2021 = { publishedAt: { from: '2021-01-01', to: '2021-12-31' } };

test.each<[QuoteDimension[], Filter[]]>([
  [['MONTH'], [{ minConfidence: 0.005 }, { minConfidence: 0.75 }, { minConfidence: 0.89, ...OF_2021 }]],
  [['YEAR'], [{ minConfidence: 0.01 }, { minConfidence: 1 }]],
  [
    ['SPEAKER', 'MONTH'],
    [{}, { attributed: true }, { attributed: false }, { attributed: true, ...OF_2021 }, { stance: ['DENY'] }],
  ],
])(`quotes by %s are what counting each gives (data of seed ${seed})`, async (dimensions, filters) => {
  for (const filter of filters) {
    expect(rollUpFor({ dimensions, conditions: conditionsOf(filter), unit: 'QUOTES', timeZone: 'UTC' })).not.toBeNull();
    await expectCounted({ dimensions, filter, unit: 'QUOTES', timeZone: 'UTC', orderBy: 'COUNT' }, 3);
  }
});

const conditionsOf = ({
  speaker,
  about,
  outlet,
  kind,
  stance,
  polarity = ['SAID'],
  attributed,
  minConfidence,
  publishedAt,
}: Filter): QuoteConditions => ({
  speakerIds: speaker?.map((name) => ids.entity.get(name)!).filter(Boolean),
  aboutIds: about?.map((name) => ids.entity.get(name)!),
  outletIds: outlet?.map((name) => ids.outlet.get(name)!),
  kinds: kind,
  stances: stance as Stance[] | undefined,
  attributed,
  minConfidence,
  negated: polarity.length === 1 ? polarity[0] === 'NEGATED' : undefined,
  published: publishedRange(publishedAt, 'UTC'),
});

const WHOLE = { size: 10_000, backward: false, after: null, before: null };

/** Questions that the tables of counts can answer are rare among all: filters of a single condition, or none. */
const answerable: fc.Arbitrary<Filter> = fc.oneof(
  fc.constant({}),
  filterArbitrary.map(({ speaker }): Filter => ({ speaker })),
  filterArbitrary.map(({ attributed }): Filter => ({ attributed })),
  filterArbitrary.map(({ stance, publishedAt }): Filter => ({ stance, publishedAt })),
  filterArbitrary.map(({ about }): Filter => ({ about: about?.slice(0, 1) })),
  fc.constant({ publishedAt: { from: '2020-12-01', to: '2021-03-31' } }),
  fc.record({
    publishedAt: fc.constantFrom(
      { from: '2021-01-01', to: '2021-12-31' },
      { from: '2021-01-01', to: '2022-12-31' },
      { from: '2021-03-01', to: '2021-03-31' },
    ),
    speaker: subset(NAMES),
    stance: subset(STANCES.slice(0, 3)),
    attributed: fc.constantFrom(undefined, undefined, true, false),
  }),
  filterArbitrary,
);

/** A question for each table of counts, since chance may pass over one. */
const FOR_EACH_TABLE: [QuoteDimension[], Filter, string][] = [
  [['SPEAKER'], OF_2021, 'UTC'],
  [['SPEAKER', 'MONTH'], {}, 'UTC'],
  [['DAY'], {}, 'UTC'],
  [['KIND'], {}, 'UTC'],
  [['OUTLET', 'MONTH'], {}, 'UTC'],
  [['SPEAKER', 'ABOUT'], OF_2021, 'UTC'],
  [['ABOUT'], {}, 'UTC'],
  [['ABOUT', 'MONTH'], {}, 'UTC'],
  [['SPEAKER', 'ABOUT', 'STANCE'], { publishedAt: { from: '2021-03-01', to: '2021-03-31' } }, 'UTC'],
];

async function compareWays(check: (question: StatsQuestion) => Promise<void>): Promise<void> {
  const tables = new Set<string | undefined>();
  await fc.assert(
    fc.asyncProperty(
      dimensionsArbitrary,
      answerable,
      fc.constantFrom(...ZONES),
      async (dimensions, filter, timeZone) => {
        const question = { dimensions, conditions: conditionsOf(filter), unit: 'QUOTES' as const, timeZone };
        tables.add(rollUpFor(question)?.table);
        await check(question);
      },
    ),
    { numRuns: 500, examples: FOR_EACH_TABLE },
  );
  // What is sure is asked for above.
  tables.delete('quotes_by_confidence');
  expect(tables.size).toBe(10);
}

test(`counting quotes and reading counts give the same (data of seed ${seed})`, async () => {
  const source = db.database.source;
  const read = async (question: StatsQuestion, rollUp: ReturnType<typeof rollUpFor>) => {
    const { rows } = await readStatistics(source, question, 'COUNT', WHOLE, rollUp);
    return rows satisfies StatsRow[];
  };
  await compareWays(async (question) => {
    expect(await read(question, rollUpFor(question))).toEqual(await read(question, null));
    expect(await readTotal(source, question)).toBe(await readTotal(source, question, null));
  });
});

test(`counting statements and reading their counts give the same (data of seed ${seed})`, async () => {
  const source = db.database.source;
  const tables = new Set<string | undefined>();
  const groups: QuoteDimension[][] = [['SPEAKER'], ['OUTLET'], ['SPEAKER', 'OUTLET'], ['OUTLET', 'SPEAKER']];
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...groups), answerable, async (dimensions, filter) => {
      const question = { dimensions, conditions: conditionsOf(filter), unit: 'STATEMENTS' as const, timeZone: 'UTC' };
      tables.add(rollUpFor(question)?.table);
      const { rows } = await readStatistics(source, question, 'COUNT', WHOLE);
      expect(rows).toEqual((await readStatistics(source, question, 'COUNT', WHOLE, null)).rows);
      expect(await readTotal(source, question)).toBe(await readTotal(source, question, null));
      expect(await countRows(source, question)).toBe(rows.length);
    }),
    { numRuns: 200 },
  );
  expect([...tables].sort()).toEqual(['statements_by_outlet', 'statements_by_speaker', undefined]);
});

test.each<[StatsQuestion['unit'], QuoteDimension[], string]>([
  ['STATEMENTS', [], 'statements_by_speaker'],
  ['STATEMENTS', ['OUTLET'], 'statements_by_outlet'],
  ['QUOTES', [], 'quotes_by_day'],
  ['QUOTES', ['MONTH'], 'quotes_by_day'],
  ['QUOTES', ['OUTLET', 'STANCE'], 'quotes_by_wording'],
  ['QUOTES', ['ABOUT'], 'quotes_by_edge'],
])(`%s by %s of all known speakers are in %s (data of seed ${seed})`, async (unit, dimensions, table) => {
  const conditions = conditionsOf({ attributed: true });
  const question: StatsQuestion = { dimensions, conditions, unit, timeZone: 'UTC' };
  expect(rollUpFor(question)?.table).toBe(table);
  const read = (rollUp = rollUpFor(question)) => readStatistics(db.database.source, question, 'KEY', WHOLE, rollUp);
  if (dimensions.length > 0) expect((await read()).rows).toEqual((await read(null)).rows);
  expect(await readTotal(db.database.source, question)).toBe(await readTotal(db.database.source, question, null));
});

test(`edges of the mention graph are what counting each quote gives (data of seed ${seed})`, async () => {
  const source = db.database.source;
  await fc.assert(
    fc.asyncProperty(answerable, fc.integer({ min: 1, max: 3 }), async (filter, minWeight) => {
      const weights = new Map<string, Quote[]>();
      for (const quote of quotes.filter((one) => one.speaker !== null && meets(one, filter))) {
        const speakers = speakersOf(quote).filter((name) => !filter.speaker || filter.speaker.includes(name));
        for (const [speaker, about] of speakers.flatMap((one) => quote.about.map((other) => [one, other] as const))) {
          if (speaker === about) continue;
          const key = `${ids.entity.get(speaker)} ${ids.entity.get(about)}`;
          weights.set(key, [...(weights.get(key) ?? []), quote]);
        }
      }
      const edges = [...weights]
        .map(([key, said]) => ({ ...endsOf(key), weight: said.length, said }))
        .filter(({ weight }) => weight >= minWeight)
        .sort((a, b) => b.weight - a.weight || a.sourceId - b.sourceId || a.targetId - b.targetId);
      const conditions = conditionsOf(filter);
      for (const rows of [
        (await readEdges(source, conditions, minWeight, WHOLE)).rows,
        (await readEdges(source, conditions, minWeight, WHOLE, null)).rows,
      ]) {
        expect(rows).toEqual(edges.map(({ said, ...edge }) => edge));
      }
      expect(await stancesOfEdges(source, conditions, edges)).toEqual(edges.map(({ said }) => stancesOf(said)));
    }),
    { numRuns: 200 },
  );
});

function endsOf(key: string) {
  const [sourceId, targetId] = key.split(' ').map(Number);
  return { sourceId: sourceId!, targetId: targetId! };
}

function stancesOf(said: Quote[]) {
  const counts = new Map<string | null, number>();
  for (const { stance } of said) counts.set(stance, (counts.get(stance) ?? 0) + 1);
  return [...counts]
    .map(([stance, count]) => ({ stance, count }))
    .sort((a, b) => b.count - a.count || ((a.stance ?? '') < (b.stance ?? '') ? -1 : 1));
}

test(`counts stay right whatever is changed by hand (data of seed ${seed})`, async () => {
  const source = db.database.source;
  const run = (sql: string) => source.query(sql);
  await run(`update quote set stance = 'DENY', cue_lemma = 'deny' where id % 5 = 0`);
  await run(`update quote set confidence = 0.745 where id % 17 = 0`);
  await run(`update quote set negated = not negated where id % 13 = 0`);
  await run(`update quote set outlet_id = null where id % 7 = 0`);
  await run(`update quote q set speaker_id = (select min(id) from entity) where id % 4 = 0
             and not exists (select from joint_speaker j where j.quote_id = q.id and j.speaker_id = (select min(id) from entity))`);
  await run(`delete from joint_speaker where quote_id % 3 = 0`);
  await run(`update joint_speaker set negated = not negated where quote_id % 10 = 0`);
  await run(`update quote q set negated = j.negated from joint_speaker j where j.quote_id = q.id`);
  await run(`update quote_about a set speaker_id = q.speaker_id from quote q where q.id = a.quote_id`);
  await run(`delete from quote_about where quote_id % 6 = 0`);
  await run(`insert into quote_about (quote_id, entity_id, speaker_id, sort_at, position)
             select q.id, (select max(id) from entity), q.speaker_id, q.sort_at, 9 from quote q where q.id % 6 = 0`);
  await run(`delete from quote where id % 11 = 0`);
  await run(`update article_entity a set entity_id = 1 where entity_id = 2
             and not exists (select from article_entity o where o.article_id = a.article_id and o.entity_id = 1)`);
  await run(`delete from article_entity where entity_id = 2 and article_id % 2 = 0`);
  await run(`delete from article where id % 9 = 0`);
  const about = (problem: string) => /_by_|co_mention|stance|together/.test(problem);
  await run(`update statement set speaker_id = (select max(id) from entity) where id % 5 = 0`);
  await run(`update statement set negated = not negated where id % 8 = 0`);
  expect((await contradictions(source)).filter(about)).toEqual([]);

  await run('select rebuild_statistics()');
  expect((await contradictions(source)).filter(about)).toEqual([]);
  const [empty] = await source.query<{ zeros: number }[]>(
    `select (select count(*) from quotes_by_day where quotes <= 0) +
            (select count(*) from quotes_by_year where quotes <= 0) + (select count(*) from co_mention where article_count <= 0) zeros`,
  );
  expect(empty).toEqual({ zeros: 0 });
});
