import { isMisspelt } from './misspelt.ts';

/** Somebody and what they may have spoken of. */
export interface Pair {
  speaker: string;
  about: string;
}

/** `Lavrov about NATO`, `what did Lavrov say on NATO`. */
const BETWEEN = /^(?:what (?:did |does )?)?(.+?)(?: (?:said|says|say))? (?:about|on|over) (.+)$/i;

/** Words of a question that are no part of a name. */
const LITTLE = new Set('about by did does from on over quote quotes said say saying says what who'.split(' '));

/** What is typed without marks and without the little words of a question: `lavrov said` is `lavrov`. */
export function namesIn(typed: string): string {
  const words = typed.replace(/[?!,"“”]+/g, ' ').split(/\s+/);
  return words.filter((word) => word !== '' && !LITTLE.has(word.toLowerCase())).join(' ');
}

/**
 * How what is typed may name two: `lavrov nato` is `lavrov` about `nato`; of three words it may be the first, or the
 * first two, who speak.
 * @returns at most two; none for one word, or for a sentence
 */
export function pairsOf(typed: string): Pair[] {
  const text = typed.trim().replace(/[?"“”]+/g, '');
  const between = BETWEEN.exec(text);
  if (between) return [{ speaker: between[1]!, about: between[2]! }];
  const words = namesIn(text).split(' ');
  if (words.length < 2 || words.length > 3) return [];
  return words.slice(1).map((_, index) => ({
    speaker: words.slice(0, index + 1).join(' '),
    about: words.slice(index + 1).join(' '),
  }));
}

/**
 * Whether each word typed begins a word of a name, or is one misspelt by a letter: the search for names forgives more
 * than a guess should.
 */
export function isNamed({ name, aliases }: { name: string; aliases: readonly string[] }, typed: string): boolean {
  const words = plainWords(typed).filter((word) => word !== 'the');
  if (words.join('').length < 2) return false;
  return [name, ...aliases].some((one) => {
    const own = plainWords(one);
    return words.every((word) => own.some((other) => other.startsWith(word) || isMisspelt(word, other)));
  });
}

/** Its words in small letters, without accents. */
const plainWords = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];
