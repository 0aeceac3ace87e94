/** Vectors row after row. */
export interface Vectors {
  rows: Float32Array;
  dimensions: number;
}

export interface Clustering {
  /** Cluster of each vector, from 0. */
  clusterOf: Uint16Array;
  /** Centre of each cluster, of length 1. */
  centres: Vectors;
}

export interface ClusterOptions {
  rounds: number;
  /** Only so many vectors, the first, move the centres; the others are assigned to them. All by default. */
  fitted?: number;
  log?: (line: string) => void;
}

/**
 * Spherical k-means: clusters vectors of length 1 by their cosine. Starts from vectors spread evenly over the first
 * third, so that the same vectors give the same clusters.
 */
export function clusterVectors(vectors: Vectors, k: number, { rounds, fitted, log }: ClusterOptions): Clustering {
  const { rows, dimensions } = vectors;
  const all = rows.length / dimensions;
  const used = Math.min(all, fitted ?? all);
  const centres: Vectors = { rows: new Float32Array(k * dimensions), dimensions };
  const spread = used >= 3 * k ? used / 3 : used;
  for (let c = 0; c < k; c++) {
    const from = Math.floor((c * spread) / k) * dimensions;
    centres.rows.set(rows.subarray(from, from + dimensions), c * dimensions);
  }
  const clusterOf = new Uint16Array(all);
  for (let round = 0; round < rounds; round++) {
    const moved = assign(vectors, centres, clusterOf, used);
    centres.rows.fill(0);
    for (let i = 0; i < used; i++) {
      for (let d = 0; d < dimensions; d++) centres.rows[clusterOf[i]! * dimensions + d]! += rows[i * dimensions + d]!;
    }
    normalizeRows(centres);
    log?.(`${k} clusters, round ${round + 1} of ${rounds}: ${moved} vectors moved`);
  }
  assign(vectors, centres, clusterOf, all);
  return { clusterOf, centres };
}

/** Puts each of the first `count` vectors into the cluster with the nearest centre; tells how many changed theirs. */
function assign({ rows, dimensions }: Vectors, centres: Vectors, clusterOf: Uint16Array, count: number): number {
  const k = centres.rows.length / dimensions;
  let moved = 0;
  for (let i = 0; i < count; i++) {
    let best = -Infinity;
    let nearest = 0;
    for (let c = 0; c < k; c++) {
      let cosine = 0;
      for (let d = 0; d < dimensions; d++) cosine += rows[i * dimensions + d]! * centres.rows[c * dimensions + d]!;
      if (cosine > best) {
        best = cosine;
        nearest = c;
      }
    }
    if (clusterOf[i] !== nearest) moved++;
    clusterOf[i] = nearest;
  }
  return moved;
}

/** Scales each vector to length 1, in place; a zero vector stays. */
export function normalizeRows(vectors: Vectors): Vectors {
  const { rows, dimensions } = vectors;
  for (let from = 0; from < rows.length; from += dimensions) {
    let squares = 0;
    for (let d = 0; d < dimensions; d++) squares += rows[from + d]! ** 2;
    const length = Math.sqrt(squares) || 1;
    for (let d = 0; d < dimensions; d++) rows[from + d]! /= length;
  }
  return vectors;
}
