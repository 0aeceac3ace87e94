import './charts.css';
import type { ReactNode } from 'react';
import { number } from '../words/numbers.ts';

export interface RankedRow {
  key: string;
  /** What the row is: usually a link that filters, or leads to it. */
  label: ReactNode;
  count: number;
  isChosen?: boolean;
}

/** Counts as bars, each with its name and its figure in text, so that it reads as a list. */
export function RankedBars({ rows }: { rows: readonly RankedRow[] }) {
  const most = Math.max(1, ...rows.map(({ count }) => count));
  return (
    <ol className="ranked-bars">
      {rows.map(({ key, label, count, isChosen }) => (
        <li key={key} className={isChosen ? 'chosen' : undefined}>
          <span className="ranked-label">{label}</span>
          <span className="ranked-count">{number(count)}</span>
          <span className="ranked-bar" aria-hidden="true" style={{ width: `${(100 * count) / most}%` }} />
        </li>
      ))}
    </ol>
  );
}
