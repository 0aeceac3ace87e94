import { graphql, type ResultOf } from '../api/graphql.ts';
import type { EntityType } from '../words/names.ts';

/** The strongest edges of a graph, with whoever stands at their ends. */
export const TALK_GRAPH = graphql(`
  query TalkGraph($filter: QuoteFilter!, $first: Int!) {
    mentionGraph(filter: $filter, first: $first) {
      edgeCount
      nodes { __typename id name slug }
      edges { source { id } target { id } weight }
    }
  }
`);

export interface TalkNode {
  id: string;
  slug: string;
  name: string;
  type: EntityType;
  /** In how many of the quotes counted they speak, and in how many they are named; one that names two counts twice. */
  said: number;
  about: number;
}

export interface TalkEdge {
  source: TalkNode;
  target: TalkNode;
  /** Quotes of the source that name the target. */
  weight: number;
}

/** Who talks about whom: the strongest edges first, and the nodes at their ends, those of the most quotes first. */
export interface TalkGraph {
  nodes: readonly TalkNode[];
  edges: readonly TalkEdge[];
  /** How many edges there are in all, whatever is shown. */
  edgeCount: number;
}

const EMPTY: TalkGraph = { nodes: [], edges: [], edgeCount: 0 };

/** Puts edges and nodes together. */
export function toTalkGraph({ mentionGraph }: ResultOf<typeof TALK_GRAPH>): TalkGraph {
  if (!mentionGraph) return EMPTY;
  const nodes = new Map(
    mentionGraph.nodes.map(({ __typename: type, id, slug, name }): [string, TalkNode] => [
      id,
      { id, slug, name, type, said: 0, about: 0 },
    ]),
  );
  const edges = mentionGraph.edges.flatMap(({ source, target, weight }) => {
    const [from, to] = [nodes.get(source.id), nodes.get(target.id)];
    return from && to ? [{ source: from, target: to, weight }] : [];
  });
  for (const { source, target, weight } of edges) {
    source.said += weight;
    target.about += weight;
  }
  const ranked = [...nodes.values()].sort((one, other) => sizeOf(other) - sizeOf(one));
  return { nodes: ranked, edges, edgeCount: mentionGraph.edgeCount };
}

/** By what a node is as large as it is. */
export const sizeOf = ({ said, about }: TalkNode): number => said + about;

/** The edges at a node, the strongest first. */
export const edgesAt = ({ edges }: TalkGraph, { id }: TalkNode): TalkEdge[] =>
  edges.filter(({ source, target }) => source.id === id || target.id === id);
