import type { ExtractedEntity } from '../../../src/domain/entity.ts';
import type { KnownEntity } from '../../../src/domain/linking.ts';
import { KnownGraph } from '../../../src/ingest/link/known-graph.ts';
import { settleEntities } from '../../../src/ingest/link/settle-entities.ts';

/** A graph of entities in memory, which links article after article as storage does. */
export interface LinkGraph {
  readonly nodes: KnownEntity[];
  /**
   * Links one article's entities and says what each became: its node, counted 1, 2, ... in the order in which they are
   * made, or the candidates of an open one.
   */
  link(entities: readonly ExtractedEntity[]): (number | { candidates: number[] })[];
}

export function makeLinkGraph(): LinkGraph {
  const graph = new KnownGraph([]);
  const numberOf = (node: number): number => graph.nodes.findIndex(({ id }) => id === node) + 1;
  return {
    get nodes() {
      return graph.nodes;
    },
    link(entities) {
      return graph
        .link(settleEntities(entities))
        .map(({ node, link }) =>
          link.type === 'OPEN' ? { candidates: link.candidates.map(numberOf) } : numberOf(node!),
        );
    },
  };
}
