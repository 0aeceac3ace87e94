import { joinAdjacent } from './quote-text.ts';
import { type Span, sliceSpan } from './span.ts';

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
 * The address of an article with text fragments: browsers scroll to the first and highlight all.
 * https://wicg.github.io/scroll-to-text-fragment/: `#:~:text=prefix-,start,end,-suffix&text=...`. A quote that the
 * attribution interrupts has a fragment for each stretch of it. Each part has to lie in one block of the page, so that
 * none goes over a line break of the text; what stands around it in the same paragraph says which of several such
 * places is meant.
 * @param url may have a fragment, which stays: `#section:~:text=...`
 * @param text holds the pieces, and as much around them as there is to show
 */
export function deepLink(url: string, text: string, pieces: readonly Span[]): string {
  const stretches = joinAdjacent(text, pieces);
  const telling = stretches.filter((stretch) => saysSomething(wordsOf(sliceSpan(text, stretch))));
  const directives = (telling.length > 0 ? telling : stretches).map((stretch) => `text=${partsOf(text, stretch)}`);
  const directive = url.indexOf(':~:');
  const plain = directive < 0 ? url : url.slice(0, directive);
  return `${plain}${plain.includes('#') ? '' : '#'}:~:${directives.join('&')}`;
}

function partsOf(text: string, stretch: Span): string {
  const around = surroundings(text, stretch);
  const before = wordsOf(around.before.slice(around.before.lastIndexOf('\n') + 1)).slice(-WORDS_AROUND);
  const [sameLine = ''] = around.after.split('\n', 1);
  const after = wordsOf(sameLine).slice(0, WORDS_AROUND);
  return [
    ...(saysSomething(before) ? [`${encodePart(before)}-`] : []),
    ...targetOf(sliceSpan(text, stretch)).map(encodePart),
    ...(saysSomething(after) ? [`-${encodePart(after)}`] : []),
  ].join(',');
}

/** The whole of it, or its first words and its last. */
function targetOf(words: string): string[][] {
  const lines = words.split('\n').map(wordsOf).filter(saysSomething);
  const [first = wordsOf(words)] = lines;
  const last = lines.at(-1) ?? first;
  if (lines.length <= 1 && first.length <= MOST_WORDS_WHOLE) return [first];
  return [first.slice(0, WORDS_OF_AN_END), last.slice(-WORDS_OF_AN_END)];
}

const wordsOf = (text: string): string[] => text.split(/\s+/).filter((word) => word !== '');

/** Quotation marks alone tell no place from another. */
const saysSomething = (words: readonly string[]): boolean => words.some((word) => /[\p{L}\p{N}]/u.test(word));

/** A dash, a comma and an ampersand mean something between the parts, and `encodeURIComponent` leaves the dash. */
const encodePart = (words: readonly string[]): string => encodeURIComponent(words.join(' ')).replaceAll('-', '%2D');
