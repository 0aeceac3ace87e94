import './graph.css';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { QuoteSearch } from '../address/quote-search.ts';
import { EntityLink } from '../quotes/entity-link.tsx';
import { number } from '../words/numbers.ts';
import type { TalkEdge, TalkGraph, TalkNode } from './talk-graph.ts';

type Column = 'source' | 'target' | 'weight';

const HEADINGS: Record<Column, string> = { source: 'Who', target: 'About', weight: 'Quotes' };

const BY: Record<Column, (one: TalkEdge, other: TalkEdge) => number> = {
  source: (one, other) => one.source.name.localeCompare(other.source.name),
  target: (one, other) => one.target.name.localeCompare(other.target.name),
  weight: (one, other) => other.weight - one.weight,
};

/** So many rows are shown at first, and with each click. */
const STEP = 100;

interface GraphTableProperties {
  graph: TalkGraph;
  /** What a row's quotes are narrowed to besides. */
  search?: QuoteSearch;
}

/** What the drawing shows, as a table: who names whom in how many quotes, each count a link to them. */
export function GraphTable({ graph: { edges, edgeCount }, search = {} }: GraphTableProperties) {
  const [column, setColumn] = useState<Column>('weight');
  const [isReverse, setReverse] = useState(false);
  const [shown, setShown] = useState(STEP);
  const sorted = edges.toSorted((one, other) => (isReverse ? -1 : 1) * BY[column](one, other));
  const sortBy = (chosen: Column) => {
    setReverse(chosen === column && !isReverse);
    setColumn(chosen);
  };
  const isAscending = (column !== 'weight') !== isReverse;
  return (
    <div className="graph-table">
      <table>
        <caption className="hidden-text">Who talks about whom, and in how many quotes</caption>
        <thead>
          <tr>
            {(Object.keys(HEADINGS) as Column[]).map((one) => (
              <th
                key={one}
                scope="col"
                aria-sort={one === column ? (isAscending ? 'ascending' : 'descending') : undefined}
              >
                <button type="button" className="sort-button" onClick={() => sortBy(one)}>
                  {HEADINGS[one]} <span aria-hidden="true">{one === column ? (isAscending ? '↑' : '↓') : ''}</span>
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {sorted.slice(0, shown).map(({ source, target, weight }) => (
            <tr key={`${source.id} ${target.id}`}>
              <th scope="row">
                <EntityLink entity={toName(source)} />
              </th>
              <td>
                <EntityLink entity={toName(target)} />
              </td>
              <td>
                <Link
                  to="/search"
                  search={{ ...search, speaker: [source.slug], about: [target.slug] }}
                  aria-label={`${number(weight)} quotes of ${source.name} about ${target.name}`}
                >
                  {number(weight)}
                </Link>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="soft small">
        {number(Math.min(shown, edges.length))} of {number(edgeCount)}.{' '}
        {shown < edges.length && (
          <button type="button" className="link-button no-print" onClick={() => setShown(shown + STEP)}>
            Show {number(Math.min(STEP, edges.length - shown))} more
          </button>
        )}
      </p>
    </div>
  );
}

const toName = ({ type, id, name, slug }: TalkNode) => ({ __typename: type, id, name, slug });
