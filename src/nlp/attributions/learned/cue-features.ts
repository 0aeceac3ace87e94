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
import * as T from './cue-templates.ts';

const { NEAR, REACH } = T;
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
const PLACES = 2 * REACH + 1;
const BY_WORD = featureGroup((NUMBERED + 2) * PLACES);

/** Adds the row of features of token `i` in the paragraph [from, to). Costs the same for every token. */
export function addCueFeatures(rows: FeatureSink, codes: Codes, i: number, from: number, to: number): void {
  const { word, lemma, tag, coarse, cluster, fine, quoted, rule } = codes;
  const m = lemma[i]!;
  const p = tag[i]!;
  addWordFeatures(rows, codes, i, from, to);
  rows.add(T.LEMMA_AND_TAG, m, p);
  for (let d = -NEAR; d <= NEAR; d++) if (d !== 0) rows.add(T.LEMMAS_AT[d + NEAR]!, valueAt(lemma, i + d, from, to), m);
  const p1 = valueAt(tag, i - 1, from, to);
  const n1 = valueAt(tag, i + 1, from, to);
  addTagFeatures(rows, codes, i, from, to);
  rows.add(T.TAGS_AROUND, p1, p, n1);
  const q = quoted[i]!;
  const qb = valueAt(quoted, i - 1, from, to);
  const qa = valueAt(quoted, i + 1, from, to);
  addLayoutFeatures(rows, codes, i, qb, qa);
  rows.add(T.LEMMA_AND_QUOTED_BEFORE, m, q, qb);
  rows.add(T.LEMMA_AND_QUOTED_AFTER, m, q, qa);
  const vb = codes.verbBefore[i]!;
  const va = codes.verbAfter[i]!;
  rows.add(T.VERB_BEFORE, vb);
  rows.add(T.VERB_AFTER, va);
  rows.add(T.LEMMA_AND_VERB_BEFORE, m, vb);
  rows.add(T.LEMMA_AND_VERB_AFTER, m, va);
  rows.add(T.TAG_AND_VERB_BEFORE, p, vb);
  rows.add(T.TAG_AND_VERB_AFTER, p, va);
  rows.add(T.LEMMA_AND_MARKS, codes.sentenceQuotes[i]!, m);
  addNameFeatures(rows, codes, i, from, to);
  rows.add(T.CLUSTER_AND_BEFORE, valueAt(cluster, i - 1, from, to), cluster[i]!);
  rows.add(T.CLUSTER_AND_AFTER, cluster[i]!, valueAt(cluster, i + 1, from, to));
  rows.add(T.MEDIUM_AND_VERB_BEFORE, fine[i]!, vb);
  rows.add(T.CLUSTER_QUOTED_TAG, cluster[i]!, q, qb * 64 + p);
  rows.add(T.MEDIUM_AND_TAGS, fine[i]!, p, n1);
  rows.add(T.MEDIUM_AND_WORD_AFTER, fine[i]!, valueAt(word, i + 1, from, to));
  let ahead = 0;
  let behind = 0;
  for (let d = 1; d <= FAR; d++) {
    ahead = ahead * 16 + (i + d < to ? coarse[i + d]! : 0);
    behind = behind * 16 + (i - d >= from ? coarse[i - d]! : 0);
  }
  rows.add(T.KINDS_AHEAD, ahead);
  rows.add(T.KINDS_BEHIND, behind);
  rows.add(T.LEMMA_AND_KINDS_AHEAD, ahead >> 8, m);
  rows.add(T.LEMMA_AND_KINDS_BEHIND, behind >> 8, m);
  addNearMarks(codes, i, codes.sentenceFrom[i]!, codes.sentenceTo[i]!, m, rows);
  rows.add(T.LEMMA_AND_RULE, rule[i]!, m);
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
    rows.add(T.TAG_TWO_BEFORE, p2);
    rows.add(T.TAG_BEFORE, p1);
    rows.add(T.TAG_AND_BEFORE, p1, p);
    rows.add(T.TAG_AND_TWO_BEFORE, p2, p1, p);
    rows.closes();
  }
  if (rows.opens(BY_TAGS_AFTER, ((n2 + 2) * TAGS_BESIDE + n1 + 2) * TAGS + p)) {
    rows.add(T.TAG, p);
    rows.add(T.TAG_AFTER, n1);
    rows.add(T.TAG_TWO_AFTER, n2);
    rows.add(T.TAG_AND_AFTER, p, n1);
    rows.add(T.TAG_AND_TWO_AFTER, p, n1, n2);
    rows.closes();
  }
  if (rows.opens(BY_FAR_TAGS, (p3 + 2) * TAGS_BESIDE + n3 + 2)) {
    rows.add(T.TAG_THREE_BEFORE, p3);
    rows.add(T.TAG_THREE_AFTER, n3);
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
    rows.add(T.ALWAYS);
    rows.add(T.SHAPE, shape);
    rows.add(T.QUOTED, q);
    rows.add(T.QUOTED_AROUND, qb, q, qa);
    rows.add(T.QUOTATION_LENGTH, length, q);
    rows.closes();
  }
  const begun = step(i - codes.sentenceFrom[i]!);
  const left = step(codes.sentenceTo[i]! - i);
  const hasQuotes = codes.sentenceQuotes[i]!;
  if (rows.opens(BY_PLACE, ((begun * STEPS + left) * 2 + hasQuotes) * TAGS + p)) {
    rows.add(T.TOKENS_BEFORE, begun);
    rows.add(T.TOKENS_LEFT, left);
    rows.add(T.TAG_AND_MARKS, hasQuotes, p);
    rows.closes();
  }
}

