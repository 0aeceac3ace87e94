import type { Attribution } from '../../attributions/attribution.ts';
import type { Document } from '../../layers/document.ts';
import type { TokenRange } from '../../layers/sentences.ts';

/** Farthest tokens looked at from a cue: keeps long sentences linear. */
const FARTHEST = 40;

/**
 * The tokens around a cue. They end at the bounds of its sentence, at the content that the cue reports, at the tokens
 * of other attributions and at quotations. `owner` gives for each token the number of its attribution, counted from 1.
 * `own` is the number of this attribution.
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
