import type { Document } from '../../../layers/document.ts';
import type { TokenRange } from '../../../layers/sentences.ts';
import type { CueCandidate } from '../../rules/find-cues.ts';
import { subjectBefore } from '../../rules/find-speaker.ts';

/** Whether a token helps the verb after it: an auxiliary or an adverb. */
export const isHelper = ({ tokens, tags }: Document, i: number): boolean =>
  tags[i] === 'RB' || tags[i] === 'MD' || /^(?:has|have|had|also|then)$/.test(tokens[i]!.lower);

/** The subject of the finite verb at a token, auxiliaries and adverbs between; null when none stands before it. */
export function finiteSubject(document: Document, verb: number): TokenRange | null {
  const { sentences, sentenceOf } = document;
  const sentence = sentences[sentenceOf[verb]!]!;
  let from = verb;
  while (from > sentence.from && isHelper(document, from - 1)) from--;
  return subjectBefore(document, sentence, { from, to: verb + 1 } as CueCandidate);
}
