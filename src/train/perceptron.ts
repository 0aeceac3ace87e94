/** A perceptron over hashed features whose weights are averaged over all steps (Collins, 2002). */
export class AveragedPerceptron {
  /** How many examples have been seen; the caller counts. */
  steps = 1;
  private readonly weights: Float32Array;
  private readonly sums: Float64Array;
  private readonly mask: number;
  private kept: Uint8Array | null = null;

  constructor(
    private readonly labels: number,
    bits: number,
  ) {
    this.weights = new Float32Array(labels << bits);
    this.sums = new Float64Array(labels << bits);
    this.mask = (1 << bits) - 1;
  }

  /** Leaves out rows of features with fewer counts. */
  keepOnly(counts: Uint8Array, least: number): void {
    this.kept = counts.map((count) => (count >= least ? 1 : 0));
  }

  /** The best of some labels for the first `n` features. */
  best(features: Int32Array, n: number, options: readonly number[]): number {
    let best = -Infinity;
    let label = 0;
    for (const y of options) {
      let score = 0;
      for (let k = 0; k < n; k++) score += this.weights[(features[k]! & this.mask) * this.labels + y]!;
      if (score > best) {
        best = score;
        label = y;
      }
    }
    return label;
  }

  /** Moves the weights of the first `n` features towards the right label and away from the wrong one. */
  correct(features: Int32Array, n: number, right: number, wrong: number): void {
    for (let k = 0; k < n; k++) {
      const row = features[k]! & this.mask;
      if (this.kept?.[row] === 0) continue;
      const at = row * this.labels;
      this.weights[at + right]! += 1;
      this.sums[at + right]! += this.steps;
      this.weights[at + wrong]! -= 1;
      this.sums[at + wrong]! -= this.steps;
    }
  }

  /** The averaged weights. */
  averaged(): Float32Array {
    return this.weights.map((weight, i) => weight - this.sums[i]! / this.steps);
  }
}
