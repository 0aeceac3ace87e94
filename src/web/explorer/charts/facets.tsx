import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { type Facet, type QuoteSearch, toQuoteFilter } from '../address/quote-search.ts';
import { Ask } from '../api/ask.tsx';
import { graphql, type ResultOf } from '../api/graphql.ts';
import { Empty } from '../states/empty.tsx';
import { Skeleton } from '../states/skeleton.tsx';
import { KINDS, STANCES } from '../words/names.ts';
import { counted } from '../words/numbers.ts';
import { MoreRows } from './more-rows.tsx';
import { Panel } from './panel.tsx';
import { RankedBars } from './ranked-bars.tsx';

const FACET_COUNTS = graphql(`
  query FacetCounts($filter: QuoteFilter!, $dimension: QuoteDimension!, $first: Int!, $isJoint: Boolean!) {
    whole: quoteStats(groupBy: [KIND], filter: $filter, first: 1) @include(if: $isJoint) { total }
    quoteStats(groupBy: [$dimension], filter: $filter, first: $first) {
      total
      rowCount
      rows { count keys { value label } }
    }
  }
`);

type Row = NonNullable<ResultOf<typeof FACET_COUNTS>['quoteStats']>['rows'][number];

/** What each facet counts by, and what its values are called. */
const DIMENSIONS = {
  speaker: { by: 'SPEAKER', name: (row: Row) => row.keys[0]?.label },
  about: { by: 'ABOUT', name: (row: Row) => row.keys[0]?.label },
  outlet: { by: 'OUTLET', name: (row: Row) => row.keys[0]?.label },
  stance: { by: 'STANCE', name: ({ keys: [key] }: Row) => STANCES[key?.value as keyof typeof STANCES] },
  kind: { by: 'KIND', name: ({ keys: [key] }: Row) => KINDS[key?.value as keyof typeof KINDS] },
} as const;

/** What a citation calls that. */
const COUNTED_BY: Record<Facet, string> = {
  speaker: 'speaker',
  about: 'whom they are about',
  outlet: 'outlet',
  stance: 'how they are reported',
  kind: 'whether they are word for word',
};

/** How many are shown at first. Of what there is a list of, all is shown, and what is not known besides. */
const FIRST_ROWS: Record<Facet, number> = {
  speaker: 9,
  about: 9,
  outlet: 9,
  stance: Object.keys(STANCES).length + 1,
  kind: Object.keys(KINDS).length + 1,
};

interface FacetPanelProperties {
  title: string;
  facet: Facet;
  /** What is chosen on the page. */
  search: QuoteSearch;
  /** What the page is about, whatever is chosen. */
  base?: QuoteSearch;
}

/**
 * The quotes of a page counted by one thing that tells them apart. Each row is a link that chooses its quotes, or lets
 * them go; the counts are of what the rest of the choices leaves. Where that is nothing, there is nothing to choose.
 */
export function FacetPanel({ title, facet, search, base = {} }: FacetPanelProperties) {
  const filter = toQuoteFilter({ ...search, [facet]: undefined, ...base });
  const chosen = search[facet] ?? [];
  const [first, setFirst] = useState(FIRST_ROWS[facet]);
  // By speaker, the total counts a quote of several people once for each of them. How many quotes have some words takes
  // too long to be asked a second time, so that the note says it.
  const isJoint = facet === 'speaker' && !filter.text;
  const each = facet === 'speaker' && filter.text ? ', joint ones counted for each speaker' : '';
  const variables = { filter, dimension: DIMENSIONS[facet].by, first, isJoint };
  const waiting = (
    <Panel title={title}>
      <Skeleton lines={6} height={14} />
    </Panel>
  );
  return (
    <Ask query={FACET_COUNTS} variables={variables} waiting={waiting}>
      {({ quoteStats, whole }) => {
        if (!quoteStats || (quoteStats.total === 0 && chosen.length === 0)) return null;
        const rows = quoteStats.rows.filter(({ keys: [key] }) => key?.value);
        const n = `${counted((whole ?? quoteStats).total, 'quote')}${each}`;
        const chart = { counted: `quotes by ${COUNTED_BY[facet]}`, n, filter, query: FACET_COUNTS, variables };
        const table = {
          columns: [facet, 'quotes'],
          rows: rows.map((row) => [DIMENSIONS[facet].name(row) ?? '', row.count]),
        };
        return (
          <Panel title={title} note={`n = ${n}`} {...(rows.length > 0 && { chart, table })}>
            {rows.length === 0 && <Empty title="None." />}
            <RankedBars rows={rows.map((row) => toBar(row, facet, chosen))} />
            <MoreRows all={quoteStats.rowCount} shown={quoteStats.rows.length} onMore={setFirst} />
          </Panel>
        );
      }}
    </Ask>
  );
}

function toBar(row: Row, facet: Facet, chosen: readonly string[]) {
  const value = row.keys[0]?.value?.toLowerCase() ?? '';
  const isChosen = chosen.includes(value);
  const values = isChosen ? chosen.filter((other) => other !== value) : [...chosen, value];
  return {
    key: value,
    count: row.count,
    isChosen,
    label: (
      <Link
        to="."
        search={(before: object) => ({ ...before, [facet]: values })}
        aria-current={isChosen || undefined}
        resetScroll={false}
      >
        {DIMENSIONS[facet].name(row) ?? value}
        {isChosen && <span className="soft"> ×</span>}
      </Link>
    ),
  };
}
