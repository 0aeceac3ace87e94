import { type FeatureSink, featureGroup } from '../../tagging/feature-rows.ts';
import {
  NAMES,
  NAMES_BESIDE,
  namesBeside,
  QUOTED,
  QUOTED_BESIDE,
  RULES,
  RULES_BESIDE,
  STEPS,
  TAGS,
  TAGS_BESIDE,
} from './code-sizes.ts';
import { type Codes, NUMBERED, step, valueAt } from './codes.ts';

// Looked up once: the global object is slow to reach from a sandbox such as jest's.
const { max, min } = Math;

/** Labels of the first stage: which tokens are the cue, the content or the source of any attribution. */
export const ANY_LABELS = ['O', 'B-C', 'I-C', 'B-S', 'I-S', 'B-Q', 'I-Q'] as const;

/** How far the window of parts of speech reaches to each side. */
const FAR = 5;

/** How many shapes of words are told apart. */
const SHAPES = 8;

/** Features that hang on little, by what they hang on. */
const BY_TAGS_BEFORE = featureGroup(TAGS_BESIDE * TAGS_BESIDE * TAGS);
const BY_TAGS_AFTER = featureGroup(TAGS_BESIDE * TAGS_BESIDE * TAGS);
const BY_FAR_TAGS = featureGroup(TAGS_BESIDE * TAGS_BESIDE);
const BY_NAMES = featureGroup(NAMES_BESIDE ** 4 * NAMES);
const BY_QUOTES = featureGroup(QUOTED_BESIDE * QUOTED_BESIDE * QUOTED * STEPS * SHAPES);
const BY_PLACE = featureGroup(STEPS * STEPS * 2 * TAGS);
const BY_RULES = featureGroup(RULES_BESIDE * RULES_BESIDE * RULES * TAGS * QUOTED);
/** One for each place of the word: three before the token, itself, and three after it. */
const REACH = 3;
const PLACES = 2 * REACH + 1;
const BY_WORD = featureGroup((NUMBERED + 2) * PLACES);

/** Adds the row of features of token `i` in the paragraph [from, to). Costs the same for every token. */
export function addCueFeatures(rows: FeatureSink, codes: Codes, i: number, from: number, to: number): void {
  const { word, lemma, tag, coarse, cluster, fine, quoted, rule } = codes;
  const m = lemma[i]!;
  const p = tag[i]!;
  addWordFeatures(rows, codes, i, from, to);
  rows.add(3, m, p);
  for (let d = -2, t = 21; d <= 2; d++) {
    if (d === 0) continue;
    rows.add(t, valueAt(lemma, i + d, from, to), m);
    t += 2;
  }
  const p1 = valueAt(tag, i - 1, from, to);
  const n1 = valueAt(tag, i + 1, from, to);
  addTagFeatures(rows, codes, i, from, to);
  rows.add(30, p1, p, n1);
  const q = quoted[i]!;
  const qb = valueAt(quoted, i - 1, from, to);
  const qa = valueAt(quoted, i + 1, from, to);
  addLayoutFeatures(rows, codes, i, qb, qa);
  rows.add(35, m, q, qb);
  rows.add(36, m, q, qa);
  const vb = codes.verbBefore[i]!;
  const va = codes.verbAfter[i]!;
  rows.add(38, vb);
  rows.add(39, va);
  rows.add(40, m, vb);
  rows.add(41, m, va);
  rows.add(42, p, vb);
  rows.add(43, p, va);
  rows.add(46, codes.sentenceQuotes[i]!, m);
  addNameFeatures(rows, codes, i, from, to);
  rows.add(58, valueAt(cluster, i - 1, from, to), cluster[i]!);
  rows.add(59, cluster[i]!, valueAt(cluster, i + 1, from, to));
  rows.add(60, fine[i]!, vb);
  rows.add(61, cluster[i]!, q, qb * 64 + p);
  rows.add(62, fine[i]!, p, n1);
  rows.add(63, fine[i]!, valueAt(word, i + 1, from, to));
  let ahead = 0;
  let behind = 0;
  for (let d = 1; d <= FAR; d++) {
    ahead = ahead * 16 + (i + d < to ? coarse[i + d]! : 0);
    behind = behind * 16 + (i - d >= from ? coarse[i - d]! : 0);
  }
  rows.add(64, ahead);
  rows.add(65, behind);
  rows.add(66, ahead >> 8, m);
  rows.add(67, behind >> 8, m);
  addNearMarks(codes, i, codes.sentenceFrom[i]!, codes.sentenceTo[i]!, m, rows);
  rows.add(73, rule[i]!, m);
  addRuleFeatures(rows, codes, i, from, to);
}