function addNameFeatures(rows: FeatureSink, { name }: Codes, i: number, from: number, to: number): void {
  if (!rows.opens(BY_NAMES, namesBeside(name, i, from, to) * NAMES + name[i]!)) return;
  rows.add(T.NAME, name[i]!);
  rows.add(T.NAME_TWO_BEFORE, valueAt(name, i - 2, from, to));
  rows.add(T.NAME_BEFORE, valueAt(name, i - 1, from, to));
  rows.add(T.NAME_AFTER, valueAt(name, i + 1, from, to));
  rows.add(T.NAME_TWO_AFTER, valueAt(name, i + 2, from, to));
  rows.closes();
}

/** Words and their clusters around the token. */
function addWordFeatures(rows: FeatureSink, codes: Codes, i: number, from: number, to: number): void {
  const { word, cluster, fine, number } = codes;
  for (let d = -REACH; d <= REACH; d++) {
    const known = valueAt(number, i + d, from, to) + 2;
    if (!rows.opens(BY_WORD, known < 0 ? -1 : known * PLACES + d + REACH)) continue;
    if (d === 0) {
      rows.add(T.WORD, word[i]!);
      rows.add(T.LEMMA, codes.lemma[i]!);
      rows.add(T.ENDING, codes.ending[i]!);
    } else rows.add(T.WORD_AT[d + REACH]!, valueAt(word, i + d, from, to));
    if (d >= -NEAR && d <= NEAR) {
      rows.add(T.CLUSTER_AT[d + NEAR]!, valueAt(cluster, i + d, from, to));
      rows.add(T.MEDIUM_AT[d + NEAR]!, valueAt(fine, i + d, from, to));
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
  rows.add(T.RULE_BEFORE, before);
  rows.add(T.RULE, r);
  rows.add(T.RULE_AFTER, after);
  rows.add(T.RULE_TAG_QUOTED, r, p, q);
  rows.add(T.RULES_AROUND, r, before, after);
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
  rows.add(T.LEMMA_AND_NEXT_MARK, next, m);
  rows.add(T.LEMMA_AND_LAST_MARK, last, m);
}
