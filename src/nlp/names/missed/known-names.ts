import { isGivenName } from '../../../domain/names/given-names.ts';
import type { Document } from '../../layers/document.ts';
import { PROSE } from '../../layers/sentence-casing.ts';
import { isCountry, matchGazetteer } from '../gazetteer.ts';
import { LISTS, listsOf } from '../name-lists.ts';
import type { TaggedName } from '../tagger/tag-names.ts';
import { isInLongerName } from './longer-names.ts';
import { isOfElection } from './of-elections.ts';

const NAMES_OF_OTHERS = LISTS.GIVEN | LISTS.FREQUENT_GIVEN | LISTS.FREQUENT_SURNAME;

/**
 * With the bodies and places that everybody knows by several words, and countries, where the model saw nothing:
 * "volunteers of Doctors Without Borders", "bigger than Northern Ireland". Takes and gives names in text order,
 * without overlap.
 */
export function withKnownNames(document: Document, names: readonly TaggedName[]): TaggedName[] {
  const { tokens, casing, sentenceOf, sentences, debris, tags } = document;
  const taken = new Uint8Array(tokens.length);
  for (const { from, to } of names) taken.fill(1, from, to);
  const missed: TaggedName[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const { text, lower } = tokens[i]!;
    if (taken[i] || debris[i] || text === lower || casing[sentenceOf[i]!] !== PROSE) continue;
    const match = matchGazetteer(tokens, i, sentences[sentenceOf[i]!]!.to);
    if (!match || match.entry.type === 'PERSON' || taken.subarray(i, match.to).includes(1)) continue;
    const isSure = match.to - i > 1 || (isCountry(match.entry) && tags[i] === 'NNP' && !isSomebodys(lower));
    if (!isSure || tokens[match.to]?.text === '$' || isInLongerName(document, i, match.to)) continue;
    if (isOfElection(document, match.to)) continue;
    missed.push({ from: i, to: match.to, type: match.entry.type });
    i = match.to - 1;
  }
  return missed.length === 0 ? [...names] : [...names, ...missed].sort((a, b) => a.from - b.from);
}

/** "Chad", "Jordan" */
const isSomebodys = (lower: string): boolean => isGivenName(lower) || (listsOf(lower) & NAMES_OF_OTHERS) > 0;