/** Parts of speech around the token. */
function addTagFeatures(rows: FeatureSink, { tag }: Codes, i: number, from: number, to: number): void {
  const p = tag[i]!;
  const p1 = valueAt(tag, i - 1, from, to);
  const p2 = valueAt(tag, i - 2, from, to);
  const p3 = valueAt(tag, i - 3, from, to);
  const n1 = valueAt(tag, i + 1, from, to);
  const n2 = valueAt(tag, i + 2, from, to);
  const n3 = valueAt(tag, i + 3, from, to);
  if (rows.opens(BY_TAGS_BEFORE, ((p2 + 2) * TAGS_BESIDE + p1 + 2) * TAGS + p)) {
    rows.add(11, p2);
    rows.add(13, p1);
    rows.add(28, p1, p);
    rows.add(31, p2, p1, p);
    rows.closes();
  }
  if (rows.opens(BY_TAGS_AFTER, ((n2 + 2) * TAGS_BESIDE + n1 + 2) * TAGS + p)) {
    rows.add(4, p);
    rows.add(15, n1);
    rows.add(17, n2);
    rows.add(29, p, n1);
    rows.add(32, p, n1, n2);
    rows.closes();
  }
  if (rows.opens(BY_FAR_TAGS, (p3 + 2) * TAGS_BESIDE + n3 + 2)) {
    rows.add(9, p3);
    rows.add(19, n3);
    rows.closes();
  }
}

/** Quotation marks around the token, its shape, and where in its sentence it stands. */
function addLayoutFeatures(rows: FeatureSink, codes: Codes, i: number, qb: number, qa: number): void {
  const p = codes.tag[i]!;
  const q = codes.quoted[i]!;
  const shape = codes.shape[i]!;
  const length = codes.quotationLength[i]!;
  const marks = ((qb + 2) * QUOTED_BESIDE + qa + 2) * QUOTED + q;
  if (rows.opens(BY_QUOTES, (marks * STEPS + length) * SHAPES + shape)) {
    rows.add(0, 0);
    rows.add(6, shape);
    rows.add(33, q);
    rows.add(34, qb, q, qa);
    rows.add(37, length, q);
    rows.closes();
  }
  const begun = step(i - codes.sentenceFrom[i]!);
  const left = step(codes.sentenceTo[i]! - i);
  const hasQuotes = codes.sentenceQuotes[i]!;
  if (rows.opens(BY_PLACE, ((begun * STEPS + left) * 2 + hasQuotes) * TAGS + p)) {
    rows.add(44, begun);
    rows.add(45, left);
    rows.add(47, hasQuotes, p);
    rows.closes();
  }
}

function addNameFeatures(rows: FeatureSink, { name }: Codes, i: number, from: number, to: number): void {
  if (!rows.opens(BY_NAMES, namesBeside(name, i, from, to) * NAMES + name[i]!)) return;
  rows.add(5, name[i]!);
  rows.add(20, valueAt(name, i - 2, from, to));
  rows.add(22, valueAt(name, i - 1, from, to));
  rows.add(24, valueAt(name, i + 1, from, to));
  rows.add(26, valueAt(name, i + 2, from, to));
  rows.closes();
}

/** Words and their clusters around the token. */
function addWordFeatures(rows: FeatureSink, codes: Codes, i: number, from: number, to: number): void {
  const { word, cluster, fine, number } = codes;
  for (let d = -REACH; d <= REACH; d++) {
    const known = valueAt(number, i + d, from, to) + 2;
    if (!rows.opens(BY_WORD, known < 0 ? -1 : known * PLACES + d + REACH)) continue;
    if (d === 0) {
      rows.add(1, word[i]!);
      rows.add(2, codes.lemma[i]!);
      rows.add(7, codes.ending[i]!);
    } else rows.add((d < 0 ? 14 : 12) + 2 * d, valueAt(word, i + d, from, to));
    if (d > -REACH && d < REACH) {
      rows.add(52 + 2 * d, valueAt(cluster, i + d, from, to));
      rows.add(53 + 2 * d, valueAt(fine, i + d, from, to));
    }
    rows.closes();
  }
}

/** What the rules found. */
function addRuleFeatures(rows: FeatureSink, { rule, tag, quoted }: Codes, i: number, from: number, to: number): void {
  const p = tag[i]!;
  const q = quoted[i]!;
  const r = rule[i]!;
  const before = valueAt(rule, i - 1, from, to);
  const after = valueAt(rule, i + 1, from, to);
  const rules = ((before + 2) * RULES_BESIDE + after + 2) * RULES + r;
  if (!rows.opens(BY_RULES, (rules * TAGS + p) * QUOTED + q)) return;
  rows.add(70, before);
  rows.add(71, r);
  rows.add(72, after);
  rows.add(74, r, p, q);
  rows.add(75, r, before, after);
  rows.closes();
}

/** How far the next comma or "that" is, and the last comma or quotation mark, within reach in the sentence. */
function addNearMarks(
  { before, quoted }: Codes,
  i: number,
  start: number,
  end: number,
  m: number,
  rows: FeatureSink,
): void {
  let next = 0;
  for (let k = i + 1; k < min(end, i + 8); k++) {
    if (before.commas[k + 1]! > before.commas[k]!) next = k - i;
    else if (before.that[k + 1]! > before.that[k]!) next = 16 + k - i;
    else continue;
    break;
  }
  let last = 0;
  for (let k = i - 1; k >= max(start, i - 7); k--) {
    if (before.commas[k + 1]! > before.commas[k]!) last = i - k;
    else if (quoted[k] === 2) last = 16 + i - k;
    else continue;
    break;
  }
  rows.add(68, next, m);
  rows.add(69, last, m);
}
