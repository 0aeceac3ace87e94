import type { QuoteFilter, ResultOf, VariablesOf } from '../../api/graphql.ts';
import { type CountsQuestion, DATES, type Dimension } from '../model/schema.ts';
import type { Cell, CountsAnswer } from './answer.ts';
import type { AskApi } from './ask-api.ts';
import { COUNTS, SPANS } from './queries.ts';
import { restOf } from './rest.ts';
import { toKey } from './to-key.ts';

type QuoteDimension = 'DAY' | 'WEEK' | 'MONTH' | 'YEAR' | 'SPEAKER' | 'ABOUT' | 'OUTLET' | 'STANCE' | 'KIND' | 'CUE';
type Row = NonNullable<ResultOf<typeof COUNTS>['quoteStats']>['rows'][number];
type CountsVariables = VariablesOf<typeof COUNTS>;

/** At most so many groups are asked for, in pages of a hundred. */
const MOST_CELLS = 1_000;

/** At most so many days, or months, are shown one by one where the question leaves it open. */
const MOST_BUCKETS = { day: 45, month: 100 };

/** How many groups are shown where the question does not say: alone, or beside another dimension. */
const MOST_GROUPS = { alone: 12, beside: 8 };

const isDate = (dimension: Dimension): boolean => DATES.includes(dimension);

/** The answer, and the variables of its last request. */
interface Counted {
  answer: CountsAnswer;
  variables: object;
}

/** The largest groups of a dimension, and how many there are. */
interface Largest {
  values: string[];
  all: number;
}

/**
 * Counts quotes. Where there are two or three dimensions, the largest groups of each are found first and the filter is
 * narrowed to them, so that the figures of those shown are whole however many others there are.
 */
export async function askCounts(ask: AskApi, question: CountsQuestion, given: QuoteFilter): Promise<Counted> {
  const filter = question.by.includes('speaker') ? { ...given, attributed: true } : given;
  const by = await Promise.all(question.by.map((one) => (one === 'time' ? finestOf(ask, filter) : one)));
  const unit = question.unit === 'statements' ? ('STATEMENTS' as const) : ('QUOTES' as const);
  const groups = by.filter((one) => !isDate(one));
  const shownOf = (dimension: Dimension) =>
    dimension === 'stance' || dimension === 'kind'
      ? 14
      : (question.most ?? (by.length === 1 ? MOST_GROUPS.alone : MOST_GROUPS.beside));
  const largest = new Map<Dimension, Largest>();
  if (by.length > 1) {
    for (const group of groups) largest.set(group, await findLargest(group));
  }
  const variables = {
    by: enumOf(by),
    filter: narrow(filter, largest),
    unit,
    orderBy: groups.length === by.length ? ('COUNT' as const) : ('KEY' as const),
    first: by.length === 1 && groups.length === 1 ? shownOf(groups[0]!) : 100,
  };
  const mayPage = by.length > 1 || groups.length === 0;
  const { rows, total, all, isWhole } = await askPages(ask, variables, mayPage);
  const shown = rows.filter(({ keys }) =>
    keys.every(({ value }, index) => largest.get(by[index]!)?.values.includes(value ?? '') ?? true),
  );
  if (!mayPage) largest.set(by[0]!, { values: rows.map(({ keys: [key] }) => key?.value ?? ''), all });
  const cells = toCells(shown);
  const answer: CountsAnswer = {
    shape: 'counts',
    by,
    cells,
    total,
    unit: unit === 'QUOTES' ? 'quote' : 'statement',
    undated: await countUndated(),
    chosen: [...largest].flatMap(([one, { values, all }]) =>
      values.length < all ? [{ by: one, shown: values.length, all }] : [],
    ),
    rest: await findRest(),
    isWhole: isWhole || !mayPage,
  };
  return { answer, variables };

  async function findLargest(group: Dimension): Promise<Largest> {
    const variables = { by: enumOf([group]), filter, unit, orderBy: 'COUNT' as const, first: shownOf(group) };
    const { rows, rowCount } = (await ask(COUNTS, variables)).quoteStats!;
    const values = rows.flatMap(({ keys: [key] }) => key?.value ?? []);
    return { values, all: rowCount - (rows.length - values.length) };
  }

  /** Where a quote may be in several cells, these are asked for. */
  async function countUndated(): Promise<number> {
    const dateAt = by.findIndex(isDate);
    const undated = shown.filter(({ keys }) => dateAt >= 0 && !keys[dateAt]?.value);
    if (undated.length < 2) return undated[0]?.count ?? 0;
    const { rows } = await askPages(ask, { ...variables, by: enumOf([by[dateAt]!]) }, true);
    return rows.find(({ keys: [key] }) => !key?.value)?.count ?? 0;
  }

  /** Of what can be in one group only, so that the groups and the rest are the whole. */
  async function findRest(): Promise<Cell[] | undefined> {
    if (by.length !== 2) return undefined;
    const wholeAt = isDate(by[1]!) ? 1 : 0;
    const [whole, part] = [by[wholeAt]!, by[1 - wholeAt]!];
    const { values, all } = largest.get(part)!;
    if (part === 'about' || values.length >= all) return undefined;
    const others = new Map([...largest].filter(([one]) => one !== part));
    const { rows } = await askPages(ask, { ...variables, by: enumOf([whole]), filter: narrow(filter, others) }, true);
    return restOf(cells, toCells(rows), wholeAt);
  }
}

const toCells = (rows: readonly Row[]): Cell[] => rows.map(({ count, keys }) => ({ count, keys: keys.map(toKey) }));

interface Pages {
  rows: readonly Row[];
  total: number;
  /** How many groups there are. */
  all: number;
  isWhole: boolean;
}

/** The groups of this page and of those after it. */
async function askPages(
  ask: AskApi,
  variables: CountsVariables,
  mayPage: boolean,
  before: readonly Row[] = [],
): Promise<Pages> {
  const { quoteStats } = await ask(COUNTS, variables);
  if (!quoteStats) return { rows: before, total: 0, all: 0, isWhole: true };
  const rows = [...before, ...quoteStats.rows];
  const { hasNextPage, endCursor } = quoteStats.pageInfo;
  if (!hasNextPage || !mayPage || rows.length >= MOST_CELLS) {
    return { rows, total: quoteStats.total, all: quoteStats.rowCount, isWhole: !hasNextPage };
  }
  return askPages(ask, { ...variables, after: endCursor }, mayPage, rows);
}

async function finestOf(ask: AskApi, filter: QuoteFilter): Promise<Dimension> {
  const { day, month } = await ask(SPANS, { filter });
  if ((day?.rowCount ?? 0) <= MOST_BUCKETS.day) return 'day';
  return (month?.rowCount ?? 0) <= MOST_BUCKETS.month ? 'month' : 'year';
}

/** Of these groups alone, where filters can say so. */
function narrow(filter: QuoteFilter, largest: ReadonlyMap<Dimension, Largest>): QuoteFilter {
  const conditions = (['speaker', 'about', 'outlet'] as const).flatMap((name) => {
    const slug = largest.get(name)?.values;
    return slug && slug.length > 0 ? [{ [name]: { slug } }] : [];
  });
  return conditions.length === 0 ? filter : { ...filter, and: conditions };
}

const enumOf = (by: readonly Dimension[]): QuoteDimension[] => by.map((one) => one.toUpperCase() as QuoteDimension);
