import type { Document } from '../../layers/document.ts';
import type { TokenRange } from '../../layers/sentences.ts';
import type { ReportingVerb } from '../../lexicon/reporting-words.ts';
import { type Attribution, byRule } from '../attribution.ts';
import type { CueCandidate } from './find-cues.ts';
import { trimContent } from './trim-content.ts';

export function makeAttribution(
  document: Document,
  content: TokenRange[],
  cue: CueCandidate,
  speaker: TokenRange | null,
): Attribution | null {
  const pieces = content.map((piece) => trimContent(document, piece)).filter((piece) => piece.from < piece.to);
  if (pieces.length === 0) return null;
  const own = speaker && !pieces.some((piece) => piece.from < speaker.to && speaker.from < piece.to) ? speaker : null;
  return byRule({
    content: pieces,
    cue: { from: cue.head, to: cue.to },
    verb: cue.verb,
    speaker: own,
    speech: speechOf(document, pieces, cue),
    probability: 0.7,
  });
}

/** A quotation makes it speech whatever the verb; "would say" and "if he says" make it less sure. */
export function speechOf(
  { quotationOf, tokens }: Document,
  pieces: readonly TokenRange[],
  cue: TokenRange & { head: number; verb: ReportingVerb },
): number {
  if (pieces.some((piece) => quotationOf[piece.from] !== -1 || quotationOf[piece.to - 1] !== -1))
    return Math.max(cue.verb.speech, 0.9);
  for (let i = cue.from; i < cue.head; i++)
    if (/^(?:would|could|might|may|can|should|must|will|not|never)$|n't$/.test(tokens[i]!.lower))
      return cue.verb.speech * 0.7;
  return cue.verb.speech;
}
