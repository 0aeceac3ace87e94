import type { QuoteFilter, ResultOf, VariablesOf } from '../../api/graphql.ts';
import { type CountsQuestion, DATES, type Dimension } from '../model/schema.ts';
import type { CountsAnswer } from './answer.ts';
import type { AskApi } from './ask-api.ts';
import { COUNTS, SPANS } from './queries.ts';
import { toKey } from './to-key.ts';

type QuoteDimension = 'DAY' | 'WEEK' | 'MONTH' | 'YEAR' | 'SPEAKER' | 'ABOUT' | 'OUTLET' | 'STANCE' | 'KIND' | 'CUE';
type Row = NonNullable<ResultOf<typeof COUNTS>['quoteStats']>['rows'][number];

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
  const isNarrowed = by.length > 1;
  const largest = new Map<Dimension, string[]>();
  if (isNarrowed) {
    for (const group of groups) {
      const variables = { by: enumOf([group]), filter, unit, orderBy: 'COUNT' as const, first: shownOf(group) };
      const { rows } = (await ask(COUNTS, variables)).quoteStats!;
      largest.set(
        group,
        rows.flatMap(({ keys: [key] }) => key?.value ?? []),
      );
    }
  }
  const variables = {
    by: enumOf(by),
    filter: isNarrowed ? narrow(filter, largest) : filter,
    unit,
    orderBy: groups.length === by.length ? ('COUNT' as const) : ('KEY' as const),
    first: by.length === 1 && groups.length === 1 ? shownOf(groups[0]!) : 100,
  };
  const mayPage = by.length > 1 || groups.length === 0;
  const { rows, total, isWhole } = await askPages(ask, variables, mayPage);
  const shown = rows.filter(({ keys }) =>
    keys.every(({ value }, index) => largest.get(by[index]!)?.includes(value ?? '') ?? true),
  );
  const answer: CountsAnswer = {
    shape: 'counts',
    by,
    cells: shown.map(({ count, keys }) => ({ count, keys: keys.map(toKey) })),
    total,
    unit: unit === 'QUOTES' ? 'quote' : 'statement',
    isWhole: isWhole || !mayPage,
  };
  return { answer, variables };
}

/** The groups of this page and of those after it. */
async function askPages(
  ask: AskApi,
  variables: VariablesOf<typeof COUNTS>,
  mayPage: boolean,
  before: readonly Row[] = [],
): Promise<{ rows: readonly Row[]; total: number; isWhole: boolean }> {
  const { quoteStats } = await ask(COUNTS, variables);
  if (!quoteStats) return { rows: before, total: 0, isWhole: true };
  const rows = [...before, ...quoteStats.rows];
  const { hasNextPage, endCursor } = quoteStats.pageInfo;
  if (!hasNextPage || !mayPage || rows.length >= MOST_CELLS) {
    return { rows, total: quoteStats.total, isWhole: !hasNextPage };
  }
  return askPages(ask, { ...variables, after: endCursor }, mayPage, rows);
}

async function finestOf(ask: AskApi, filter: QuoteFilter): Promise<Dimension> {
  const { day, month } = await ask(SPANS, { filter });
  if ((day?.rowCount ?? 0) <= MOST_BUCKETS.day) return 'day';
  return (month?.rowCount ?? 0) <= MOST_BUCKETS.month ? 'month' : 'year';
}

/** Of these groups alone, where filters can say so. */
function narrow(filter: QuoteFilter, largest: ReadonlyMap<Dimension, string[]>): QuoteFilter {
  const conditions = (['speaker', 'about', 'outlet'] as const).flatMap((name) => {
    const slug = largest.get(name);
    return slug && slug.length > 0 ? [{ [name]: { slug } }] : [];
  });
  return conditions.length === 0 ? filter : { ...filter, and: conditions };
}

const enumOf = (by: readonly Dimension[]): QuoteDimension[] => by.map((one) => one.toUpperCase() as QuoteDimension);
