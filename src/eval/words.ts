import { firstIndex } from '../domain/first-index.ts';
import type { QuoteKind } from '../domain/quote.ts';
import type { Pair } from './corpus.ts';
import { markQuoted } from './quoted-units.ts';

/** The words of a text, by index: punctuation and quotation marks are none. */
export interface Words {
  spans: Pair[];
  /** Whether most of the word lies between quotation marks. */
  quoted: boolean[];
  lower: string[];
}

/** Indexes of words. */
export type WordSet = ReadonlySet<number>;

/** Runs of letters, marks and digits, with single marks inside: "U.S", "O’Malley", "AT&T", "so-called". */
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’.\-&][\p{L}\p{M}\p{N}]+)*/gu;

/** The words of a text, in text order. */
export function readWords(text: string): Words {
  const mask = markQuoted(text);
  const words: Words = { spans: [], quoted: [], lower: [] };
  for (const match of text.matchAll(WORD)) {
    const start = match.index;
    const end = start + match[0].length;
    let unitsInQuotes = 0;
    for (let i = start; i < end; i++) unitsInQuotes += mask[i]!;
    words.spans.push([start, end]);
    words.quoted.push(unitsInQuotes > (end - start) / 2);
    words.lower.push(match[0].toLowerCase());
  }
  return words;
}

/** The words that a list of pieces touches. */
export function wordsInPieces({ spans }: Words, pieces: readonly Pair[]): WordSet {
  const found = new Set<number>();
  for (const [start, end] of pieces) {
    for (let i = firstEndingAfter(spans, start); i < spans.length && spans[i]![0] < end; i++) found.add(i);
  }
  return found;
}

/** Index of the first word that ends after an offset; the number of words when none does. */
const firstEndingAfter = (spans: readonly Pair[], offset: number): number =>
  firstIndex(spans.length, (i) => spans[i]![1] > offset);

/** DIRECT when all words are quoted, INDIRECT when none is, MIXED otherwise. */
export function kindOf({ quoted }: Words, content: WordSet): QuoteKind {
  let count = 0;
  for (const word of content) if (quoted[word]) count++;
  if (count === 0) return 'INDIRECT';
  return count === content.size ? 'DIRECT' : 'MIXED';
}

/** How many words two sets share. */
export function shared(a: WordSet, b: WordSet): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let count = 0;
  for (const word of small) if (large.has(word)) count++;
  return count;
}

/** |a and b| / |a or b|, 0 to 1. */
export function jaccard(a: WordSet, b: WordSet): number {
  const common = shared(a, b);
  return common === 0 ? 0 : common / (a.size + b.size - common);
}
