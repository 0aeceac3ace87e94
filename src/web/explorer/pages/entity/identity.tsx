import { Link } from '@tanstack/react-router';
import { ENTITY_TYPES } from '../../words/names.ts';
import { articlesWith } from './articles-with.ts';
import type { EntityData } from './entity-query.ts';
import { Roles } from './roles.tsx';

/** Who or what it is: other names, what articles call it, and its numbers in registers. */
export function Identity({ entity }: { entity: EntityData }) {
  const { __typename, aliases, externalIds } = entity;
  const kind = __typename === 'Organization' && entity.kind ? entity.kind.toLowerCase() : null;
  return (
    <div className="identity">
      <p className="soft">
        {ENTITY_TYPES[__typename].one}
        {kind && `, ${kind}`}
        {__typename === 'Place' && entity.countryCode && `, ${entity.countryCode}`}
        {aliases.length > 0 && ' · also '}
        {aliases.map((alias, index) => (
          <span key={alias}>
            {index > 0 && ', '}
            <Link to="/search" search={articlesWith(alias, entity.slug)}>
              {alias}
            </Link>
          </span>
        ))}
        {externalIds.map(({ scheme, value, url }) => (
          <span key={scheme}>
            {' · '}
            {scheme} {url ? <a href={url}>{value}</a> : value}
          </span>
        ))}
      </p>
      {__typename === 'Person' && entity.roles.length > 0 && <Roles slug={entity.slug} roles={entity.roles} />}
    </div>
  );
}
