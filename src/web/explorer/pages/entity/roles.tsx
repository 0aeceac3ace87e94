import { Link } from '@tanstack/react-router';
import { day } from '../../words/dates.ts';
import { articlesWith } from './articles-with.ts';
import type { EntityData } from './entity-query.ts';

type Role = Extract<EntityData, { __typename: 'Person' }>['roles'][number];

/** So many are shown at once; the rest is a click away. */
const FIRST = 6;

/** What articles call a person, each with a link to the articles that do, the first and the last among them. */
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
      {roles.map((role) => (
        <li key={`${role.title} ${role.organization}`}>
          <Link to="/search" search={articlesWith(role.title, slug)}>
            {role.title}
          </Link>
          {role.organization && ` ${role.organization}`} <Sources role={role} />
        </li>
      ))}
    </ul>
  );
}

/** When it was printed first and last: each date leads to the article that prints it. */
function Sources({ role: { firstSeen, lastSeen, firstArticle, lastArticle } }: { role: Role }) {
  if (!firstSeen || !lastSeen) return null;
  return (
    <span className="soft small sources">
      <Source seen={firstSeen} article={firstArticle} />
      {lastSeen !== firstSeen && (
        <>
          {' to '}
          <Source seen={lastSeen} article={lastArticle} />
        </>
      )}
    </span>
  );
}

function Source({ seen, article }: { seen: string; article: Role['firstArticle'] }) {
  if (!article) return day(seen);
  return (
    <Link to="/article/$id" params={{ id: article.id }} title={article.title}>
      {day(seen)}
    </Link>
  );
}
