import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { ExtractInput } from '../../extract.ts';

/** The articles of a gzipped file of JSON Lines, whatever else its lines hold; in the order of the file. */
export function readArticles(file: string): ExtractInput[] {
  const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as ExtractInput);
}
