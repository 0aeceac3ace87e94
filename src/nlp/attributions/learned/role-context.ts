import type { TokenRange } from '../../sentences.ts';
import type { FeatureSink } from '../../tagging/feature-rows.ts';
import { type Codes, valueAt } from './codes.ts';
import type { GivenCue, Place } from './cue-place.ts';
import { NAMES, namesBeside, QUOTED, QUOTED_BESIDE, STEPS, TAGS, TAGS_BESIDE } from './code-sizes.ts';
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
    rows.add(104, p, side);
    rows.add(136, valueAt(tag, cue.from - 1, from, to), p, side);
    rows.add(137, valueAt(tag, cue.to, from, to), p, side);
    rows.add(155, fine[cue.head]!, p, side);
    rows.closes();
  }
  if (rows.opens(BY_TAG_AND_DISTANCE, (at * TAGS + p) * NAMES + name[i]!)) {
    rows.add(105, name[i]!, side);
    rows.add(107, p, distance);
    rows.add(108, name[i]!, distance);
    rows.closes();
  }
  if (rows.opens(BY_TAG_BEFORE, ((p1 + 2) * TAGS + p) * SIDES + side)) {
    rows.add(117, p1, side);
    rows.add(125, p1, p, side);
    rows.closes();
  }
  if (rows.opens(BY_TAG_AFTER, ((n1 + 2) * TAGS + p) * SIDES + side)) {
    rows.add(120, n1, side);
    rows.add(126, p, n1, side);
    rows.closes();
  }
  if (rows.opens(BY_FAR_TAGS, ((p2 + 2) * TAGS_BESIDE + n2 + 2) * SIDES + side)) {
    rows.add(114, p2, side);
    rows.add(123, n2, side);
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
    rows.add(115, valueAt(name, i - 2, from, to), side);
    rows.add(118, valueAt(name, i - 1, from, to), side);
    rows.add(121, valueAt(name, i + 1, from, to), side);
    rows.add(124, valueAt(name, i + 2, from, to), side);
    rows.closes();
  }
  const q = quoted[i]!;
  const cq = quoted[cue.head]!;
  const qb = valueAt(quoted, i - 1, from, to);
  const qa = valueAt(quoted, i + 1, from, to);
  const length = quotationLength[i]!;
  const marks = (((qb + 2) * QUOTED_BESIDE + qa + 2) * QUOTED + q) * QUOTED + cq;
  if (rows.opens(BY_QUOTES, (marks * STEPS + length) * SIDES + side)) {
    rows.add(130, q, cq, side);
    rows.add(131, qb * 16 + q * 4 + qa, cq, side);
    rows.add(132, length, q, side);
    rows.closes();
  }
  if (rows.opens(BY_FINE, fine[i]! * SIDES * DISTANCES + at)) {
    rows.add(157, fine[i]!, side, distance);
    rows.closes();
  }
  if (rows.opens(BY_CLUSTER, cluster[i]! * SIDES + side)) {
    rows.add(158, cluster[i]!, side);
    rows.closes();
  }
}
