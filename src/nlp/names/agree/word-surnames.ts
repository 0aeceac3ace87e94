import { isGivenName } from '../../../domain/names/given-names.ts';
import { HONORIFICS } from '../../../domain/names/honorifics.ts';
import type { Document } from '../../layers/document.ts';
import { PROSE } from '../../layers/sentence-casing.ts';
import { isReportingVerb } from '../../lexicon/reporting-words.ts';
import { OTHER_NAMES, TITLE_HEADS } from '../../lexicon/titles.ts';
import { countryOfAdjective } from '../gazetteer.ts';
import type { TaggedName } from '../tagger/tag-names.ts';

/**
 * Adds a surname that is a word as well to the given name before it: "Omar Said said", "Jane How was". Takes and gives
 * names in text order, without overlap.
 */
export function withWordSurnames(document: Document, names: readonly TaggedName[]): TaggedName[] {
  return names.map((name, k) => {
    const { tokens } = document;
    // "Dr. Rana Said"
    const title = tokens[name.from - 1]?.lower ?? '';
    // "Minister Rana Said promised"
    const isOfOffice = TITLE_HEADS.has(title) && isReportingVerb(tokens[name.to]?.lower ?? '');
    const isTitled = HONORIFICS.has(title) || isOfOffice;
    const isGiven =
      name.type === 'PERSON' && name.to - name.from === 1 && (isTitled || isGivenName(tokens[name.from]!.lower));
    const isFree = names[k + 1] === undefined || names[k + 1]!.from > name.to;
    return isGiven && isFree && isWordSurname(document, name.to) ? { ...name, to: name.to + 1 } : name;
  });
}

/** A word with a capital in prose, in the sentence of the one before, that ends the run of capitals. */
function isWordSurname({ tokens, sentenceOf, casing }: Document, i: number): boolean {
  const token = tokens[i];
  if (!token || sentenceOf[i] !== sentenceOf[i - 1] || casing[sentenceOf[i]!] !== PROSE) return false;
  const { text, lower } = token;
  if (!/^\p{Lu}\p{Ll}+$/u.test(text) || OTHER_NAMES.has(lower) || HONORIFICS.has(lower) || TITLE_HEADS.has(lower))
    return false;
  if (countryOfAdjective(lower)) return false;
  const next = tokens[i + 1];
  return next !== undefined && next.text === next.lower && (/^[,.)]$|^['’]s?$/.test(next.text) || next.kind === 'WORD');
}

/**
 * Whether a word that may be no name is the surname of somebody whom the text names in full: "How said", "“No,” said
 * Close." and "Ms. Young", not "How old is she?".
 */
export function isSurnameInPlace({ tokens, tags, sentenceOf }: Document, i: number): boolean {
  const before = tokens[i - 1];
  const next = tokens[i + 1];
  if (before && HONORIFICS.has(before.lower)) return true;
  const verb = next && next.text === next.lower && isReportingVerb(next.lower) && /^VB[DZ]$/.test(tags[i + 1]!);
  if (verb && sentenceOf[i + 1] === sentenceOf[i]) return true;
  if (/^(?:him|her)self$/.test(next?.lower ?? '')) return true;
  // "Cuban, who owns the team"
  if (next?.text === ',' && /^whos?e?$/.test(tokens[i + 2]?.lower ?? '')) return true;
  const isInverted = before && before.text === before.lower && isReportingVerb(before.lower);
  return Boolean(isInverted && /^["”]$/.test(tokens[i - 2]?.text ?? '') && /^[.,]$/.test(next?.text ?? ''));
}
