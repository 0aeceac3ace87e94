import type { TokenRange } from '../layers/sentences.ts';

/** A stretch of tokens with the part of its labels after "B-" or "I-". */
export interface Labelled extends TokenRange {
  label: string;
}

/**
 * The most probable stretches under rows of log-probabilities, one row a token, in text order: Viterbi's algorithm over
 * BIO labels, where an I- follows a B- or I- of its own type only. `labels` are the columns, "O" first, with each B-
 * right before its I-. `first` is the token of the first row.
 */
export function decodeBio(rows: Float32Array, labels: readonly string[], first = 0): Labelled[] {
  const L = labels.length;
  const length = rows.length / L;
  const mayFollow = (before: number, label: number) =>
    !labels[label]!.startsWith('I-') || before === label || before === label - 1;
  const back = new Uint8Array(length * L);
  let scores = Float64Array.from({ length: L }, (_, y) =>
    mayFollow(0, y) ? (rows[y] ?? 0) : Number.NEGATIVE_INFINITY,
  );
  for (let t = 1; t < length; t++) {
    const next = new Float64Array(L);
    for (let y = 0; y < L; y++) {
      let best = -1;
      for (let x = 0; x < L; x++) if (mayFollow(x, y) && (best < 0 || scores[x]! > scores[best]!)) best = x;
      next[y] = scores[best]! + rows[t * L + y]!;
      back[t * L + y] = best;
    }
    scores = next;
  }
  const path = new Uint8Array(length);
  if (length) path[length - 1] = scores.indexOf(Math.max(...scores));
  for (let t = length - 1; t > 0; t--) path[t - 1] = back[t * L + path[t]!]!;
  return stretchesOf(path, labels, first);
}

function stretchesOf(path: Uint8Array, labels: readonly string[], first: number): Labelled[] {
  const found: Labelled[] = [];
  for (let t = 0; t < path.length; t++) {
    const label = labels[path[t]!]!;
    if (label.startsWith('B-')) found.push({ from: first + t, to: first + t + 1, label: label.slice(2) });
    else if (label.startsWith('I-')) found.at(-1)!.to = first + t + 1;
  }
  return found;
}
