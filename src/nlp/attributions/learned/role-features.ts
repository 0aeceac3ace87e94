import type { TokenRange } from '../../sentences.ts';
import type { FeatureSink } from '../../tagging/feature-rows.ts';
import { type Codes, step, valueAt } from './codes.ts';

// Looked up once: the global object is slow to reach from a sandbox such as jest's.
const { min } = Math;

/** Labels of the second stage: which tokens are the content and the source of one given cue. */
export const ROLE_LABELS = ['O', 'B-C', 'I-C', 'B-S', 'I-S'] as const;

/** A cue whose content and source are looked for. */
export interface GivenCue extends TokenRange {
  /** The token that counts for the whole: "said" of "has also said". */
  head: number;
}

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
  { from, to }: TokenRange,
  cue: GivenCue,
  cuesBefore: Int32Array,
): void {
  const { word, lemma, tag, coarse, name, cluster, fine, quoted, rule, ruleOf, before } = codes;
  rows.from(100);
  const left = i < cue.from;
  const inside = !left && i < cue.to;
  const distance = step(left ? i - cue.from : inside ? 0 : i - cue.to + 1);
  const here = codes.sentenceFrom[i]!;
  const cueStart = codes.sentenceFrom[cue.head]!;
  const side = (left ? 0 : inside ? 1 : 2) * 3 + (here === cueStart ? 0 : here < cueStart ? 1 : 2);
  const far = distance * 3 + (side % 3);
  const w = word[i]!;
  const p = tag[i]!;
  const q = quoted[i]!;
  const cm = lemma[cue.head]!;
  const ct = tag[cue.head]!;
  const cf = fine[cue.head]!;
  const cq = quoted[cue.head]!;
  rows.next(side);
  rows.next(far);
  rows.next(side, cm);
  rows.next(w, side);
  rows.next(p, side);
  rows.next(name[i]!, side);
  rows.next(w, distance);
  rows.next(p, distance);
  rows.next(name[i]!, distance);
  rows.next(cm, distance);
  rows.next(ct, distance);
  rows.next(cm, w, side);
  rows.next(cm, p, distance);
  for (let d = -2; d <= 2; d++) {
    if (d === 0) continue;
    rows.next(valueAt(word, i + d, from, to), side);
    rows.next(valueAt(tag, i + d, from, to), side);
    rows.next(valueAt(name, i + d, from, to), side);
  }
  rows.next(valueAt(tag, i - 1, from, to), p, side);
  rows.next(p, valueAt(tag, i + 1, from, to), side);
  rows.next(valueAt(tag, i - 1, from, to) * 64 + valueAt(tag, i + 1, from, to), p, side);
  rows.next(valueAt(word, i - 1, from, to), w, side);
  rows.next(w, valueAt(word, i + 1, from, to), side);
  rows.next(q, cq, side);
  rows.next(valueAt(quoted, i - 1, from, to) * 16 + q * 4 + valueAt(quoted, i + 1, from, to), cq, side);
  rows.next(codes.quotationLength[i]!, q, side);
  rows.next(q, w, side);
  const prior = valueAt(tag, cue.from - 1, from, to);
  const after = valueAt(tag, cue.to, from, to);
  rows.next(valueAt(word, cue.from - 1, from, to), side, distance);
  rows.next(valueAt(word, cue.to, from, to), side, distance);
  rows.next(prior, p, side);
  rows.next(after, p, side);
  rows.next(after, valueAt(tag, cue.to + 1, from, to), side * 32 + distance);
  rows.next(prior, valueAt(tag, cue.from - 2, from, to), side * 32 + distance);
  const low = left ? i + 1 : cue.to;
  const high = left ? cue.from : i;
  const apart = !inside && high > low;
  const marks = apart ? before.marks[high]! - before.marks[low]! : 0;
  const verbs = apart ? before.verbs[high]! - before.verbs[low]! : 0;
  const others = apart ? cuesBefore[high]! - cuesBefore[low]! : 0;
  const key =
    side +
    16 * (min(apart ? before.commas[high]! - before.commas[low]! : 0, 3) + 4 * min(verbs, 2) + 16 * min(marks, 3));
  rows.next(key);
  rows.next(key, p);
  rows.next(key, cm);
  rows.next(min(others, 2), side);
  rows.next(min(others, 2), side, q + 4 * min(marks, 2));
  rows.next(
    min(apart ? before.that[high]! - before.that[low]! : 0, 2) +
      4 * min(apart ? before.joins[high]! - before.joins[low]! : 0, 2),
    side,
    min(verbs, 2),
  );
  rows.next(
    min(apart ? before.wh[high]! - before.wh[low]! : 0, 2) +
      4 * min(apart ? before.names[high]! - before.names[low]! : 0, 2),
    side,
    p,
  );
  rows.next(cm, side, q + 4 * min(marks, 2));
  rows.next(cuesBefore[i + 1]! - cuesBefore[i]!, inside ? 1 : 0, side);
  rows.next(min(i - here, 2), side, p);
  rows.next(min(codes.sentenceTo[i]! - i, 3), side, w);
  rows.next(step(cue.from - cueStart), side, here === cueStart ? 1 : 0);
  rows.next(step(codes.sentenceTo[cue.head]! - cue.to), side, q);
  rows.next(cluster[cue.head]!, side, distance);
  rows.next(cf, side, distance);
  rows.next(cf, p, side);
  rows.next(cf, side, q + 4 * min(marks, 2));
  rows.next(fine[i]!, side, distance);
  rows.next(cluster[i]!, side);
  rows.next(cf, valueAt(fine, i + 1, from, to), side);
  rows.next(step(to - from), side);
  rows.next(codes.verbBefore[i]!, side);
  rows.next(codes.verbAfter[i] === cm ? 1 : codes.verbAfter[i]!, side);
  rows.next(codes.verbBefore[i] === cm ? 1 : codes.verbBefore[i]!, coarse[i]!, side);
  const ours = ruleOf[cue.head]!;
  const same = ours >= 0 && rule[cue.head] === 1 ? (ruleOf[i] === ours ? rule[i]! : 4) : 5 + (rule[i]! === 0 ? 0 : 1);
  const sameBefore = ours >= 0 && i > from && ruleOf[i - 1] === ours ? rule[i - 1]! : 0;
  const sameAfter = ours >= 0 && i + 1 < to && ruleOf[i + 1] === ours ? rule[i + 1]! : 0;
  rows.next(same, side);
  rows.next(same, sameBefore, sameAfter);
  rows.next(same, q, side);
  rows.next(same, p, side);
  rows.next(same, cm, side);
}
