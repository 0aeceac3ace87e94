import type { Document } from '../layers/document.ts';
import type { TokenRange } from '../layers/sentences.ts';
import type { Attribution } from './attribution.ts';

/** Which ranges of an attribution are taken. */
type TakenParts = (attribution: Attribution) => readonly (TokenRange | null)[];

export const CONTENT_AND_CUE: TakenParts = ({ content, cue }) => [...content, cue];
export const ALL_PARTS: TakenParts = ({ content, cue, speaker }) => [...content, cue, speaker];

/** 1 for each token that a part of an attribution takes, 0 for the others. */
export function takenTokens(
  { tokens }: Document,
  attributions: readonly Attribution[],
  partsOf: TakenParts,
): Uint8Array {
  const taken = new Uint8Array(tokens.length);
  takeTokens(taken, attributions, partsOf);
  return taken;
}

/** Marks in `taken` what these take besides. */
export function takeTokens(taken: Uint8Array, attributions: readonly Attribution[], partsOf: TakenParts): void {
  for (const attribution of attributions)
    for (const range of partsOf(attribution)) if (range) taken.fill(1, range.from, range.to);
}
