import type { Document } from '../../../layers/document.ts';
import type { Attribution } from '../../attribution.ts';
import { isFiniteVerb, nounPhraseAfter } from '../../rules/noun-phrase.ts';

/**
 * The subject behind a participle that opens its sentence: 'Describing Berg as a “decent man”, [fans of Bo Cole] left.'
 * Without the verb that follows it, and whole.
 */
export function speakFronted(document: Document, attribution: Attribution): Attribution {
  const { cue, speaker, content } = attribution;
  const { tokens, tags, sentences, sentenceOf } = document;
  if (!cue || !speaker || tags[cue.from] !== 'VBG' || content[0]!.from < cue.to) return attribution;
  const sentence = sentences[sentenceOf[cue.from]!]!;
  const { to } = content.at(-1)!;
  const start = tokens[to]?.text === ',' ? to + 1 : to;
  if (sentence.from !== cue.from || speaker.from < start || tokens[start - 1]!.kind !== 'MARK') return attribution;
  const subject = nounPhraseAfter(document, start, sentence.to);
  if (!subject || !isFiniteVerb(document, subject.to)) return attribution;
  return subject.from === speaker.from && subject.to === speaker.to
    ? attribution
    : { ...attribution, speaker: subject };
}
