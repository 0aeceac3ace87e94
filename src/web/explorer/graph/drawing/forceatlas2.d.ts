// Parts of the package that its types leave out.

declare module 'graphology-layout-forceatlas2/iterate.js' {
  import type { ForceAtlas2Settings } from 'graphology-layout-forceatlas2';

  /** One round: moves the nodes in place. Every setting has to be there. */
  export default function iterate(settings: ForceAtlas2Settings, nodes: Float32Array, edges: Float32Array): void;
}

declare module 'graphology-layout-forceatlas2/helpers.js' {
  import type { AbstractGraph, Attributes, EdgeMapper } from 'graphology-types';

  export function graphToByteArrays<N extends Attributes, E extends Attributes>(
    graph: AbstractGraph<N, E>,
    getEdgeWeight: EdgeMapper<number, N, E>,
  ): { nodes: Float32Array<ArrayBuffer>; edges: Float32Array<ArrayBuffer> };
}
