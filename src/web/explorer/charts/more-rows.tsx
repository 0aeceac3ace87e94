import { number } from '../words/numbers.ts';
import { MOST_ROWS } from './buckets.ts';

interface MoreRowsProperties {
  all: number;
  shown: number;
  /** Is told how many should be shown. */
  onMore: (first: number) => void;
}

/** Says how many rows a list leaves out, and shows as many as the API gives at once. */
export function MoreRows({ all, shown, onMore }: MoreRowsProperties) {
  const rest = all - shown;
  if (rest <= 0) return null;
  if (shown >= MOST_ROWS) return <p className="soft small">{number(rest)} more are not shown.</p>;
  return (
    <button type="button" className="link-button more no-print" onClick={() => onMore(MOST_ROWS)}>
      {number(rest)} more
    </button>
  );
}
