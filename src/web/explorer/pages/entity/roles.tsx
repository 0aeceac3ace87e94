import { Link } from '@tanstack/react-router';
import { dateLabel } from '../../words/dates.ts';
import type { EntityData } from './entity-query.ts';

type Role = Extract<EntityData, { __typename: 'Person' }>['roles'][number];

/** So many are shown at once; the rest is a click away. */
const FIRST = 6;

/** What articles call a person, each with a link to the articles that do. */
export function Roles({ slug, roles }: { slug: string; roles: readonly Role[] }) {
  const more = roles.slice(FIRST);
  return (
    <>
      <RoleList slug={slug} roles={roles.slice(0, FIRST)} label="Roles as printed" />
      {more.length > 0 && (
        <details>
          <summary className="soft small">{more.length} more, as printed</summary>
          <RoleList slug={slug} roles={more} label="More roles" />
        </details>
      )}
    </>
  );
}

function RoleList({ slug, roles, label }: { slug: string; roles: readonly Role[]; label: string }) {
  return (
    <ul className="roles" aria-label={label}>
      {roles.map(({ title, organization, firstSeen, lastSeen }) => (
        <li key={`${title} ${organization}`}>
          <Link to="/search" search={{ text: `"${title}"`, about: [slug], show: 'articles', sort: 'newest' }}>
            {title}
          </Link>
          {organization && ` ${organization}`}{' '}
          <span className="soft small">{firstSeen && lastSeen && seen(firstSeen, lastSeen)}</span>
        </li>
      ))}
    </ul>
  );
}

function seen(first: string, last: string): string {
  const [from, to] = [first, last].map((instant) => dateLabel(instant.slice(0, 7)));
  return from === to ? from! : `${from} to ${to}`;
}
