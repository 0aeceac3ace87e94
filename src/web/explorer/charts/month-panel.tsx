import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { type QuoteSearch, toQuoteFilter } from '../address/quote-search.ts';
import { Ask } from '../api/ask.tsx';
import { graphql } from '../api/graphql.ts';
import { Empty } from '../states/empty.tsx';
import { Skeleton } from '../states/skeleton.tsx';
import { dateLabel, daysOf } from '../words/dates.ts';
import { counted } from '../words/numbers.ts';
import { MoreRows } from './more-rows.tsx';
import { Panel } from './panel.tsx';
import { RankedBars } from './ranked-bars.tsx';

const BY_MONTH = graphql(`
  query ByMonth($filter: QuoteFilter!, $first: Int!) {
    quoteStats(groupBy: [MONTH], filter: $filter, orderBy: COUNT, first: $first) {
      total
      rowCount
      rows { count keys { value } }
    }
  }
`);

/** How many are shown at first. */
const FIRST_ROWS = 9;

/** The months with the most quotes, whatever period is chosen. Each is a link that chooses it, or lets it go. */
export function MonthPanel({ search }: { search: QuoteSearch }) {
  const filter = toQuoteFilter({ ...search, from: undefined, to: undefined });
  const [first, setFirst] = useState(FIRST_ROWS);
  const variables = { filter, first };
  const waiting = (
    <Panel title="Month">
      <Skeleton lines={6} height={14} />
    </Panel>
  );
  return (
    <Ask query={BY_MONTH} variables={variables} waiting={waiting}>
      {({ quoteStats }) => {
        if (!quoteStats || quoteStats.total === 0) return null;
        // A month without quotes, between those that have some, is nothing to choose; it comes after all others.
        const rows = quoteStats.rows.flatMap(({ count, keys: [key] }) =>
          key?.value && count > 0 ? [{ count, month: key.value }] : [],
        );
        const isAll = quoteStats.rows.some(({ count }) => count === 0);
        const n = counted(quoteStats.total, 'quote');
        const chart = { counted: 'quotes by month of publication', n, filter, query: BY_MONTH, variables };
        const table = { columns: ['month', 'quotes'], rows: rows.map(({ month, count }) => [month, count]) };
        return (
          <Panel title="Month" note={`n = ${n}`} {...(rows.length > 0 && { chart, table })}>
            {rows.length === 0 && <Empty title="None." />}
            <RankedBars rows={rows.map(({ count, month }) => ({ key: month, count, ...monthLink(month, search) }))} />
            <MoreRows all={isAll ? 0 : quoteStats.rowCount} shown={quoteStats.rows.length} onMore={setFirst} />
          </Panel>
        );
      }}
    </Ask>
  );
}

function monthLink(month: string, { from, to }: QuoteSearch) {
  const days = daysOf(month);
  const isChosen = days.from === from && days.to === to;
  const period = isChosen ? { from: undefined, to: undefined } : days;
  const label = (
    <Link
      to="."
      search={(before: object) => ({ ...before, ...period })}
      aria-current={isChosen || undefined}
      resetScroll={false}
    >
      {dateLabel(month)}
      {isChosen && <span className="soft"> ×</span>}
    </Link>
  );
  return { isChosen, label };
}
