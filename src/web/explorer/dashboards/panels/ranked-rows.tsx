import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { QuoteSearch } from '../../address/quote-search.ts';
import type { RankedRow } from '../../charts/ranked-bars.tsx';
import type { Answer } from '../answers/answer.ts';
import { barsOfList } from '../answers/bars-of-list.ts';
import { quotesOfRows } from '../answers/quotes-of.ts';
import { DATES } from '../model/schema.ts';

/** Bars that can be read as a list, each a link to its quotes. Undefined for what has an axis. */
export function rankedRowsOf(answer: Answer, search: QuoteSearch): RankedRow[] | undefined {
  const quotes = quotesOfRows(answer, 'bar', search);
  const linked = (name: ReactNode, index: number) => {
    const found = quotes[index];
    return found ? (
      <Link to="/search" search={found} title={typeof name === 'string' ? name : undefined}>
        {name}
      </Link>
    ) : (
      name
    );
  };
  if (answer.shape === 'pairs') {
    return answer.pairs.map(({ source, target, weight }, index) => {
      const names = (
        <>
          {source.name} <span className="about-arrow">about</span> {target.name}
        </>
      );
      return { key: `${source.id} ${target.id}`, count: weight, label: linked(names, index) };
    });
  }
  if (answer.shape === 'list') {
    return barsOfList(answer)?.bars.map(({ name, count }) => ({ key: name, count, label: name }));
  }
  const [by] = answer.shape === 'counts' ? answer.by : [];
  if (answer.shape !== 'counts' || answer.by.length !== 1 || !by || DATES.includes(by)) return undefined;
  return answer.cells.map(({ keys: [key], count }, index) => ({
    key: key?.value ?? '',
    count,
    label: linked(key?.label ?? '', index),
  }));
}
