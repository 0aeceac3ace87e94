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
  const before = labels.map((label, y) => (label.startsWith('I-') ? [y - 1, y] : labels.map((_, x) => x)));
  const back = new Uint8Array(length * L);
  let scores = Float64Array.from({ length: L }, (_, y) =>
    before[y]!.includes(0) ? (rows[y] ?? 0) : Number.NEGATIVE_INFINITY,
  );
  let next = new Float64Array(L);
  for (let t = 1; t < length; t++) {
    for (let y = 0; y < L; y++) {
      const possible = before[y]!;
      let best = possible[0]!;
      for (let k = 1; k < possible.length; k++) if (scores[possible[k]!]! > scores[best]!) best = possible[k]!;
      next[y] = scores[best]! + rows[t * L + y]!;
      back[t * L + y] = best;
    }
    [scores, next] = [next, scores];
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
