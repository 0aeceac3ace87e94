import { hashRuns, mix } from './copy-words.ts';

/** Words of a shingle. */
const SHINGLE = 4;
/**
 * How many keys an article has, and how many of its least hashes make one. Two texts that share a part `j` of their
 * shingles share a key with the probability 1 - (1 - j²)²⁴: 99.9 % of halves (0.5) and of texts with one word in ten
 * changed (0.49), 0.6 % of what shares 5 in 100.
 */
const BANDS = 24;
const ROWS = 2;

/** A text of fewer words is a copy only of the very same words. */
export const FEWEST_WORDS = 40;

/**
 * Numbers by which copies of a text find each other, among them the same text. "MinHash" (Broder, "On the resemblance
 * and containment of documents", 1997) in bands.
 * @param words see `copyWords`
 */
export function copyKeys(words: readonly string[]): number[] {
  if (words.length === 0) return [];
  const shingles = new Set(hashRuns(words, words.length < FEWEST_WORDS ? words.length : SHINGLE));
  const least = new Uint32Array(BANDS * ROWS).fill(0xffffffff);
  for (const shingle of shingles) {
    for (let at = 0; at < least.length; at++) {
      const hash = Math.imul(shingle ^ MASKS[at]!, FACTORS[at]!) >>> 0;
      if (hash < least[at]!) least[at] = hash;
    }
  }
  return Array.from({ length: BANDS }, (_, band) => keyOf(band, least.subarray(band * ROWS, (band + 1) * ROWS)));
}

const MASKS = Uint32Array.from({ length: BANDS * ROWS }, (_, at) => mix(2 * at + 1));
const FACTORS = Uint32Array.from({ length: BANDS * ROWS }, (_, at) => mix(2 * at + 2) | 1);

/** 53 bits, which a number holds exactly. */
function keyOf(band: number, hashes: Uint32Array): number {
  let low = mix(band + 1);
  let high = mix(band + 0x1000);
  for (const hash of hashes) {
    low = mix(Math.imul(low, 31) ^ hash);
    high = mix(Math.imul(high, 37) ^ hash);
  }
  return (high & 0x1fffff) * 0x100000000 + low;
}
