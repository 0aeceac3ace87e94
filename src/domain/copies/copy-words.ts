/** A figure, a run of letters, or one sign of a script that puts no space between words. */
const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]|\d+(?:[.,]\d+)*|[\p{L}\p{M}\p{N}]+/gu;

/** Of a whole book the start has to do. */
const MOST_WORDS = 20_000;
const MOST_UNITS = MOST_WORDS * 12;

/** The words of a text as two outlets that print one story would both have them: case and punctuation aside. */
export function copyWords(text: string): string[] {
  const words = text.slice(0, MOST_UNITS).normalize('NFKC').toLowerCase().match(WORD) ?? [];
  return words.slice(0, MOST_WORDS);
}

/** A number of 32 bits for each run of `length` words, in their order. */
export function hashRuns(words: readonly string[], length: number): Uint32Array {
  const hashes = Uint32Array.from(words, hashWord);
  const runs = new Uint32Array(Math.max(words.length - length + 1, 0));
  for (let start = 0; start < runs.length; start++) {
    let run = length;
    for (let at = start; at < start + length; at++) run = mix(Math.imul(run, 0x9e3779b1) ^ hashes[at]!);
    runs[start] = run;
  }
  return runs;
}

/** FNV-1a. */
function hashWord(word: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  return hash;
}

/** Spreads the bits of a number of 32 bits. */
export function mix(value: number): number {
  let bits = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}
