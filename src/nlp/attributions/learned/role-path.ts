import type { TokenRange } from '../../layers/sentences.ts';
import type { FeatureSink } from '../../tagging/feature-rows.ts';
import { QUOTED, RULES, TAGS } from './code-sizes.ts';
import { type Codes, step } from './codes.ts';
import type { GivenCue, Place } from './cue-place.ts';
import {
  BY_BETWEEN,
  BY_COUNTS,
  BY_MARKS,
  BY_RULES,
  BY_TAG_AND_BETWEEN,
  BY_TAG_AND_COUNTS,
  SAME,
  SIDES,
} from './role-groups.ts';
import * as T from './role-templates.ts';

// Looked up once: the global object is slow to reach from a sandbox such as jest's.
const { min } = Math;

/** What stands between the token and the cue, and what the rules made of the token. */
export function addPathFeatures(
  rows: FeatureSink,
  codes: Codes,
  i: number,
  { from, to }: TokenRange,
  cue: GivenCue,
  cuesBefore: Int32Array,
  { side }: Place,
): void {
  const { before, rule, ruleOf } = codes;
  const p = codes.tag[i]!;
  const q = codes.quoted[i]!;
  const cm = codes.lemma[cue.head]!;
  const left = i < cue.from;
  const inside = !left && i < cue.to;
  const low = left ? i + 1 : cue.to;
  const high = left ? cue.from : i;
  const apart = !inside && high > low;
  const marks = min(apart ? before.marks[high]! - before.marks[low]! : 0, 3);
  const someMarks = min(marks, 2);
  const verbs = min(apart ? before.verbs[high]! - before.verbs[low]! : 0, 2);
  const others = min(apart ? cuesBefore[high]! - cuesBefore[low]! : 0, 2);
  const commas = min(apart ? before.commas[high]! - before.commas[low]! : 0, 3);
  const between = side + 16 * (commas + 4 * verbs + 16 * marks);
  if (rows.opens(BY_BETWEEN, between)) {
    rows.add(T.BETWEEN, between);
    rows.add(T.CUE_AND_BETWEEN, between, cm);
    rows.closes();
  }
  if (rows.opens(BY_TAG_AND_BETWEEN, between * TAGS + p)) {
    rows.add(T.TAG_AND_BETWEEN, between, p);
    rows.closes();
  }
  const thats = min(apart ? before.that[high]! - before.that[low]! : 0, 2);
  const joins = min(apart ? before.joins[high]! - before.joins[low]! : 0, 2);
  const isCue = cuesBefore[i + 1]! - cuesBefore[i]!;
  const counts = ((thats + 4 * joins) * 3 + verbs) * 3 + others;
  if (rows.opens(BY_COUNTS, (((counts * 3 + someMarks) * 2 + isCue) * QUOTED + q) * SIDES + side)) {
    rows.add(T.CUES_BETWEEN, others, side);
    rows.add(T.CUES_AND_MARKS_BETWEEN, others, side, q + 4 * someMarks);
    rows.add(T.JOINS_BETWEEN, thats + 4 * joins, side, verbs);
    rows.add(T.IN_CUE, isCue, inside ? 1 : 0, side);
    rows.closes();
  }
  const whs = min(apart ? before.wh[high]! - before.wh[low]! : 0, 2);
  const names = min(apart ? before.names[high]! - before.names[low]! : 0, 2);
  const begun = min(i - codes.sentenceFrom[i]!, 2);
  if (rows.opens(BY_TAG_AND_COUNTS, (((whs + 4 * names) * 3 + begun) * TAGS + p) * SIDES + side)) {
    rows.add(T.NAMES_BETWEEN, whs + 4 * names, side, p);
    rows.add(T.TOKENS_BEFORE, begun, side, p);
    rows.closes();
  }
  const ours = ruleOf[cue.head]!;
  const same = ours >= 0 && rule[cue.head] === 1 ? (ruleOf[i] === ours ? rule[i]! : 4) : 5 + (rule[i]! === 0 ? 0 : 1);
  const sameBefore = ours >= 0 && i > from && ruleOf[i - 1] === ours ? rule[i - 1]! : 0;
  const sameAfter = ours >= 0 && i + 1 < to && ruleOf[i + 1] === ours ? rule[i + 1]! : 0;
  if (rows.opens(BY_MARKS, ((side * QUOTED + q) * 3 + someMarks) * SAME + same)) {
    rows.add(T.CUE_AND_MARKS, cm, side, q + 4 * someMarks);
    rows.add(T.CUE_TOKENS_LEFT, step(codes.sentenceTo[cue.head]! - cue.to), side, q);
    rows.add(T.CUE_MEDIUM_AND_MARKS, codes.fine[cue.head]!, side, q + 4 * someMarks);
    rows.add(T.CUE_AND_RULE, same, cm, side);
    rows.closes();
  }
  const rules = (same * RULES + sameBefore) * RULES + sameAfter;
  if (rows.opens(BY_RULES, ((rules * SIDES + side) * QUOTED + q) * TAGS + p)) {
    rows.add(T.RULE, same, side);
    rows.add(T.RULES_AROUND, same, sameBefore, sameAfter);
    rows.add(T.RULE_QUOTED, same, q, side);
    rows.add(T.RULE_AND_TAG, same, p, side);
    rows.closes();
  }
}
