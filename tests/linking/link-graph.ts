import type { ExtractedEntity } from '../../src/domain/entity.ts';
import type { KnownEntity } from '../../src/domain/linking.ts';
import { linkEntities, lookupNames, settleEntities } from '../../src/ingest/link-entities.ts';

/** A graph of entities in memory, which links article after article as storage does. */
export interface LinkGraph {
  nodes: KnownEntity[];
  /**
   * Links one article's entities and says what each became: the id of its node, 1, 2, ... in the order in which they are
   * made, or the candidates of an open one.
   */
  link(entities: readonly ExtractedEntity[]): (number | { candidates: number[] })[];
}

/** An empty graph. A node is known by the names, roles and ids that the links give it. */
export function makeLinkGraph(): LinkGraph {
  const nodes: KnownEntity[] = [];
  return { nodes, link: (entities) => linkArticle(nodes, settleEntities(entities)) };
}

function linkArticle(nodes: KnownEntity[], entities: readonly ExtractedEntity[]) {
  const names = new Set(lookupNames(entities));
  const ids = new Set(entities.flatMap((entity) => entity.externalIds.map((id) => id.value)));
  const known = nodes.filter(
    (node) => node.names.some((name) => names.has(name)) || node.externalIds.some((id) => ids.has(id.value)),
  );
  const linked: (number | { candidates: number[] })[] = [];
  for (const [i, link] of linkEntities(entities, structuredClone(known)).entries()) {
    if (link.type === 'OPEN') {
      linked.push({ candidates: link.candidates });
      continue;
    }
    const entity = entities[i]!;
    const id =
      link.type === 'KNOWN' ? link.id : link.type === 'SAME' ? (linked[link.index] as number) : addNode(nodes, entity);
    const node = nodes[id - 1]!;
    if (link.type === 'KNOWN' && link.rename !== null) node.name = link.rename;
    node.names = [...new Set([...node.names, ...link.names.map((name) => name.normalized)])];
    for (const external of entity.externalIds)
      if (!nodes.some((other) => other.externalIds.some((id) => id.value === external.value)))
        node.externalIds.push(external);
    if (entity.type === 'PERSON') node.roles = [...new Set([...entity.roles.map((role) => role.title), ...node.roles])];
    linked.push(id);
  }
  return linked;
}

function addNode(nodes: KnownEntity[], { type, name, countryCode }: ExtractedEntity): number {
  nodes.push({ id: nodes.length + 1, type, name, names: [], externalIds: [], countryCode, roles: [] });
  return nodes.length;
}
