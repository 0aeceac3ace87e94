import type { Attribution } from '../../attributions/attribution.ts';
import type { Document } from '../../layers/document.ts';
import type { TokenRange } from '../../layers/sentences.ts';

/** Farthest tokens looked at from a cue: keeps long sentences linear. */
const FARTHEST = 40;

/**
 * The tokens around a cue, in its sentence, up to what it reports, to what others say, and to quotations. `owner` says
 * for each token which attribution it belongs to, counted from 1; `own` is that of this one.
 */
export function aroundCue(
  { sentences, sentenceOf, quotationOf }: Document,
  { cue, content }: Attribution,
  owner: Int32Array,
  own: number,
): TokenRange {
  const sentence = sentences[sentenceOf[cue!.from]!]!;
  const isOpen = (i: number): boolean =>
    quotationOf[i] === -1 &&
    (owner[i] === 0 || owner[i] === own) &&
    !content.some((piece) => i >= piece.from && i < piece.to);
  let { from, to } = cue!;
  while (from > sentence.from && cue!.from - from < FARTHEST && isOpen(from - 1)) from--;
  while (to < sentence.to && to - cue!.to < FARTHEST && isOpen(to)) to++;
  return { from, to };
}
