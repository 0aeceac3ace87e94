import { HONORIFICS } from '../../../domain/names/honorifics.ts';
import type { Document } from '../../layers/document.ts';
import { isCommonWord } from '../../layers/parts-of-speech.ts';
import { PROSE } from '../../layers/sentence-casing.ts';
import { OTHER_NAMES, TITLE_HEADS, TITLE_MODIFIERS } from '../../lexicon/titles.ts';
import { countryOfAdjective } from '../gazetteer.ts';
import { LISTS, listsOf } from '../name-lists.ts';
import type { TaggedName } from '../tagger/tag-names.ts';

/**
 * Gives people their given name where the model saw only the surname: "Can Berg", "Isabel dos Santos". Takes and gives
 * names in text order, without overlap.
 */
export function withGivenNames(document: Document, names: readonly TaggedName[]): TaggedName[] {
  return names.map((name, i) => {
    const isFree = name.type === 'PERSON' && (names[i - 1]?.to ?? 0) < name.from;
    return isFree && isGivenWithin(document, name.from - 1) ? { ...name, from: name.from - 1 } : name;
  });
}

/** The words that an article prints behind "Sri" alone: "Sri Mulyani" is a given name, as in "Sri Mulyani Brask". */
const CALLED_SRI = new WeakMap<Document, ReadonlySet<string>>();

/** Whether a word is the "Sri" of a given name. */
export function isCalledSri(document: Document, i: number): boolean {
  const { tokens } = document;
  const next = tokens[i + 1]?.text ?? '';
  if (tokens[i]!.lower !== 'sri') return false;
  const known = CALLED_SRI.get(document);
  if (known) return known.has(next);
  const isCapital = (i: number) => /^\p{Lu}/u.test(tokens[i]?.text ?? '');
  const found = new Set(
    tokens.flatMap(({ lower }, i) =>
      lower === 'sri' && isCapital(i + 1) && !isCapital(i + 2) ? [tokens[i + 1]!.text] : [],
    ),
  );
  CALLED_SRI.set(document, found);
  return found.has(next);
}

/**
 * Whether a word within a sentence of prose can be nothing but a given name: with a capital, and no title, people or
 * day. At the head of a sentence a common word may be just that.
 */
export function isGivenWithin(document: Document, i: number): boolean {
  const { tokens, sentences, sentenceOf, casing } = document;
  const token = tokens[i];
  if (token && isCalledSri(document, i)) return true;
  if (!token || !/^\p{Lu}\p{Ll}+$/u.test(token.text) || !(listsOf(token.lower) & GIVEN)) return false;
  const { lower } = token;
  if (TITLE_HEADS.has(lower) || TITLE_MODIFIERS.has(lower) || HONORIFICS.has(lower) || OTHER_NAMES.has(lower))
    return false;
  const sentence = sentenceOf[i]!;
  if (countryOfAdjective(lower) !== null || casing[sentence] !== PROSE || sentenceOf[i + 1] !== sentence) return false;
  const isWithin = i > sentences[sentence]!.from && /^\p{Ll}/u.test(tokens[i - 1]!.text);
  return isWithin || (!isCommonWord(lower) && tokens[i - 1]?.text !== '.');
}

const GIVEN = LISTS.GIVEN | LISTS.FREQUENT_GIVEN;
