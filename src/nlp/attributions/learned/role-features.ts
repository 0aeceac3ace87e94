import type { TokenRange } from '../../sentences.ts';
import { PENN_TAGS } from '../../penn/penn-tags.ts';
import { type FeatureSink, featureGroup } from '../../tagging/feature-rows.ts';
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

/** How many values each of them has; those of neighbours are two more, see `valueAt`. */
const [TAGS, NAMES, QUOTED, RULES, SIDES, DISTANCES, STEPS, FINE, CLUSTERS] = [
  PENN_TAGS.length,
  7,
  3,
  4,
  9,
  19,
  10,
  513,
  65,
];
const [TAGS_BESIDE, NAMES_BESIDE, QUOTED_BESIDE] = [TAGS + 2, NAMES + 2, QUOTED + 2];
const SAME = 7;
/** What stands between a token and the cue: see `between` below. */
const BETWEEN = 1024;
/** Counts of two things, each up to two. */
const TWO_COUNTS = 11;

/** Features that hang on little, by what they hang on; the first four on the cue besides. */
const BY_DISTANCE = featureGroup(SIDES * DISTANCES);
const BY_TAG = featureGroup(TAGS * SIDES);
const BY_MARKS = featureGroup(SIDES * QUOTED * 3 * SAME);
const BY_BETWEEN = featureGroup(BETWEEN);
const BY_TAG_AND_DISTANCE = featureGroup(TAGS * NAMES * SIDES * DISTANCES);
const BY_TAG_BEFORE = featureGroup(TAGS_BESIDE * TAGS * SIDES);
const BY_TAG_AFTER = featureGroup(TAGS_BESIDE * TAGS * SIDES);
const BY_FAR_TAGS = featureGroup(TAGS_BESIDE * TAGS_BESIDE * SIDES);
const BY_NAMES = featureGroup(NAMES_BESIDE ** 4 * SIDES);
const BY_QUOTES = featureGroup(QUOTED_BESIDE * QUOTED_BESIDE * QUOTED * QUOTED * STEPS * SIDES);
const BY_COUNTS = featureGroup(TWO_COUNTS * 3 * 3 * 3 * 2 * QUOTED * SIDES);
const BY_TAG_AND_COUNTS = featureGroup(TWO_COUNTS * 3 * TAGS * SIDES);
const BY_TAG_AND_BETWEEN = featureGroup(BETWEEN * TAGS);
const BY_FINE = featureGroup(FINE * SIDES * DISTANCES);
const BY_CLUSTER = featureGroup(CLUSTERS * SIDES);
const BY_RULES = featureGroup(SAME * RULES * RULES * SIDES * QUOTED * TAGS);

/** Hangs on the token and its window, and not on the cue; tokens at the end of a very long window are not remembered. */
const LONGEST_WINDOW = 256;
const BY_TOKEN = featureGroup(LONGEST_WINDOW * SIDES);

/** To be called before the features of another cue, or of another window. */
export function forgetCue(rows: FeatureSink): void {
  for (const group of [BY_DISTANCE, BY_TAG, BY_MARKS, BY_BETWEEN]) rows.forget(group);
}

/** To be called before the features of another window, or of another document. */
export function forgetWindow(rows: FeatureSink): void {
  rows.forget(BY_TOKEN);
}

