import { lazy, type ReactNode, Suspense } from 'react';
import { Ask } from '../api/ask.tsx';
import { graphql, type QuoteFilter } from '../api/graphql.ts';
import { Empty } from '../states/empty.tsx';
import { Skeleton } from '../states/skeleton.tsx';
import { counted, number } from '../words/numbers.ts';
import { type CountedBy, chooseBuckets, chooseInterval, undatedOf } from './buckets.ts';
import { Panel } from './panel.tsx';
import { PeriodTable } from './period-table.tsx';
import { WholeYears } from './whole-years.tsx';

const TimeBars = lazy(() => import('./time-bars.tsx'));

export const OVER_TIME = graphql(`
  query OverTime($filter: QuoteFilter!) {
    day: quoteStats(groupBy: [DAY], filter: $filter, orderBy: KEY, first: 100) { total ...Counted }
    month: quoteStats(groupBy: [MONTH], filter: $filter, orderBy: KEY, first: 100) { ...Counted }
    year: quoteStats(groupBy: [YEAR], filter: $filter, orderBy: COUNT, first: 100) {
      ...Counted
      pageInfo { hasNextPage endCursor }
    }
  }
  fragment Counted on QuoteStats {
    rowCount
    rows { count keys { value } }
  }
`);

const NOTHING = <Empty title="Nothing was said in this period." />;

interface TimePanelProperties {
  title: string;
  filter: QuoteFilter;
  onPeriod: (period: { from: string; to: string }) => void;
  /** Stands in the place of the chart where there are no quotes at all. */
  empty?: ReactNode;
}

/** How many quotes there are over time; by day, month or year, whichever can be shown whole. */
export function TimePanel({ title, filter, onPeriod, empty = NOTHING }: TimePanelProperties) {
  const waiting = <Skeleton lines={2} height={PLACE_REM} />;
  const note = <span className="keeps-place">n = 000 quotes, a bar a month</span>;
  const place = (
    <Panel title={title} note={note}>
      {waiting}
    </Panel>
  );
  return (
    <Ask query={OVER_TIME} variables={{ filter }} waiting={place}>
      {({ day, month, year }) => {
        if (!day || !month || !year) return null;
        if (day.total === 0) return empty;
        const counted = { day, month, year };
        if (chooseInterval(counted) !== 'year') return draw(counted, day.total);
        return (
          <WholeYears filter={filter} page={year} waiting={place}>
            {(rows) => draw({ ...counted, year: { ...year, rows } }, day.total)}
          </WholeYears>
        );
      }}
    </Ask>
  );

  function draw(by: CountedBy, total: number) {
    const { interval, buckets } = chooseBuckets(by);
    const undated = undatedOf(by);
    const dated = total - undated;
    const note =
      buckets.length === 0
        ? `${counted(undated, 'quote')} without a date`
        : `n = ${counted(dated, 'quote')}, a bar a ${interval}${undated > 0 ? `; ${number(undated)} undated` : ''}`;
    const chart = {
      counted: `quotes by ${interval} of publication`,
      n: counted(dated, 'quote'),
      filter,
      query: OVER_TIME,
      variables: { filter },
    };
    const table = { columns: ['published', 'quotes'], rows: buckets.map(({ value, count }) => [value, count]) };
    return (
      <Panel title={title} note={note} {...(buckets.length > 0 && { chart, table })}>
        {buckets.length === 0 ? (
          <p className="soft" style={{ minHeight: `${PLACE_REM}rem` }}>
            No quotes to show over time.
          </p>
        ) : (
          <div>
            <Suspense fallback={<Skeleton lines={2} height={CHART_REM} />}>
              <TimeBars buckets={buckets} interval={interval} label={`${title}: ${note}`} onPeriod={onPeriod} />
            </Suspense>
            <PeriodTable buckets={buckets} onPeriod={onPeriod} />
          </div>
        )}
      </Panel>
    );
  }
}

/** The heights of the chart, and of a small line: its table's, and after a gap the one to cite it. */
const CHART_REM = 10.25;
const LINE_REM = 0.875 * 1.55;
const GAP_REM = 0.75;

/** So much room is kept for all of it, so that nothing jumps when it comes. */
const PLACE_REM = CHART_REM + LINE_REM + GAP_REM + LINE_REM;
