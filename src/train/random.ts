/** Numbers in [0, 1), the same ones for the same seed (Lehmer's generator with Park and Miller's multiplier). */
export function randomNumbers(seed: number): () => number {
  let x = ((seed * 7919) % 2147483646) + 1;
  return () => {
    x = (x * 48271) % 2147483647;
    return x / 2147483647;
  };
}

/** The numbers from 0 to n - 1 in an order that the seed decides (Fisher and Yates). */
export function shuffled(n: number, seed: number): Int32Array {
  const order = Int32Array.from({ length: n }, (_, i) => i);
  const random = randomNumbers(seed);
  for (let i = n - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
  return order;
}
