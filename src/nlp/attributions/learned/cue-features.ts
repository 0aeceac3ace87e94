import type { FeatureSink } from '../../tagging/feature-rows.ts';
import { type Codes, step, valueAt } from './codes.ts';

// Looked up once: the global object is slow to reach from a sandbox such as jest's.
const { max, min } = Math;

/** Labels of the first stage: which tokens are the cue, the content or the source of any attribution. */
export const ANY_LABELS = ['O', 'B-C', 'I-C', 'B-S', 'I-S', 'B-Q', 'I-Q'] as const;

/** How far the window of parts of speech reaches to each side. */
const FAR = 5;

/** Adds the row of features of token `i` in the paragraph [from, to). Costs the same for every token. */
export function addCueFeatures(rows: FeatureSink, codes: Codes, i: number, from: number, to: number): void {
  const { word, lemma, ending, tag, coarse, shape, name, cluster, fine, quoted, rule } = codes;
  rows.from(0);
  const w = word[i]!;
  const m = lemma[i]!;
  const p = tag[i]!;
  rows.next(0);
  rows.next(w);
  rows.next(m);
  rows.next(m, p);
  rows.next(p);
  rows.next(name[i]!);
  rows.next(shape[i]!);
  rows.next(ending[i]!);
  for (let d = -3; d <= 3; d++) {
    if (d === 0) continue;
    rows.next(valueAt(word, i + d, from, to));
    rows.next(valueAt(tag, i + d, from, to));
  }
  for (let d = -2; d <= 2; d++) {
    if (d === 0) continue;
    rows.next(valueAt(name, i + d, from, to));
    rows.next(valueAt(lemma, i + d, from, to), m);
  }
  const p1 = valueAt(tag, i - 1, from, to);
  const n1 = valueAt(tag, i + 1, from, to);
  rows.next(p1, p);
  rows.next(p, n1);
  rows.next(p1, p, n1);
  rows.next(valueAt(tag, i - 2, from, to), p1, p);
  rows.next(p, n1, valueAt(tag, i + 2, from, to));
  const q = quoted[i]!;
  const qb = valueAt(quoted, i - 1, from, to);
  const qa = valueAt(quoted, i + 1, from, to);
  rows.next(q);
  rows.next(qb, q, qa);
  rows.next(m, q, qb);
  rows.next(m, q, qa);
  rows.next(codes.quotationLength[i]!, q);
  const vb = codes.verbBefore[i]!;
  const va = codes.verbAfter[i]!;
  rows.next(vb);
  rows.next(va);
  rows.next(m, vb);
  rows.next(m, va);
  rows.next(p, vb);
  rows.next(p, va);
  const start = codes.sentenceFrom[i]!;
  const end = codes.sentenceTo[i]!;
  rows.next(step(i - start));
  rows.next(step(end - i));
  rows.next(codes.sentenceQuotes[i]!, m);
  rows.next(codes.sentenceQuotes[i]!, p);
  for (let d = -2; d <= 2; d++) {
    rows.next(valueAt(cluster, i + d, from, to));
    rows.next(valueAt(fine, i + d, from, to));
  }
  rows.next(valueAt(cluster, i - 1, from, to), cluster[i]!);
  rows.next(cluster[i]!, valueAt(cluster, i + 1, from, to));
  rows.next(fine[i]!, vb);
  rows.next(cluster[i]!, q, qb * 64 + p);
  rows.next(fine[i]!, p, n1);
  rows.next(fine[i]!, valueAt(word, i + 1, from, to));
  let ahead = 0;
  let behind = 0;
  for (let d = 1; d <= FAR; d++) {
    ahead = ahead * 16 + (i + d < to ? coarse[i + d]! : 0);
    behind = behind * 16 + (i - d >= from ? coarse[i - d]! : 0);
  }
  rows.next(ahead);
  rows.next(behind);
  rows.next(ahead >> 8, m);
  rows.next(behind >> 8, m);
  addNearMarks(codes, i, start, end, m, rows);
  for (let d = -1; d <= 1; d++) rows.next(valueAt(rule, i + d, from, to));
  rows.next(rule[i]!, m);
  rows.next(rule[i]!, p, q);
  rows.next(rule[i]!, valueAt(rule, i - 1, from, to), valueAt(rule, i + 1, from, to));
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
  rows.next(next, m);
  rows.next(last, m);
}
