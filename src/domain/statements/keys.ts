import { FREE, LIGHT } from './vocabulary.ts';
import type { ComparedWord } from './words.ts';

/** Words of a shingle: what is looked up are runs of so many. */
const SHINGLE = 3;
/** Of a longer quotation every third key is kept, the smallest of its window. */
const KEPT_WHOLE = 16;
const WINDOW = 3;
/** Of a whole speech the start has to do. */
const MOST_KEYS = 1_000;

/**
 * Numbers by which a quotation is found again: two that share a run of five words with something to tell share a key.
 * "Winnowing" (Schleimer, Wilkerson and Aiken, SIGMOD 2003) over runs of three words; a short one keeps all of them.
 */
export function shingleKeys(words: readonly ComparedWord[]): number[] {
  const hashes: number[] = [];
  for (let start = 0; start + SHINGLE <= words.length; start++) {
    const run = words.slice(start, start + SHINGLE).map((word) => word.form);
    if (run.some((form) => !FREE.has(form) && !LIGHT.has(form))) hashes.push(hash(run.join(' ')));
  }
  if (words.length <= KEPT_WHOLE) return [...new Set(hashes)];
  const kept = new Set<number>();
  for (let start = 0; start + WINDOW <= hashes.length && kept.size < MOST_KEYS; start++) {
    kept.add(Math.min(...hashes.slice(start, start + WINDOW)));
  }
  return [...kept];
}

/** 53 bits of a text, as a whole number: cyrb53, by bryc (public domain). */
export function hash(text: string): number {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    high = Math.imul(high ^ unit, 2654435761);
    low = Math.imul(low ^ unit, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return 4294967296 * (2097151 & low) + (high >>> 0);
}
