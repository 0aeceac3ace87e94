import { Link } from '@tanstack/react-router';
import { useMemo, useSyncExternalStore } from 'react';
import { day } from '../../words/dates.ts';
import { forgetRecent, hearRecent, keptText, readRecent } from '../model/recent.ts';

/** The dashboards that were edited in this browser. */
export function RecentList() {
  const kept = useSyncExternalStore(hearRecent, keptText);
  const recent = useMemo(() => readRecent(kept), [kept]);
  if (recent.length === 0) return null;
  return (
    <ul className="recent-list" aria-label="Edited in this browser">
      {recent.map((one) => (
        <li key={one.fragment} className="row">
          <Link to="/dashboard" hash={one.fragment} dir="auto">
            {one.title}
          </Link>
          <span className="soft small">{day(one.changedAt)}</span>
          <button type="button" className="link-button quiet" onClick={() => forgetRecent(one)}>
            Forget<span className="hidden-text"> {one.title}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
