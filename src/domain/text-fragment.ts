import type { Span } from './span.ts';

/** What stands right before and right behind a stretch of a text, in whole words; empty where nothing does. */
export interface Surroundings {
  before: string;
  after: string;
}

/** UTF-16 units on each side: enough to tell two places apart, and what annotation tools keep (Hypothesis: 32). */
export const SURROUNDINGS_LENGTH = 64;

/** Up to 64 UTF-16 units on each side of a stretch; a word that would be cut is left out. */
export function surroundings(text: string, { start, end }: Span): Surroundings {
  const before = text.slice(Math.max(0, start - SURROUNDINGS_LENGTH), start);
  const after = text.slice(end, end + SURROUNDINGS_LENGTH);
  return {
    before: start > SURROUNDINGS_LENGTH ? before.replace(/^\S*\s*/, '') : before,
    after: end + SURROUNDINGS_LENGTH < text.length ? after.replace(/\s*\S*$/, '') : after,
  };
}

/** Words up to which a quote stands in its link whole; of a longer one only the first and the last do. */
const MOST_WORDS_WHOLE = 12;
const WORDS_OF_AN_END = 5;
const WORDS_AROUND = 3;

/**
 * The address of an article with a text fragment: browsers scroll to the quote and highlight it.
 * https://wicg.github.io/scroll-to-text-fragment/: `#:~:text=prefix-,start,end,-suffix`. Each part has to lie in one block
 * of the page, so that none goes over a line break of the text; what stands around it in the same paragraph says which
 * of several such places is meant.
 * @param url may have a fragment, which stays: `#section:~:text=...`
 */
export function deepLink(url: string, quote: string, around: Surroundings): string {
  const before = wordsOf(around.before.slice(around.before.lastIndexOf('\n') + 1)).slice(-WORDS_AROUND);
  const [sameLine = ''] = around.after.split('\n', 1);
  const after = wordsOf(sameLine).slice(0, WORDS_AROUND);
  const parts = [
    ...(saysSomething(before) ? [`${encodePart(before)}-`] : []),
    ...targetOf(quote).map(encodePart),
    ...(saysSomething(after) ? [`-${encodePart(after)}`] : []),
  ];
  const directive = url.indexOf(':~:');
  const plain = directive < 0 ? url : url.slice(0, directive);
  return `${plain}${plain.includes('#') ? '' : '#'}:~:text=${parts.join(',')}`;
}

/** The whole quote, or its first words and its last. */
function targetOf(quote: string): string[][] {
  const lines = quote.split('\n').map(wordsOf).filter(saysSomething);
  const [first = wordsOf(quote)] = lines;
  const last = lines.at(-1) ?? first;
  if (lines.length <= 1 && first.length <= MOST_WORDS_WHOLE) return [first];
  return [first.slice(0, WORDS_OF_AN_END), last.slice(-WORDS_OF_AN_END)];
}

const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

/** Quotation marks alone tell no place from another. */
const saysSomething = (words: readonly string[]): boolean => words.some((word) => /[\p{L}\p{N}]/u.test(word));

/** A dash, a comma and an ampersand mean something between the parts, and `encodeURIComponent` leaves the dash. */
const encodePart = (words: readonly string[]): string => encodeURIComponent(words.join(' ')).replaceAll('-', '%2D');
