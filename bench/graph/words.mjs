import { readFileSync } from 'node:fs';

/** English words, the most frequent first: the encoder's vocabulary is in that order. */
const WORDS = readFileSync(new URL('../../src/models/encoder-vocabulary.txt', import.meta.url), 'utf8')
  .split('\n')
  .filter((word) => /^[a-z]{2,}$/.test(word));

/** Runs of 6 to 12 words, each as frequent as Zipf's law has it: the same at each call. */
export function makeFragments(count) {
  const random = randomFrom(42);
  const reach = Math.log(WORDS.length + 1);
  const word = () => WORDS[Math.floor(Math.exp(random() * reach)) - 1] ?? WORDS[0];
  return Array.from({ length: count }, () => Array.from({ length: 6 + Math.floor(random() * 7) }, word).join(' '));
}

/** mulberry32: 0 to 1, without 1. */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
