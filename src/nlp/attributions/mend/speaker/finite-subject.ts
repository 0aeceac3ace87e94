import type { Document } from '../../../layers/document.ts';
import type { TokenRange } from '../../../layers/sentences.ts';
import type { CueCandidate } from '../../rules/find-cues.ts';
import { subjectBefore } from '../../rules/find-speaker.ts';

/** The subject of the finite verb at a token, auxiliaries and adverbs between; null when none stands before it. */
export function finiteSubject(document: Document, verb: number): TokenRange | null {
  const { tokens, tags, sentences, sentenceOf } = document;
  const sentence = sentences[sentenceOf[verb]!]!;
  let from = verb;
  while (
    from > sentence.from &&
    (tags[from - 1] === 'RB' || tags[from - 1] === 'MD' || /^(?:has|have|had|also|then)$/.test(tokens[from - 1]!.lower))
  )
    from--;
  return subjectBefore(document, sentence, { from, to: verb + 1 } as CueCandidate);
}
