import type { Document } from '../../../layers/document.ts';
import type { Attribution } from '../../attribution.ts';
import { nounPhraseAfter, nounPhraseBefore } from '../../rules/noun-phrase.ts';

/** Words between an auxiliary and its verb that may look like a noun or an adjective. */
const SINCE_WHEN = /^(?:long|since|now|already|first|once|twice|often|even|still|yet|early|earlier|late|lately)$/;
const HAS = /^(?:ha[sd]|have|['’](?:ve|d|s))$/;

/**
 * Who speaks where something small stands for the subject: "Farmers had [long] warned that", "[It] fell to Cole to say
 * that".
 */
export function speakOverHelpers(document: Document, attribution: Attribution): Attribution {
  const { cue, speaker, content } = attribution;
  if (!cue || !speaker || speaker.to - speaker.from !== 1 || speaker.to > cue.from || content[0]!.from < cue.to)
    return attribution;
  const { tokens, tags, sentences, sentenceOf } = document;
  const { lower } = tokens[speaker.from]!;
  if (SINCE_WHEN.test(lower) && speaker.to === cue.from && HAS.test(tokens[speaker.from - 1]?.lower ?? '')) {
    const { from } = sentences[sentenceOf[cue.from]!]!;
    const subject = nounPhraseBefore(document, from, speaker.from - 1);
    return { ...attribution, speaker: subject };
  }
  if (lower !== 'it' || tags[cue.to - 1] !== 'VB') return attribution;
  const to = fallsTo(document, speaker.to);
  if (to === null || to >= cue.from) return attribution;
  const who = nounPhraseAfter(document, to + 1, cue.from);
  const isWhole = who !== null && who.from === to + 1 && tokens[who.to]?.lower === 'to' && cue.from - who.to <= 2;
  return isWhole ? { ...attribution, speaker: who } : attribution;
}

/** The "to" of "it fell to", "it has fallen to", "it was left to"; or null. */
function fallsTo({ tokens }: Document, from: number): number | null {
  let at = from;
  while (/^(?:has|had|was|is|then|finally|later)$/.test(tokens[at]?.lower ?? '') && at - from < 3) at++;
  const isFall = /^(?:fell|falls|fallen|left)$/.test(tokens[at]?.lower ?? '') && tokens[at + 1]?.lower === 'to';
  return isFall && !(tokens[at]!.lower === 'left' && at === from) ? at + 1 : null;
}
