import { readFileSync } from 'node:fs';
import { brotliDecompressSync } from 'node:zlib';
import { isGivenName } from '../../domain/names/given-names.ts';
import type { Token } from '../layers/tokens.ts';
import { readShipped } from '../shipped-model.ts';

/** The lists of names, each one bit. */
export const LISTS = {
  GIVEN: 1,
  FREQUENT_GIVEN: 2,
  SURNAME: 4,
  FREQUENT_SURNAME: 8,
  TOWN: 16,
  LARGE_TOWN: 32,
} as const;

let loaded: Map<string, number> | null = null;
let firstWords: Set<string> | null = null;

/** The lists that a name in lower case is in, as bits of `LISTS`; 0 for none. Towns may be several words. */
export function listsOf(name: string): number {
  loaded ??= readShipped('name-lists.br', readNameLists);
  return loaded.get(name) ?? 0;
}

/** Whether a word in lower case may be somebody's given name. */
export const mayBeGiven = (lower: string): boolean =>
  isGivenName(lower) || (listsOf(lower) & (LISTS.GIVEN | LISTS.FREQUENT_GIVEN)) > 0;

/** Most words of a town's name. */
const LONGEST_TOWN = 3;

/** Whether a name of several words begins so. */
function beginsTown(lower: string): boolean {
  loaded ??= readShipped('name-lists.br', readNameLists);
  firstWords ??= new Set(
    [...loaded.keys()].flatMap((name) => (name.includes(' ') ? name.slice(0, name.indexOf(' ')) : [])),
  );
  return firstWords.has(lower);
}

/** The length in tokens of the town of two or three words that begins at a token; 0 for none. */
export function longTownAt(tokens: readonly Token[], i: number): number {
  let name = tokens[i]!.lower;
  if (!beginsTown(name)) return 0;
  let length = 0;
  for (let k = 1; k < LONGEST_TOWN && i + k < tokens.length; k++) {
    name += ` ${tokens[i + k]!.lower}`;
    if (listsOf(name) & (LISTS.TOWN | LISTS.LARGE_TOWN)) length = k + 1;
  }
  return length;
}

/**
 * Reads a file of lists: brotli over a line of names divided by "|" for each value of the bits,
 * which the line begins with.
 */
export function readNameLists(path: string): Map<string, number> {
  const lists = new Map<string, number>();
  for (const line of brotliDecompressSync(readFileSync(path)).toString('utf8').split('\n')) {
    const [bits, ...names] = line.split('|');
    for (const name of names) lists.set(name, Number(bits));
  }
  return lists;
}
