import type { TokenRange } from '../../layers/sentences.ts';
import type { FeatureSink } from '../../tagging/feature-rows.ts';
import { NAMES, namesBeside, QUOTED, QUOTED_BESIDE, STEPS, TAGS, TAGS_BESIDE } from './code-sizes.ts';
import { type Codes, valueAt } from './codes.ts';
import type { GivenCue, Place } from './cue-place.ts';
import {
  BY_CLUSTER,
  BY_FAR_TAGS,
  BY_FINE,
  BY_NAMES,
  BY_QUOTES,
  BY_TAG,
  BY_TAG_AFTER,
  BY_TAG_AND_DISTANCE,
  BY_TAG_BEFORE,
  DISTANCES,
  SIDES,
} from './role-groups.ts';
import * as T from './role-templates.ts';

/** Parts of speech of the token, its neighbours and the cue's. */
export function addTagFeatures(
  rows: FeatureSink,
  { tag, name, fine }: Codes,
  i: number,
  { from, to }: TokenRange,
  cue: GivenCue,
  { side, distance, at }: Place,
): void {
  const p = tag[i]!;
  const p1 = valueAt(tag, i - 1, from, to);
  const n1 = valueAt(tag, i + 1, from, to);
  const p2 = valueAt(tag, i - 2, from, to);
  const n2 = valueAt(tag, i + 2, from, to);
  if (rows.opens(BY_TAG, p * SIDES + side)) {
    rows.add(T.TAG, p, side);
    rows.add(T.TAG_BEFORE_CUE, valueAt(tag, cue.from - 1, from, to), p, side);
    rows.add(T.TAG_AFTER_CUE, valueAt(tag, cue.to, from, to), p, side);
    rows.add(T.CUE_MEDIUM_AND_TAG, fine[cue.head]!, p, side);
    rows.closes();
  }
  if (rows.opens(BY_TAG_AND_DISTANCE, (at * TAGS + p) * NAMES + name[i]!)) {
    rows.add(T.NAME, name[i]!, side);
    rows.add(T.TAG_AT_DISTANCE, p, distance);
    rows.add(T.NAME_AT_DISTANCE, name[i]!, distance);
    rows.closes();
  }
  if (rows.opens(BY_TAG_BEFORE, ((p1 + 2) * TAGS + p) * SIDES + side)) {
    rows.add(T.TAG_BEFORE, p1, side);
    rows.add(T.TAG_AND_BEFORE, p1, p, side);
    rows.closes();
  }
  if (rows.opens(BY_TAG_AFTER, ((n1 + 2) * TAGS + p) * SIDES + side)) {
    rows.add(T.TAG_AFTER, n1, side);
    rows.add(T.TAG_AND_AFTER, p, n1, side);
    rows.closes();
  }
  if (rows.opens(BY_FAR_TAGS, ((p2 + 2) * TAGS_BESIDE + n2 + 2) * SIDES + side)) {
    rows.add(T.TAG_TWO_BEFORE, p2, side);
    rows.add(T.TAG_TWO_AFTER, n2, side);
    rows.closes();
  }
}

/** Names, quotation marks and clusters around the token. */
export function addTokenFeatures(
  rows: FeatureSink,
  { name, quoted, quotationLength, fine, cluster }: Codes,
  i: number,
  { from, to }: TokenRange,
  cue: GivenCue,
  { side, distance, at }: Place,
): void {
  if (rows.opens(BY_NAMES, namesBeside(name, i, from, to) * SIDES + side)) {
    rows.add(T.NAME_TWO_BEFORE, valueAt(name, i - 2, from, to), side);
    rows.add(T.NAME_BEFORE, valueAt(name, i - 1, from, to), side);
    rows.add(T.NAME_AFTER, valueAt(name, i + 1, from, to), side);
    rows.add(T.NAME_TWO_AFTER, valueAt(name, i + 2, from, to), side);
    rows.closes();
  }
  const q = quoted[i]!;
  const cq = quoted[cue.head]!;
  const qb = valueAt(quoted, i - 1, from, to);
  const qa = valueAt(quoted, i + 1, from, to);
  const length = quotationLength[i]!;
  const marks = (((qb + 2) * QUOTED_BESIDE + qa + 2) * QUOTED + q) * QUOTED + cq;
  if (rows.opens(BY_QUOTES, (marks * STEPS + length) * SIDES + side)) {
    rows.add(T.QUOTED, q, cq, side);
    rows.add(T.QUOTED_AROUND, qb * 16 + q * 4 + qa, cq, side);
    rows.add(T.QUOTATION_LENGTH, length, q, side);
    rows.closes();
  }
  if (rows.opens(BY_FINE, fine[i]! * SIDES * DISTANCES + at)) {
    rows.add(T.MEDIUM_AT_DISTANCE, fine[i]!, side, distance);
    rows.closes();
  }
  if (rows.opens(BY_CLUSTER, cluster[i]! * SIDES + side)) {
    rows.add(T.CLUSTER, cluster[i]!, side);
    rows.closes();
  }
}
