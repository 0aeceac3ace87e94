/** A word of a text, folded, with its place in UTF-16 units. */
export interface TextWord {
  word: string;
  start: number;
  end: number;
}

/**
 * Names that a mark makes, as the index has them: "C++" is the word "cǂǂ" and "C#" the word "cǃ". The function
 * `search_text` of the migrations does the same in PostgreSQL.
 */
export const keepMarks = (text: string): string =>
  text.replaceAll('++', 'ǂǂ').replace(/[cC]#/g, (mark) => `${mark[0]}ǃ`);

/** Characters without a width, which cut no word in two: soft hyphen, zero-width space and joiners, byte order mark. */
const NO_WIDTH = '\u00AD\u200B-\u200F\u2060\uFEFF';

/** Takes out characters without a width. */
export const withoutZeroWidth = (text: string): string => text.replace(new RegExp(`[${NO_WIDTH}]+`, 'g'), '');

/**
 * A run of letters and digits; everything else stands between words, the apostrophe that Unicode calls a letter too.
 * PostgreSQL ends a word behind a number such as 5e3, whatever follows.
 */
const WORD = new RegExp(
  `\\d+[eE]\\d+(?=\\p{L})|(?![ʼ])[\\p{L}\\p{N}](?:(?![ʼ])[\\p{L}\\p{N}\\p{M}${NO_WIDTH}])*`,
  'gu',
);

/** The words of a text, in order, as the index of the database has them. */
export const wordsOf = (text: string): TextWord[] =>
  [...keepMarks(text).matchAll(WORD)]
    .map(({ 0: word, index }) => ({ word: foldWord(word), start: index, end: index + word.length }))
    // Of a letter that is nothing but an accent, such as U+FE74, nothing is left.
    .filter(({ word }) => word !== '');

/** Letters that Unicode does not take apart, as PostgreSQL's "unaccent" writes them. */
const PLAIN_LETTERS: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ŋ: 'n',
};

/** A word without case, accents, ligatures and characters of no width: "Müller" is "muller". */
export function foldWord(word: string): string {
  if (/^[\dA-Za-z]*$/.test(word)) return word.toLowerCase();
  return withoutZeroWidth(word)
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]+/gu, '')
    .toLowerCase()
    .replace(/[ßæœøđðþłħıŋ]/g, (letter) => PLAIN_LETTERS[letter]!);
}
