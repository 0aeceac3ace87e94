import type { Document } from '../../../layers/document.ts';
import { anyTaken } from '../../../layers/quotation-ranges.ts';
import { placesOf } from '../../../layers/word-places.ts';
import { type Attribution, BY_RULE } from '../../attribution.ts';
import type { CueCandidate } from '../../rules/find-cues.ts';
import { subjectBefore } from '../../rules/find-speaker.ts';
import { nounPhraseAfter } from '../../rules/noun-phrase.ts';
import { looksLikeSentence } from '../../rules/read-before.ts';
import { sayingOf } from './read-quoted-as-saying.ts';

const PROBABILITY = 0.6;

/**
 * "Ten sailors were freed, the envoy, Hamid Rostami, was quoted by the Isna agency as saying.": the envoy says it, and
 * the agency relays it.
 */
export function attributeQuotedBy(document: Document, taken: Uint8Array): Attribution[] {
  const { tokens, sentences, sentenceOf, quotationOf, debris } = document;
  const found: Attribution[] = [];
  for (const i of placesOf(document.places, ['quoted', 'cited'])) {
    if (i < 3 || i + 2 >= tokens.length || quotationOf[i] !== -1 || taken[i] || debris[i]) continue;
    if (!/^(?:was|were|is|are)$/.test(tokens[i - 1]!.lower)) continue;
    const sentence = sentences[sentenceOf[i]!]!;
    const relay = tokens[i + 1]!.lower === 'by' ? nounPhraseAfter(document, i + 2, sentence.to) : null;
    const as = relay?.to ?? i + 1;
    const ends = as + 2 >= sentence.to || /^[.,;]$/.test(tokens[as + 2]!.text);
    const verb = tokens[as]?.lower === 'as' ? sayingOf(tokens[as + 1]?.lower ?? '') : null;
    if (!verb || !ends) continue;
    const speaker = subjectBefore(document, sentence, { from: i - 1, to: i + 1 } as CueCandidate);
    const comma = (speaker?.from ?? 0) - 1;
    const content = { from: sentence.from, to: comma };
    if (!speaker || comma <= sentence.from || tokens[comma]!.text !== ',' || anyTaken(taken, content)) continue;
    if (!looksLikeSentence(document, content.from, content.to)) continue;
    found.push({
      ...BY_RULE,
      content: [content],
      cue: { from: i - 1, to: as + 2 },
      verb,
      speaker,
      relay,
      speech: verb.speech,
      probability: PROBABILITY,
    });
  }
  return found;
}
