import type { Document } from '../layers/document.ts';
import type { TokenRange } from '../layers/sentences.ts';
import { decodeBio } from './decode.ts';
import { ENCODED_ROLE_LABELS } from './labels.ts';

/** A cue, and the tokens [from, to) around it that may belong to its attribution. */
export interface CueReach extends TokenRange {
  cue: TokenRange;
}

/** Added to the log-probability of a cue's first token; chosen on the articles that training kept out. */
const CUE_BIAS = -1;
/** A paragraph without an end does not cost its square: so many tokens to each side of a cue are looked at. */
const REACH = 512;

/** The cues of any attribution that `roles` (rows of ENCODED_ROLE_LABELS) shows, in text order. */
export function findCues({ paragraphOf }: Document, roles: Float32Array): CueReach[] {
  const biased = Float32Array.from(roles);
  for (let k = ENCODED_ROLE_LABELS.indexOf('B-Q'); k < biased.length; k += ENCODED_ROLE_LABELS.length)
    biased[k]! += CUE_BIAS;
  return decodeBio(biased, ENCODED_ROLE_LABELS).flatMap((stretch) => {
    if (stretch.label !== 'Q') return [];
    const cue = { from: stretch.from, to: stretch.to };
    const paragraph = paragraphOf[cue.from]!;
    let { from, to } = cue;
    while (cue.from - from < REACH && paragraphOf[from - 1] === paragraph) from--;
    while (to - cue.to < REACH && paragraphOf[to] === paragraph) to++;
    return [{ cue, from, to }];
  });
}
