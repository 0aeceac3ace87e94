import { Link } from '@tanstack/react-router';
import { ENTITY_TYPES } from '../words/names.ts';
import type { EntityName } from './quote-fields.ts';

/** A name that leads to its page. */
export function EntityLink({ entity }: { entity: EntityName }) {
  return (
    <Link to={ENTITY_TYPES[entity.__typename].path} params={{ slug: entity.slug }}>
      {entity.name}
    </Link>
  );
}

/** `Ann Lee, Bo Ek and NATO`, each a link. */
export function EntityLinks({ entities, between = 'and' }: { entities: readonly EntityName[]; between?: string }) {
  return entities.map((entity, index) => (
    <span key={entity.id}>
      {index > 0 && (index === entities.length - 1 ? ` ${between} ` : ', ')}
      <EntityLink entity={entity} />
    </span>
  ));
}
