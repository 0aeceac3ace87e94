import type { Document } from '../../layers/document.ts';
import type { TokenRange } from '../../layers/sentences.ts';
import { wordFact } from '../../layers/words.ts';
import { matchGazetteer } from '../gazetteer.ts';

/** "OSCE", and not "UN" or "US", which are other things as well. */
const isAcronym = wordFact(({ text }) => /^\p{Lu}{3,}$/u.test(text));

/**
 * The acronyms of well-known bodies, in text order: "We think that the OSCE can play a useful role", where
 * a model that has never met the word sees no name. Not among other capitals, where "WHO" may be a word,
 * and no parties: "GOP voters".
 */
export function findKnownAcronyms({ tokens, debris }: Document): TokenRange[] {
  const isCapitals = (i: number) => i >= 0 && i < tokens.length && isAcronym(tokens[i]!.word);
  const found: TokenRange[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (debris[i] || !isCapitals(i) || isCapitals(i - 1) || isCapitals(i + 1)) continue;
    const match = matchGazetteer(tokens, i, i + 1);
    if (match?.entry.organizationKind && match.entry.organizationKind !== 'PARTY') found.push({ from: i, to: i + 1 });
  }
  return found;
}
