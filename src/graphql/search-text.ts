import { InputError } from '../errors.ts';
import { shorten } from './ids.ts';

const MAX_TEXT_LENGTH = 500;

/** A word or a phrase of a search, with the minus that leaves it out. */
const TERM = /(-?)("[^"]*"?|[^\s"]+)/g;

/**
 * A text to search for, as it was given. Every alternative of it has to look for something: what is only left out
 * ("-war") would be every quote but a few.
 * @throws InputError for one without words, of too many characters, or that only leaves out
 */
export function checkText(text: string | null | undefined): string | undefined {
  if (text == null) return undefined;
  if (text.length > MAX_TEXT_LENGTH) {
    throw new InputError(`"text" wants at most ${MAX_TEXT_LENGTH} characters, got ${text.length}: search for less`);
  }
  const terms = [...text.matchAll(TERM)].map(([whole, minus, words]) => ({
    isOr: whole.toLowerCase() === 'or',
    isLeftOut: minus === '-',
    hasWords: /[\p{L}\p{N}]/u.test(words!),
  }));
  const words = terms.filter(({ hasWords }) => hasWords);
  if (words.every(({ isOr }) => isOr)) {
    throw new InputError(`"text" wants words to search for, got "${shorten(text)}"`);
  }
  let isFound = false;
  for (const [index, term] of words.entries()) {
    isFound ||= !term.isOr && !term.isLeftOut;
    const ends = index === words.length - 1 || words[index + 1]!.isOr;
    if (ends && !term.isOr && !isFound) {
      throw new InputError(
        `"text" wants words to search for, "${shorten(text)}" leaves out and looks for nothing: use "not: { text: ... }"`,
      );
    }
    if (term.isOr) isFound = false;
  }
  return text;
}
