import type { Document } from '../../../layers/document.ts';
import type { Attribution } from '../../attribution.ts';
import type { CueCandidate } from '../../rules/find-cues.ts';
import { subjectBefore } from '../../rules/find-speaker.ts';

const LONGEST_RELAY = 8;

/**
 * Who speaks in '“We never agreed to that,” Strand was quoted by the Northern Post as saying.', where the paper was
 * taken for the speaker: it relays. Any other attribution comes back as it was.
 */
export function readQuotedBy(document: Document, attribution: Attribution): Attribution {
  const { cue, speaker } = attribution;
  const { tokens, sentences, sentenceOf } = document;
  if (!cue || !speaker || tokens[cue.to - 1]!.lower !== 'saying' || speaker.to > cue.from) return attribution;
  const by = tokens[speaker.from]!.lower === 'by' ? speaker.from : speaker.from - 1;
  const isPassive =
    tokens[by]?.lower === 'by' &&
    /^(?:quoted|cited)$/.test(tokens[by - 1]?.lower ?? '') &&
    /^(?:was|were|is|are|been)$/.test(tokens[by - 2]?.lower ?? '') &&
    cue.from - speaker.to < LONGEST_RELAY;
  if (!isPassive) return attribution;
  const sentence = sentences[sentenceOf[by]!]!;
  const subject = subjectBefore(document, sentence, { from: by - 2, to: by } as CueCandidate);
  return { ...attribution, speaker: subject, relay: { from: by + 1, to: speaker.to } };
}
