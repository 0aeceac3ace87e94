import { isGivenName } from './given-names.ts';

/** Alphabets are written in Latin letters in several ways; the later ones look at what the earlier ones made. */
const LETTERS: readonly (readonly [RegExp, string])[] = [
  [/ph/g, 'f'],
  [/x/g, 'ks'],
  [/([bdgkt])h/g, '$1'],
  [/ck|c(?![hiey])|q/g, 'k'],
  [/w/g, 'v'],
  [/^y/, 'j'],
  [/(?!^)[yj]/g, 'i'],
  [/(?!^)z/g, 's'],
  [/(.)\1+/g, '$1'],
  [/(?<=[aeiou])h$/, ''],
];

/** A name as it sounds, in whichever way it was brought into Latin letters: "dmitriy" and "dmitri". */
const soundOf = (name: string): string => LETTERS.reduce((key, [pattern, to]) => key.replace(pattern, to), name);

/** Shorter names that differ by a letter are other names: Jean and Joan. */
const LEAST_MISTYPED = 7;

/**
 * Whether two different given names, both normalized, are one name, brought into Latin letters in two ways or mistyped.
 * Not so for any other letter: Erik and Erika, Marion and Marian, Hasan and Husan are two people's.
 */
export function isOtherSpelling(a: string, b: string): boolean {
  const place = differenceAt(a, b);
  if (place === null) return false;
  if (soundOf(a) === soundOf(b)) return true;
  const longest = Math.max(a.length, b.length);
  const isInside = place > 0 && place < longest - 1;
  if (areSwapped(a, b, place)) return isInside && place < longest - 2;
  if (!isInside || Math.min(a.length, b.length) < LEAST_MISTYPED || isGivenName(a) === isGivenName(b)) return false;
  return a.length !== b.length || !(isVowel(a[place]!) && isVowel(b[place]!));
}

/**
 * Where two names of four letters or more differ by one letter, or by two that changed places; null where they differ
 * by more or not at all.
 */
function differenceAt(a: string, b: string): number | null {
  if (a === b || Math.min(a.length, b.length) < 4 || Math.abs(a.length - b.length) > 1) return null;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start++;
  const [long, short] = a.length >= b.length ? [a, b] : [b, a];
  const isOneLetter = long.slice(start + 1) === short.slice(long.length > short.length ? start : start + 1);
  return isOneLetter || areSwapped(a, b, start) ? start : null;
}

const areSwapped = (a: string, b: string, at: number): boolean =>
  a.length === b.length && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);

/** Whether two names of four letters or more differ by one letter, or by two that changed places. */
export const isMisspelling = (a: string, b: string): boolean => differenceAt(a, b) !== null;

const isVowel = (letter: string): boolean => /[aeiouy]/.test(letter);
