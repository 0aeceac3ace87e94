import { pronounOfGivenName } from './given-names.ts';
import { HONORIFICS } from './honorifics.ts';
import { normalizeName } from './normalize-name.ts';
import { pronounOfRarerName } from './rarer-given-names.ts';
import { type ReadName, readName } from './read-name.ts';
import { surnameSpellings } from './surnames.ts';

/**
 * What a title before a surname tells: whether it is a man or a woman, or an office, which may be what tells two apart.
 */
export type Title = 'he' | 'she' | 'OFFICE';

/** Normalized names to look for, in place of the one typed: all of them one way of writing it. */
export interface Reading {
  names: string[];
  /** Whether only people are meant. */
  isPerson: boolean;
  /** The title that was left out. */
  title: Title | null;
}

/**
 * What a person may mean by a name as typed, the likeliest first: the name itself, with or without the dots and gaps of
 * "U. S."; then without what is no part of it, the possessive of "Merkel’s" and the title of "Sen. Warren"; then in the
 * spellings that linking takes for one surname ("Zelenskiy"). Empty when there is no letter or digit in it.
 */
export function readTyped(typed: string): Reading[] {
  const bare = typed.trim().replace(/(?<=\p{L})['’ʼ`]s?$/iu, '');
  const name = readName(bare.replace(/^the\s+/i, ''));
  const title = name && titleOf(bare, name);
  const readings: Reading[] = [
    ...[typed.trim(), bare].map((text) => ({ names: writingsOf(text), isPerson: false, title: null })),
    ...(title ? [{ names: [name.normalized], isPerson: true, title }] : []),
    ...(name ? [{ names: spellingsOf(name), isPerson: true, title }] : []),
  ];
  const seen = new Set(['']);
  return readings
    .map((reading) => ({ ...reading, names: reading.names.filter((each) => !seen.has(each) && seen.add(each)) }))
    .filter(({ names }) => names.length > 0);
}

/** "Mr.", "Sen." and the like, where the rest of the name is what stands behind it. */
function titleOf(text: string, { normalized }: ReadName): Title | null {
  const whole = normalizeName(text);
  if (whole === normalized || !whole.endsWith(` ${normalized}`)) return null;
  return HONORIFICS.get(whole.slice(0, -normalized.length - 1)) ?? 'OFFICE';
}

/** "U S" and "U. S." are "us" as well, and "US" in capitals is "u s". */
function writingsOf(text: string): string[] {
  const name = normalizeName(text);
  if (/^\p{L}(?: \p{L})+$/u.test(name)) return [name, name.replaceAll(' ', '')];
  return /^\p{Lu}{2,4}$/u.test(text) ? [name, [...name].join(' ')] : [name];
}

const spellingsOf = ({ given, surname, words, generation }: ReadName): string[] => {
  if (generation !== null) return [];
  const before = given === null ? '' : words.join(' ').slice(0, -surname.length);
  return surnameSpellings(surname).map((spelling) => before + spelling);
};

/** Whether a person's own name speaks against a title: no Melania is "Mr. Trump". */
export function contradictsTitle(title: Title, name: string): boolean {
  const given = readName(name)?.given;
  if (title === 'OFFICE' || given == null) return false;
  const pronoun = pronounOfGivenName(given) ?? pronounOfRarerName(given);
  return pronoun !== null && pronoun !== title;
}
