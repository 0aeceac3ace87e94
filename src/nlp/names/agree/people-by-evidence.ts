import type { Document } from '../../layers/document.ts';
import { wordsOf } from '../../layers/printed-text.ts';
import { PROSE } from '../../layers/sentence-casing.ts';
import { KIN } from '../../lexicon/kin.ts';
import { matchGazetteer } from '../gazetteer.ts';
import type { TaggedName } from '../tagger/tag-names.ts';

/** Most words of somebody's name. */
const LONGEST = 3;

/**
 * People who were taken for a body or place, by what the text says of them: "his father Orlo", "the Chidwell family".
 * They are so wherever the text prints the same words. Takes and gives names in text order, without overlap.
 */
export function peopleByEvidence(document: Document, names: readonly TaggedName[]): TaggedName[] {
  const people = new Set(names.filter((name) => isPerson(document, name)).map((name) => wordsOf(document, name)));
  if (people.size === 0) return [...names];
  return names.map((name) => (people.has(wordsOf(document, name)) ? { ...name, type: 'PERSON' } : name));
}

function isPerson({ tokens, casing, sentenceOf }: Document, { from, to, type }: TaggedName): boolean {
  if (type === 'PERSON' || to - from > LONGEST || casing[sentenceOf[from]!] !== PROSE) return false;
  if (!/^\p{Lu}\p{Ll}/u.test(tokens[from]!.text) || matchGazetteer(tokens, from, to)) return false;
  const isKin = KIN.test(tokens[from - 1]?.text ?? '') && isOwner(tokens[from - 2]?.lower ?? '');
  return isKin || (tokens[from - 1]?.text === 'the' && tokens[to]?.text === 'family');
}

const isOwner = (lower: string): boolean =>
  /^(?:his|her|their|my|our|whose|['’]s|elder|younger|older|late)$/.test(lower);
