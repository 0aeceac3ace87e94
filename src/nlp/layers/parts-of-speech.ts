import { pennIndex } from './penn/penn-tags.ts';
import { dictionaryWord } from './penn/tag-dictionary.ts';

const NOUNS: ReadonlySet<number> = new Set([pennIndex('NN'), pennIndex('NNS')]);

/** True for a word that is commonly written in lower case: "However", and not "Lavrov". */
export const isCommonWord = (lower: string): boolean => dictionaryWord(lower)?.common ?? false;

/** True for a word that is a noun at times, in the singular or plural, and for an unknown one: "replies", "slam". */
export const mayBeNoun = (lower: string): boolean =>
  [lower, lower.replace(/ies$/, 'y'), lower.replace(/s$/, '')].some((form) => {
    const word = dictionaryWord(form);
    return word ? word.tags.some((tag) => NOUNS.has(tag)) : form !== lower && !isCommonWord(lower);
  });
