import { Link } from '@tanstack/react-router';
import { day } from '../../words/dates.ts';

/** Which days the page is about, while it is not about all. */
export function PeriodNote({ period: { from, to } }: { period: { from?: string; to?: string } }) {
  if (!from && !to) return null;
  return (
    <p className="row" role="status">
      <span>
        Everything below is from {from ? day(from) : 'the beginning'} to {to ? day(to) : 'the end'}.
      </span>
      <Link to="/" className="button no-print">
        Show all days
      </Link>
    </p>
  );
}
