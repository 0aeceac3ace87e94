import { type FeatureSink, featureGroup } from '../../tagging/feature-rows.ts';
import { NAMES, NAMES_BESIDE, QUOTED, QUOTED_BESIDE, RULES, STEPS, TAGS, TAGS_BESIDE } from './code-sizes.ts';

/** How many values each of them has, beside the layers of codes. */
export const [SIDES, DISTANCES, FINE, CLUSTERS] = [9, 19, 513, 65];
export const SAME = 7;
/** What stands between a token and the cue: see `between` below. */
export const VALUES_BETWEEN = 1024;
/** Counts of two things, each up to two. */
export const TWO_COUNTS = 11;

/** Features that hang on little, by what they hang on; the first four on the cue besides. */
export const BY_DISTANCE = featureGroup(SIDES * DISTANCES, true);
export const BY_TAG = featureGroup(TAGS * SIDES, true);
export const BY_MARKS = featureGroup(SIDES * QUOTED * 3 * SAME, true);
export const BY_BETWEEN = featureGroup(VALUES_BETWEEN, true);
export const BY_TAG_AND_DISTANCE = featureGroup(TAGS * NAMES * SIDES * DISTANCES);
export const BY_TAG_BEFORE = featureGroup(TAGS_BESIDE * TAGS * SIDES);
export const BY_TAG_AFTER = featureGroup(TAGS_BESIDE * TAGS * SIDES);
export const BY_FAR_TAGS = featureGroup(TAGS_BESIDE * TAGS_BESIDE * SIDES);
export const BY_NAMES = featureGroup(NAMES_BESIDE ** 4 * SIDES);
export const BY_QUOTES = featureGroup(QUOTED_BESIDE * QUOTED_BESIDE * QUOTED * QUOTED * STEPS * SIDES);
export const BY_COUNTS = featureGroup(TWO_COUNTS * 3 * 3 * 3 * 2 * QUOTED * SIDES);
export const BY_TAG_AND_COUNTS = featureGroup(TWO_COUNTS * 3 * TAGS * SIDES);
export const BY_TAG_AND_BETWEEN = featureGroup(VALUES_BETWEEN * TAGS);
export const BY_FINE = featureGroup(FINE * SIDES * DISTANCES);
export const BY_CLUSTER = featureGroup(CLUSTERS * SIDES);
export const BY_RULES = featureGroup(SAME * RULES * RULES * SIDES * QUOTED * TAGS);

/** To be called before the features of another cue. */
export function forgetCue(rows: FeatureSink): void {
  for (const group of [BY_DISTANCE, BY_TAG, BY_MARKS, BY_BETWEEN]) rows.forget(group);
}