/** Where a token stands to its cue. */
interface Place {
  /** Left, inside or right of it, and in the same sentence, one before or one after. */
  side: number;
  /** In steps, negative to the left. */
  distance: number;
  /** Both in one number. */
  at: number;
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

function placeOf({ sentenceFrom }: Codes, i: number, cue: GivenCue): Place {
  const left = i < cue.from;
  const inside = !left && i < cue.to;
  const distance = step(left ? i - cue.from : inside ? 0 : i - cue.to + 1);
  const here = sentenceFrom[i]!;
  const cueStart = sentenceFrom[cue.head]!;
  const side = (left ? 0 : inside ? 1 : 2) * 3 + (here === cueStart ? 0 : here < cueStart ? 1 : 2);
  return { side, distance, at: side * DISTANCES + distance + STEPS - 1 };
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

/** Parts of speech of the token, its neighbours and the cue's. */
function addTagFeatures(
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
function addTokenFeatures(
  rows: FeatureSink,
  { name, quoted, quotationLength, fine, cluster }: Codes,
  i: number,
  { from, to }: TokenRange,
  cue: GivenCue,
  { side, distance, at }: Place,
): void {
  const b2 = valueAt(name, i - 2, from, to);
  const b1 = valueAt(name, i - 1, from, to);
  const a1 = valueAt(name, i + 1, from, to);
  const a2 = valueAt(name, i + 2, from, to);
  const before = (b2 + 2) * NAMES_BESIDE + b1 + 2;
  const after = (a2 + 2) * NAMES_BESIDE + a1 + 2;
  if (rows.opens(BY_NAMES, (before * NAMES_BESIDE * NAMES_BESIDE + after) * SIDES + side)) {
    rows.add(115, b2, side);
    rows.add(118, b1, side);
    rows.add(121, a1, side);
    rows.add(124, a2, side);
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

/** What stands between the token and the cue, and what the rules made of the token. */
function addPathFeatures(
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
    rows.add(140, between);
    rows.add(142, between, cm);
    rows.closes();
  }
  if (rows.opens(BY_TAG_AND_BETWEEN, between * TAGS + p)) {
    rows.add(141, between, p);
    rows.closes();
  }
  const thats = min(apart ? before.that[high]! - before.that[low]! : 0, 2);
  const joins = min(apart ? before.joins[high]! - before.joins[low]! : 0, 2);
  const isCue = cuesBefore[i + 1]! - cuesBefore[i]!;
  const counts = ((thats + 4 * joins) * 3 + verbs) * 3 + others;
  if (rows.opens(BY_COUNTS, (((counts * 3 + someMarks) * 2 + isCue) * QUOTED + q) * SIDES + side)) {
    rows.add(143, others, side);
    rows.add(144, others, side, q + 4 * someMarks);
    rows.add(145, thats + 4 * joins, side, verbs);
    rows.add(148, isCue, inside ? 1 : 0, side);
    rows.closes();
  }
  const whs = min(apart ? before.wh[high]! - before.wh[low]! : 0, 2);
  const names = min(apart ? before.names[high]! - before.names[low]! : 0, 2);
  const begun = min(i - codes.sentenceFrom[i]!, 2);
  if (rows.opens(BY_TAG_AND_COUNTS, (((whs + 4 * names) * 3 + begun) * TAGS + p) * SIDES + side)) {
    rows.add(146, whs + 4 * names, side, p);
    rows.add(149, begun, side, p);
    rows.closes();
  }
  const ours = ruleOf[cue.head]!;
  const same = ours >= 0 && rule[cue.head] === 1 ? (ruleOf[i] === ours ? rule[i]! : 4) : 5 + (rule[i]! === 0 ? 0 : 1);
  const sameBefore = ours >= 0 && i > from && ruleOf[i - 1] === ours ? rule[i - 1]! : 0;
  const sameAfter = ours >= 0 && i + 1 < to && ruleOf[i + 1] === ours ? rule[i + 1]! : 0;
  if (rows.opens(BY_MARKS, ((side * QUOTED + q) * 3 + someMarks) * SAME + same)) {
    rows.add(147, cm, side, q + 4 * someMarks);
    rows.add(152, step(codes.sentenceTo[cue.head]! - cue.to), side, q);
    rows.add(156, codes.fine[cue.head]!, side, q + 4 * someMarks);
    rows.add(168, same, cm, side);
    rows.closes();
  }
  const rules = (same * RULES + sameBefore) * RULES + sameAfter;
  if (rows.opens(BY_RULES, ((rules * SIDES + side) * QUOTED + q) * TAGS + p)) {
    rows.add(164, same, side);
    rows.add(165, same, sameBefore, sameAfter);
    rows.add(166, same, q, side);
    rows.add(167, same, p, side);
    rows.closes();
  }
}
