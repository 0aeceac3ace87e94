import type { TokenRange } from '../../layers/sentences.ts';
import { type LabelRows, labelRows } from '../../tagging/label-rows.ts';
import { bestLabels, chunksOf, type LabelModel, labelProbabilities } from '../../tagging/tag-model.ts';
import type { Codes } from './codes.ts';
import { ANY_LABELS, addCueFeatures } from './cue-features.ts';
import type { GivenCue } from './cue-place.ts';
import { addRoleFeatures, headOfCue, ROLE_LABELS } from './role-features.ts';
import { forgetCue } from './role-groups.ts';

const L = ANY_LABELS.length;
const BEGINS_CUE = ANY_LABELS.indexOf('B-Q');
const IN_CUE = ANY_LABELS.indexOf('I-Q');

/** A cue that may attribute something. */
export interface LikelyCue extends GivenCue {
  /** Probability that a cue begins at `from`. */
  probability: number;
}

/** What one cue was found to attribute. */
export interface FoundStatement {
  cue: LikelyCue;
  content: TokenRange[];
  source: TokenRange | null;
  /** Mean probability of the labels of content and source at their tokens. */
  contentSureness: number;
  sourceSureness: number;
}

/** Probabilities of `ANY_LABELS` at every token: n rows. `windows` cover the tokens, in order. */
export function rateLabels(model: LabelModel, codes: Codes, windows: readonly TokenRange[]): Float32Array {
  const probabilities = new Float32Array(codes.n * L);
  const rows = labelRows(model);
  for (const { from, to } of windows) {
    rows.clear();
    for (let i = from; i < to; i++) {
      addCueFeatures(rows, codes, i, from, to);
      rows.endRow();
    }
    const scores = rows.scores();
    probabilities.set(labelProbabilities(model, scores, to - from), from * L);
  }
  return probabilities;
}

/** Cues at least as likely as `least`, in text order and without overlap; the likelier of two that overlap. */
export function likelyCues(
  codes: Codes,
  probabilities: Float32Array,
  least: number,
  isLight: (i: number) => boolean,
): LikelyCue[] {
  const found: LikelyCue[] = [];
  for (let i = 0; i < codes.n; i++) {
    const probability = probabilities[i * L + BEGINS_CUE]!;
    if (probability < least) continue;
    let to = i + 1;
    while (
      to < codes.n &&
      to - i < 8 &&
      probabilities[to * L + IN_CUE]! >= 0.5 * probability &&
      codes.sentenceTo[to] === codes.sentenceTo[i]
    )
      to++;
    const last = found.at(-1);
    if (last && last.to > i) {
      if (last.probability >= probability) continue;
      found.pop();
    }
    const cue = { from: i, to };
    found.push({ from: i, to, head: headOfCue(codes, cue, isLight), probability });
  }
  return found;
}

/** Looks for content and source of one cue in its window. */
export function findContentAndSource(
  model: LabelModel,
  codes: Codes,
  window: TokenRange,
  cue: LikelyCue,
  cuesBefore: Int32Array,
  rows: LabelRows,
): FoundStatement {
  const n = window.to - window.from;
  rows.clear();
  forgetCue(rows);
  for (let i = window.from; i < window.to; i++) {
    addRoleFeatures(rows, codes, i, window, cue, cuesBefore);
    rows.endRow();
  }
  const scores = rows.scores();
  const path = bestLabels(model, scores, n);
  const chunks = chunksOf(ROLE_LABELS, path).map((c) => ({ ...c, from: c.from + window.from, to: c.to + window.from }));
  const sources = chunks.filter(({ type }) => type === 'S');
  const distance = (c: TokenRange) => (c.from >= cue.to ? c.from - cue.to : cue.from - c.to);
  const source = sources.reduce<(typeof chunks)[0] | null>(
    (best, c) => (best && distance(best) <= distance(c) ? best : c),
    null,
  );
  const content = chunks.filter(({ type }) => type === 'C');
  if (content.length === 0) return { cue, content: [], source: null, contentSureness: 0, sourceSureness: 0 };
  const probabilities = labelProbabilities(model, scores, n);
  const sureness = (ranges: readonly TokenRange[]) => {
    let sum = 0;
    let count = 0;
    for (const { from, to } of ranges) {
      for (let i = from; i < to; i++)
        sum += probabilities[(i - window.from) * ROLE_LABELS.length + path[i - window.from]!]!;
      count += to - from;
    }
    return count === 0 ? 0 : sum / count;
  };
  return {
    cue,
    content: content.map(({ from, to }) => ({ from, to })),
    source: source && { from: source.from, to: source.to },
    contentSureness: sureness(content),
    sourceSureness: source ? sureness([source]) : 0,
  };
}
