import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

const TYPES = ['Person', 'Person', 'Person', 'Organization', 'Place'];

/** An answer of `mentionGraph` with so many nodes and edges, the same each time: whoever has many edges gets more. */
export function drawTalk(order, size) {
  const generator = xoroshiro128plus(12);
  const below = (limit) => uniformInt(generator, 0, limit - 1);
  const ends = [0];
  const pairs = new Set();
  const add = (source, target) => {
    if (source === target) return;
    pairs.add(`${source} ${target}`);
    ends.push(source, target);
  };
  for (let node = 1; node < order; node += 1) {
    const other = ends[below(ends.length)];
    if (node % 2 === 0) add(node, other);
    else add(other, node);
  }
  while (pairs.size < size) add(ends[below(ends.length)], ends[below(ends.length)]);
  const idOf = (node) => `Person:${node}`;
  return {
    edgeCount: pairs.size,
    nodes: Array.from({ length: order }, (_, node) => ({
      __typename: TYPES[node % TYPES.length],
      id: idOf(node),
      name: `Ann ${'Bo Cy Di Ed Flo Guy Hal Ida'.split(' ')[node % 8]} ${node}`,
      slug: `ann-${node}`,
    })),
    edges: [...pairs].map((pair, index) => {
      const [source, target] = pair.split(' ');
      return { source: { id: idOf(source) }, target: { id: idOf(target) }, weight: 1 + Math.floor(400 / (index + 1)) };
    }),
  };
}
