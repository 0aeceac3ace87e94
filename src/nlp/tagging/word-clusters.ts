import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { readShipped } from '../shipped-model.ts';

/**
 * Words that are used alike, by number: some 110,000 words in 2,048 fine clusters. Fine clusters that are alike make up
 * a medium one, and they make up a coarse one in another way: two of one medium cluster may lie in two coarse ones. 0
 * stands for a word that is in none.
 */
export interface WordClusters {
  fine: ReadonlyMap<string, number>;
  /** Medium cluster of each fine one; 0 at 0. */
  medium: readonly number[];
  /** Coarse cluster of each fine one; 0 at 0. */
  coarse: readonly number[];
}

let loaded: WordClusters | null = null;

/** The fine cluster, 1 to 2048, of a word in lower case with straight apostrophes; 0 for an unknown word. */
export const fineClusterOf = (lower: string): number => clusters().fine.get(lower) ?? 0;

/** The medium cluster, 1 to 512, of a word as above; 0 for an unknown word. */
export const clusterOf = (lower: string): number => mediumCluster(fineClusterOf(lower));

/** The coarse cluster, 1 to 64, of a word as above; 0 for an unknown word. */
export const coarseClusterOf = (lower: string): number => coarseCluster(fineClusterOf(lower));

/** The medium cluster that a fine one lies in; 0 at 0. */
export const mediumCluster = (fine: number): number => clusters().medium[fine]!;

/** The coarse cluster that a fine one lies in; 0 at 0. */
export const coarseCluster = (fine: number): number => clusters().coarse[fine]!;

function clusters(): WordClusters {
  loaded ??= readShipped('word-clusters.br', readWordClusters);
  return loaded;
}

/**
 * Reads a file of clusters: brotli over a line of JSON (the medium and coarse cluster of each fine one) and a line of
 * words for each fine cluster.
 */
export function readWordClusters(path: string): WordClusters {
  const [header, ...lines] = brotliDecompressSync(readFileSync(path)).toString('utf8').split('\n');
  const { medium, coarse }: { medium: number[]; coarse: number[] } = JSON.parse(header!);
  const fine = new Map<string, number>();
  lines.forEach((line, i) => {
    for (const word of line.split(' ')) fine.set(word, i + 1);
  });
  return { fine, medium, coarse };
}
