import type { TokenRange } from '../../layers/sentences.ts';
import { STEPS } from './code-sizes.ts';
import { type Codes, step } from './codes.ts';
import { DISTANCES } from './role-groups.ts';

/** A cue whose content and source are looked for. */
export interface GivenCue extends TokenRange {
  /** The token that counts for the whole: "said" of "has also said". */
  head: number;
}

/** Where a token stands to its cue. */
export interface Place {
  /** Left, inside or right of it, and in the same sentence, one before or one after. */
  side: number;
  /** In steps, negative to the left. */
  distance: number;
  /** Both in one number. */
  at: number;
}

/** Finds it. */
export function placeOf({ sentenceFrom }: Codes, i: number, cue: GivenCue): Place {
  const left = i < cue.from;
  const inside = !left && i < cue.to;
  const distance = step(left ? i - cue.from : inside ? 0 : i - cue.to + 1);
  const here = sentenceFrom[i]!;
  const cueStart = sentenceFrom[cue.head]!;
  const side = (left ? 0 : inside ? 1 : 2) * 3 + (here === cueStart ? 0 : here < cueStart ? 1 : 2);
  return { side, distance, at: side * DISTANCES + distance + STEPS - 1 };
}
