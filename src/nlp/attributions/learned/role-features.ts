import type { TokenRange } from '../../layers/sentences.ts';
import type { FeatureSink } from '../../tagging/feature-rows.ts';
import { type Codes, step, valueAt } from './codes.ts';
import { type GivenCue, type Place, placeOf } from './cue-place.ts';
import { addTagFeatures, addTokenFeatures } from './role-context.ts';
import { BY_DISTANCE } from './role-groups.ts';
import { addPathFeatures } from './role-path.ts';
import * as T from './role-templates.ts';

// Looked up once: the global object is slow to reach from a sandbox such as jest's.
const { min } = Math;

/** Labels of the second stage: which tokens are the content and the source of one given cue. */
export const ROLE_LABELS = ['O', 'B-C', 'I-C', 'B-S', 'I-S'] as const;

/** The token of a cue that counts for the whole: its last full verb, or else its first noun, adjective or verb. */
export function headOfCue({ coarse }: Codes, { from, to }: TokenRange, isLight: (i: number) => boolean): number {
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
  rows.add(T.WORD_AT_DISTANCE, w, distance);
  rows.add(T.CUE_AND_WORD, cm, w, side);
  rows.add(T.CUE_AND_TAG_AT_DISTANCE, cm, p, distance);
  rows.add(T.CUE_MEDIUM_AND_AFTER, codes.fine[cue.head]!, valueAt(fine, i + 1, from, to), side);
  const before = valueAt(word, i - 1, from, to);
  const after = valueAt(word, i + 1, from, to);
  rows.add(T.WORD, w, side);
  rows.add(T.WORD_TWO_BEFORE, valueAt(word, i - 2, from, to), side);
  rows.add(T.WORD_BEFORE, before, side);
  rows.add(T.WORD_AFTER, after, side);
  rows.add(T.WORD_TWO_AFTER, valueAt(word, i + 2, from, to), side);
  rows.add(T.TAGS_AROUND, valueAt(tag, i - 1, from, to) * 64 + valueAt(tag, i + 1, from, to), p, side);
  rows.add(T.WORD_AND_BEFORE, before, w, side);
  rows.add(T.WORD_AND_AFTER, w, after, side);
  rows.add(T.WORD_QUOTED, codes.quoted[i]!, w, side);
  rows.add(T.WORD_AND_TOKENS_LEFT, min(codes.sentenceTo[i]! - i, 3), side, w);
  rows.add(T.VERB_BEFORE, codes.verbBefore[i]!, side);
  rows.add(T.VERB_AFTER, codes.verbAfter[i] === cm ? 1 : codes.verbAfter[i]!, side);
  rows.add(T.VERB_BEFORE_AND_KIND, codes.verbBefore[i] === cm ? 1 : codes.verbBefore[i]!, codes.coarse[i]!, side);
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
  rows.add(T.SIDE, side);
  rows.add(T.DISTANCE, distance * 3 + (side % 3));
  rows.add(T.CUE, side, cm);
  rows.add(T.CUE_AT_DISTANCE, cm, distance);
  rows.add(T.CUE_TAG_AT_DISTANCE, tag[cue.head]!, distance);
  rows.add(T.WORD_BEFORE_CUE, valueAt(word, cue.from - 1, from, to), side, distance);
  rows.add(T.WORD_AFTER_CUE, valueAt(word, cue.to, from, to), side, distance);
  rows.add(T.TAGS_AFTER_CUE, after, valueAt(tag, cue.to + 1, from, to), side * 32 + distance);
  rows.add(T.TAGS_BEFORE_CUE, prior, valueAt(tag, cue.from - 2, from, to), side * 32 + distance);
  rows.add(T.CUE_TOKENS_BEFORE, step(cue.from - cueStart), side, side % 3 === 0 ? 1 : 0);
  rows.add(T.CUE_CLUSTER_AT_DISTANCE, codes.cluster[cue.head]!, side, distance);
  rows.add(T.CUE_MEDIUM_AT_DISTANCE, fine[cue.head]!, side, distance);
  rows.add(T.WINDOW, step(to - from), side);
  rows.closes();
}
