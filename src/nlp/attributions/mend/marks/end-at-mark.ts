import type { Document } from '../../../layers/document.ts';
import { leadsOn, quotationAround } from '../../../layers/quotation-ranges.ts';
import type { TokenRange } from '../../../layers/sentences.ts';
import { reportingVerb } from '../../../lexicon/reporting-words.ts';
import { TITLE_HEADS } from '../../../lexicon/titles.ts';
import type { Attribution } from '../../attribution.ts';

/**
 * Ends a quotation at its closing mark where the speaker was taken into it. In “No plan at all,” an officer who may not
 * speak to the press said, the speaker is the whole phrase between the mark and the verb. Neither "the press", which
 * stands nearer to the verb, nor anybody after "told" is.
 */
export function endAtMark(document: Document, attribution: Attribution): Attribution {
  const { content, cue, speaker } = attribution;
  const { quotationOf } = document;
  const own = cue ? content.findLastIndex((piece) => piece.to <= cue.from) : -1;
  const last = content[own];
  // Only where it begins, since a quotation may be as long as the text and hold many attributions.
  // “The roof is gone,” engineer [Lind said]. “It has to be built again.”
  if (content.slice(own + 1).some(({ from }) => quotationOf[from] === -1)) return attribution;
  if (!cue || !last || quotationOf[last.from] === quotationOf[last.from - 1]) return attribution;
  const quotation = quotationAround(document, last.from);
  if (!quotation || quotation.to >= last.to) return attribution;
  if (!leadsOn(document, quotation) || !isSpeakerPhrase(document, { from: quotation.to, to: cue.from }))
    return attribution;
  const phrase = { from: quotation.to, to: cue.from };
  if (document.tokens[phrase.to - 1]!.text === ',') phrase.to--;
  const isOwn =
    speaker !== null && speaker.from >= phrase.from && speaker.to <= phrase.to && speaker.from === phrase.from;
  return {
    ...attribution,
    content: content.with(own, quotation),
    speaker: isOwn ? speaker : phrase,
  };
}

/** Most tokens between a closing mark and the verb. */
const LONGEST_PHRASE = 35;

/** Whether a range begins as a noun phrase does, holds nothing quoted and stays in its sentence. */
export function isSpeakerPhrase(
  { tags, tokens, quotationOf, sentenceOf }: Document,
  { from, to }: TokenRange,
): boolean {
  if (to <= from || to - from > LONGEST_PHRASE || sentenceOf[from] !== sentenceOf[to - 1]) return false;
  // "lead prosecutor Anna Lind", "Fire chief Anna Lind": a noun before a noun, whatever the tagger made of it.
  const beforeNoun = tags[from + 1] === 'NN' || TITLE_HEADS.has(tokens[from + 1]?.lower ?? '');
  const opens = /^(?:NNP|NNS?|DT|PRP\$?|JJ|CD)$/.test(tags[from]!) || (/^VBG?$/.test(tags[from]!) && beforeNoun);
  if (!opens) return false;
  for (let i = from; i < to; i++) {
    if (quotationOf[i] !== -1 || tokens[i]!.text === ';') return false;
    // “...?” Cole said at the airport, the Sun reported.
    if (/^VB[DZ]$/.test(tags[i]!) && reportingVerb(tokens[i]!.lower)?.frames.has('q')) return false;
  }
  return true;
}
