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
/** The second words of towns of several words, by their first one. */
let secondWords: Map<string, Set<string>> | null = null;

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
function beginsTown(first: string, second: string): boolean {
  loaded ??= readShipped('name-lists.br', readNameLists);
  secondWords ??= readSecondWords(loaded.keys());
  return secondWords.get(first)?.has(second) === true;
}

function readSecondWords(names: Iterable<string>): Map<string, Set<string>> {
  const words = new Map<string, Set<string>>();
  for (const name of names) {
    const [first, second] = name.split(' ', 2);
    if (second === undefined) continue;
    const known = words.get(first!);
    if (known) known.add(second);
    else words.set(first!, new Set([second]));
  }
  return words;
}

/** The length in tokens of the town of two or three words that begins at a token; 0 for none. */
export function longTownAt(tokens: readonly Token[], i: number): number {
  let name = tokens[i]!.lower;
  if (i + 1 >= tokens.length || !beginsTown(name, tokens[i + 1]!.lower)) return 0;
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
