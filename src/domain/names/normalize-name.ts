import { remembered } from '../remembered.ts';

/**
 * A name as look-ups compare it: lower case, without accents, apostrophes, marks, leading "the" and doubled spaces.
 * "The O’Malley campaign" -> "omalley campaign". Empty when nothing but marks came.
 */
export const normalizeName = (name: string): string =>
  name.length > LONGEST_REMEMBERED ? normalize(name) : rememberedName(name);

/** Names come again and again, texts do not. */
const LONGEST_REMEMBERED = 80;

function normalize(name: string): string {
  // Most names need no knowledge of Unicode, which takes most of the time.
  if (PLAIN.test(name)) {
    return name
      .toLowerCase()
      .replace(/['`]/g, '')
      .replace(/[^a-z0-9]+/g, ' ')
      .trim()
      .replace(/^the /, '');
  }
  return name
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/['’ʼ`]/g, '')
    .replace(/[łøđßæœı]/g, (letter) => PLAIN_LETTERS[letter]!)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^the /, '');
}

const rememberedName = remembered(normalize, 20_000);

/** ASCII without control characters. */
const PLAIN = /^[ -~]*$/;

/** Letters that Unicode does not take apart. */
const PLAIN_LETTERS: Record<string, string> = { ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe', ı: 'i' };
