import { franc } from 'franc';
import { wordSet } from '../../domain/word-lists.ts';

/**
 * Words that every English sentence is full of. Names alone mislead: "Scholz and Macron urged Putin" is not German.
 * Left out are "at", "for" and "I", which Danish is as full of.
 */
const ENGLISH = wordSet(
  `the of to and in that is was on it with he said has had are by from be this his her she they we you not would will
  if after who were been have but or its their about`,
);
const ENGLISH_SHARE = 0.12;
/** Those that no other language has: a list of names has few of them, and still some. */
const ONLY_ENGLISH = wordSet(
  `the and with from his their which were who have this these former including include members other`,
);
const ONLY_ENGLISH_SHARE = 0.02;
/** Share of the English words among those in lower case, which leaves names out; Dutch and Danish reach half of it. */
const ENGLISH_SHARE_IN_LOWER_CASE = 0.2;

/** Enough to tell a language by, and the bound on what it costs to tell. */
const SAMPLE_LENGTH = 3000;
const SHORTEST_SAMPLE = 40;

/**
 * The language of a text, as ISO 639-1 (as ISO 639-3 where that has no code), or null when it has too few letters to
 * tell. Only the beginning is looked at.
 */
export function detectLanguage(text: string): string | null {
  const printed: readonly string[] = text.slice(0, SAMPLE_LENGTH).match(/[\p{L}\p{M}]+/gu) ?? [];
  const sample = printed.join(' ');
  if (sample.length < SHORTEST_SAMPLE) return null;
  const words = printed.map((word) => word.toLowerCase());
  const inLowerCase = printed.filter((word, i) => word === words[i]);
  if (shareOf(ENGLISH, words) >= ENGLISH_SHARE || shareOf(ONLY_ENGLISH, words) >= ONLY_ENGLISH_SHARE) return 'en';
  if (shareOf(ENGLISH, inLowerCase) >= ENGLISH_SHARE_IN_LOWER_CASE) return 'en';
  const found = franc(sample);
  return found === 'und' ? null : (Intl.getCanonicalLocales(found)[0] ?? null);
}

const shareOf = (known: ReadonlySet<string>, words: readonly string[]): number =>
  words.filter((word) => known.has(word)).length / Math.max(1, words.length);
