import './cite.css';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useState } from 'react';
import { stringifyDocument } from 'urql';
import { makeLink } from '../../query-link.ts';
import { inServer } from '../address/root.ts';
import type { QuoteFilter } from '../api/graphql.ts';
import { useNames } from '../api/name-of.ts';
import { filterInWords, slugsIn } from '../words/filter-in-words.ts';
import { CHART_CITATION_FORMATS } from './chart-citations.ts';
import { CiteMenu } from './cite-menu.tsx';

/** A chart that can be cited. */
export interface CitableChart {
  title: string;
  /** What is counted: `quotes by month of publication`. */
  counted: string;
  /** How many of what: `237 quotes`. */
  n: string;
  filter: QuoteFilter;
  /** The query whose answer it shows; as text, or as it was asked. */
  // biome-ignore lint/suspicious/noExplicitAny: whatever its answer and variables are.
  query: string | TypedDocumentNode<any, any>;
  variables: object;
  /** Of the page that shows it; left out: of this page. */
  address?: string;
}

/** A citation of a chart: what is counted under which filters, how many, when and where, with its query. */
export function CiteChart({ chart }: { chart: CitableChart }) {
  const [openedAt, setOpenedAt] = useState<string | null>(null);
  return (
    <details
      className="cite no-print"
      onToggle={({ currentTarget }) => setOpenedAt(currentTarget.open ? new Date().toISOString() : null)}
    >
      <summary>
        Cite<span className="hidden-text"> {chart.title}</span>
      </summary>
      {openedAt && <ChartCitation chart={chart} accessedAt={openedAt} />}
    </details>
  );
}

function ChartCitation({ chart, accessedAt }: { chart: CitableChart; accessedAt: string }) {
  const { title, counted, n, filter, query, variables, address = window.location.href } = chart;
  const names = useNames(slugsIn(filter));
  if (!names) return <p aria-busy="true">…</p>;
  const cited = {
    title,
    counted,
    n,
    accessedAt,
    address,
    filters: filterInWords(filter, names),
    query: makeLink(inServer('graphql'), {
      query: stringifyDocument(query),
      variables: JSON.stringify(variables),
      isRun: true,
    }),
  };
  return (
    <CiteMenu
      formats={Object.keys(CHART_CITATION_FORMATS)}
      citationIn={(format) => CHART_CITATION_FORMATS[format]?.(cited) ?? ''}
    />
  );
}
