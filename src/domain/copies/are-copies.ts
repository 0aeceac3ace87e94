import { FEWEST_WORDS } from './copy-keys.ts';
import { hashRuns } from './copy-words.ts';

/** A word is shared where it stands in a run of so many that the other text has too. */
const RUN = 3;
/** How much of the shorter text has to be shared: of one with every tenth word changed it is 87 %. */
const SHARED = 0.8;
/** How much of its start, of so many words: what two pages add to different stories stands at their end. */
const SHARED_START = 0.5;
const START = 60;
/** How much of the longer has to be shared: a story that quotes another is none, nor is a survey of several stories. */
const SHARED_OF_LONGER = 0.4;

/**
 * Whether one of two texts is a copy of the other: whole, trimmed, with another headline, or edited here and there. The
 * report of another week is none, in whose sentences other figures stand.
 */
export function areCopies(one: readonly string[], other: readonly string[]): boolean {
  const [short, long] = comesFirst(one, other) ? [one, other] : [other, one];
  if (short.length < FEWEST_WORDS) return short.length === long.length && short.every((word, at) => word === long[at]);
  if (short.length < long.length * SHARED_OF_LONGER) return false;
  const shared = sharedWords(short, long);
  if (part(shared) < SHARED || part(shared.subarray(0, START)) < SHARED_START) return false;
  return part(sharedWords(long, short)) >= SHARED_OF_LONGER && !haveOtherFigures(short, long);
}

/** The shorter; of two that are as long as each other always the same one, whichever is read first. */
const comesFirst = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length ? one.join(' ') <= other.join(' ') : one.length < other.length;

/** For each word 1 where it is shared, else 0. */
function sharedWords(words: readonly string[], others: readonly string[]): Uint8Array {
  const known = new Set(hashRuns(others, RUN));
  const shared = new Uint8Array(words.length);
  hashRuns(words, RUN).forEach((run, start) => {
    if (known.has(run)) shared.fill(1, start, start + RUN);
  });
  return shared;
}

const part = (shared: Uint8Array): number => shared.reduce((sum, is) => sum + is, 0) / shared.length;

/** Whether most of several figures of a text, years apart, are not in the other. */
function haveOtherFigures(words: readonly string[], others: readonly string[]): boolean {
  const figures = new Set(words.filter(isFigure));
  const known = new Set(others);
  const lacking = [...figures].filter((figure) => !known.has(figure)).length;
  return lacking >= 2 && lacking > figures.size / 2;
}

const isFigure = (word: string): boolean => /\d/.test(word) && !/^(?:19|20)\d\d$/.test(word);
