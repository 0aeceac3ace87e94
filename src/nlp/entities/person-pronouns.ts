import { pronounOfGivenName } from '../../domain/names/given-names.ts';
import { HONORIFICS } from '../../domain/names/honorifics.ts';
import { oneOf } from '../../domain/word-lists.ts';
import type { Document } from '../layers/document.ts';
import type { TokenRange } from '../layers/sentences.ts';
import { TITLE_HEADS } from '../lexicon/titles.ts';
import type { Name } from '../names/name.ts';
import { kinBehindComma } from './relatives.ts';

export type Pronoun = 'he' | 'she';

/** What the word before a name tells: "Mr. Cole", "Congresswoman Lind", "Lind's son, Jan, ...". */
export function pronounBefore(document: Document, name: Name): Pronoun | null {
  const before = kinBehindComma(document, name) ?? document.tokens[name.from - 1]?.lower ?? '';
  if (/woman$|^(?:queen|princess|actress|(?:step|grand|half-)?(?:mother|sister|daughter|wife))$/.test(before))
    return 'she';
  if (/[a-z]man$|^(?:king|prince|pope|(?:step|grand|half-)?(?:father|brother|son|husband))$/.test(before)) return 'he';
  return HONORIFICS.get(before) ?? null;
}

/** Russian and Czech surnames that only women carry, where the given name is unknown. */
export const pronounOfSurname = (surname: string): Pronoun | null =>
  /(?:[^s]ova|skaya)$/.test(surname) ? 'she' : null;

/** "spokeswoman", "congressman" and the like. */
export function pronounOfRole({ tokens }: Document, role: TokenRange | null): Pronoun | null {
  const words = role ? tokens.slice(role.from, role.to).map((token) => token.lower) : [];
  if (words.some((word) => /[a-z]woman$/.test(word))) return 'she';
  return words.some((word) => /^(?:spokes|congress|business|council|assembly)man$/.test(word)) ? 'he' : null;
}

/** Tokens after a name within which its pronoun is looked for. */
const REACH = 25;

/** The pronoun that follows a name in its sentence with nobody else between: "Kovac said that she was late." */
export function pronounAfter(document: Document, names: readonly Name[], index: number): Pronoun | null {
  const { tokens, tags, sentences, sentenceOf, quotationOf } = document;
  const { from, to } = names[index]!;
  const sentence = sentences[sentenceOf[from]!]!;
  const others = (k: number) =>
    names[k]?.type === 'PERSON' && names[k].from >= sentence.from && names[k].from < sentence.to;
  if (quotationOf[from] !== -1) return null;
  for (let k = index - 1; k >= 0 && names[k]!.from >= sentence.from; k--) if (others(k)) return null;
  let end = Math.min(sentence.to, to + REACH);
  for (let k = index + 1; k < names.length && names[k]!.from < end; k++) if (others(k)) end = names[k]!.from;
  for (let i = to; i < end; i++) {
    if (quotationOf[i] !== -1) return null;
    const own = /^(?:he|his|himself)$/.test(tokens[i]!.lower)
      ? 'he'
      : /^(?:she|her|herself)$/.test(tokens[i]!.lower)
        ? 'she'
        : null;
    const isReported = tokens[i - 1]!.lower === 'that' || /^VB[DZ]$/.test(tags[i - 1]!);
    if (own) return isReported && isSomebodyBefore(document, names, index, own) ? null : own;
  }
  return null;
}

/** Sentences back that somebody may have been named who is meant instead. */
const SENTENCES_BACK = 3;

/** "Greta Sommer told the house so. Ritter shouted that she had lied": somebody named right before may be meant. */
function isSomebodyBefore(
  { tokens, sentences, sentenceOf, paragraphOf }: Document,
  names: readonly Name[],
  index: number,
  pronoun: Pronoun,
): boolean {
  const { from, to } = names[index]!;
  const first = sentences[Math.max(0, sentenceOf[from]! - SENTENCES_BACK)]!.from;
  for (let k = index - 1; k >= 0 && names[k]!.from >= first; k--) {
    const other = names[k]!;
    if (other.type !== 'PERSON' || paragraphOf[other.from] !== paragraphOf[from]) continue;
    if (tokens[other.to - 1]!.lower === tokens[to - 1]!.lower) continue;
    if (pronounOfGivenName(tokens[other.from]!.lower) === pronoun) return true;
  }
  return false;
}

/** Nouns for somebody else, whom the next sentence may be about. */
const OTHER_PERSON = oneOf`wom[ae]n m[ae]n boys? girls? mother father wife husband sister brother son daughter friend
  neighbou?r victim driver`;

/**
 * The pronoun that opens the sentence after one that is about the person alone: "Kovac told the board it was over. She
 * apologised." Null where anybody else is in it.
 */
export function pronounInNext(
  { tokens, tags, sentences, sentenceOf, paragraphOf, quotationOf }: Document,
  names: readonly Name[],
  index: number,
): Pronoun | null {
  const { from, to } = names[index]!;
  const sentence = sentences[sentenceOf[from]!]!;
  const next = tokens[sentence.to]?.lower ?? '';
  if (!/^s?he$/.test(next) || paragraphOf[sentence.to] !== paragraphOf[from]) return null;
  // Its subject: nothing but a title before it, and a verb after it.
  for (let i = sentence.from; i < from; i++) if (!/^(?:NN|NNP|DT|JJ)$/.test(tags[i]!)) return null;
  if (!/^(?:VBD|VBZ|MD)$/.test(tags[to] ?? '')) return null;
  for (let k = index + 1; names[k] && names[k]!.from < sentence.to; k++) if (names[k]!.type === 'PERSON') return null;
  for (let i = to; i < sentence.to; i++) {
    if (quotationOf[i] !== -1 || OTHER_PERSON.test(tokens[i]!.lower) || TITLE_HEADS.has(tokens[i]!.lower)) return null;
    if (/^(?:he|she|his|her|him)$/.test(tokens[i]!.lower) && tokens[i]!.lower[0] !== next[0]) return null;
  }
  return next as Pronoun;
}
