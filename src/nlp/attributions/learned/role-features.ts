import type { TokenRange } from '../../sentences.ts';
import type { FeatureSink } from '../../tagging/feature-rows.ts';
import { type Codes, step, valueAt } from './codes.ts';
import { type GivenCue, type Place, placeOf } from './cue-place.ts';
import { addTagFeatures, addTokenFeatures } from './role-context.ts';
import { BY_DISTANCE, BY_TOKEN, LONGEST_WINDOW, SIDES } from './role-groups.ts';
import { addPathFeatures } from './role-path.ts';

// Looked up once: the global object is slow to reach from a sandbox such as jest's.
const { min } = Math;

/** Labels of the second stage: which tokens are the content and the source of one given cue. */
export const ROLE_LABELS = ['O', 'B-C', 'I-C', 'B-S', 'I-S'] as const;

/** The token of a cue that counts for the whole: its last full verb, or else its first noun, adjective or verb. */
export function headOf({ coarse }: Codes, { from, to }: TokenRange, isLight: (i: number) => boolean): number {
  for (let i = to - 1; i >= from; i--) if (coarse[i] === 1 && !isLight(i)) return i;
  for (let i = from; i < to; i++) if (coarse[i] === 1 || coarse[i] === 4 || coarse[i] === 7) return i;
  return from;
}

/**
 * Adds the row of features of token `i` in the window [from, to), given a cue. `cuesBefore` counts the tokens of all
 * cues before a token (n + 1 entries). Costs the same for every token.
 */
export function addRoleFeatures(
  rows: FeatureSink,
  codes: Codes,
  i: number,
  window: TokenRange,
  cue: GivenCue,
  cuesBefore: Int32Array,
): void {
  const { word, lemma, tag, fine } = codes;
  const { from, to } = window;
  const place = placeOf(codes, i, cue);
  const { side, distance } = place;
  const w = word[i]!;
  const p = tag[i]!;
  const cm = lemma[cue.head]!;
  rows.add(106, w, distance);
  rows.add(111, cm, w, side);
  rows.add(112, cm, p, distance);
  rows.add(159, codes.fine[cue.head]!, valueAt(fine, i + 1, from, to), side);
  if (rows.opens(BY_TOKEN, i - from < LONGEST_WINDOW ? (i - from) * SIDES + side : -1)) {
    const before = valueAt(word, i - 1, from, to);
    const after = valueAt(word, i + 1, from, to);
    rows.add(103, w, side);
    rows.add(113, valueAt(word, i - 2, from, to), side);
    rows.add(116, before, side);
    rows.add(119, after, side);
    rows.add(122, valueAt(word, i + 2, from, to), side);
    rows.add(127, valueAt(tag, i - 1, from, to) * 64 + valueAt(tag, i + 1, from, to), p, side);
    rows.add(128, before, w, side);
    rows.add(129, w, after, side);
    rows.add(133, codes.quoted[i]!, w, side);
    rows.add(150, min(codes.sentenceTo[i]! - i, 3), side, w);
    rows.add(161, codes.verbBefore[i]!, side);
    rows.closes();
  }
  rows.add(162, codes.verbAfter[i] === cm ? 1 : codes.verbAfter[i]!, side);
  rows.add(163, codes.verbBefore[i] === cm ? 1 : codes.verbBefore[i]!, codes.coarse[i]!, side);
  addPlaceFeatures(rows, codes, window, cue, place);
  addTagFeatures(rows, codes, i, window, cue, place);
  addTokenFeatures(rows, codes, i, window, cue, place);
  addPathFeatures(rows, codes, i, window, cue, cuesBefore, place);
}

/** The cue and how far it is. */
function addPlaceFeatures(
  rows: FeatureSink,
  codes: Codes,
  { from, to }: TokenRange,
  cue: GivenCue,
  { side, distance, at }: Place,
): void {
  if (!rows.opens(BY_DISTANCE, at)) return;
  const { word, tag, fine } = codes;
  const cm = codes.lemma[cue.head]!;
  const cueStart = codes.sentenceFrom[cue.head]!;
  const prior = valueAt(tag, cue.from - 1, from, to);
  const after = valueAt(tag, cue.to, from, to);
  rows.add(100, side);
  rows.add(101, distance * 3 + (side % 3));
  rows.add(102, side, cm);
  rows.add(109, cm, distance);
  rows.add(110, tag[cue.head]!, distance);
  rows.add(134, valueAt(word, cue.from - 1, from, to), side, distance);
  rows.add(135, valueAt(word, cue.to, from, to), side, distance);
  rows.add(138, after, valueAt(tag, cue.to + 1, from, to), side * 32 + distance);
  rows.add(139, prior, valueAt(tag, cue.from - 2, from, to), side * 32 + distance);
  rows.add(151, step(cue.from - cueStart), side, side % 3 === 0 ? 1 : 0);
  rows.add(153, codes.cluster[cue.head]!, side, distance);
  rows.add(154, fine[cue.head]!, side, distance);
  rows.add(160, step(to - from), side);
  rows.closes();
}
