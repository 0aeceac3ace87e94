import { hashFeature } from '../../tagging/feature-rows.ts';
import type { TagWords } from './tag-words.ts';

/** Stands for the words and tags beyond a sentence's ends. */
const OUTSIDE = 63;

/**
 * Writes the hashed features of token `i` of the sentence `from` to `to`, given the tags before it, and returns how
 * many they are (at most 32).
 */
export function tagFeatures(
  words: TagWords,
  tags: Uint8Array,
  i: number,
  from: number,
  to: number,
  out: Int32Array,
): number {
  const { codes, optionsCode, casing } = words;
  const { lower, shape, fine, medium, ending2, ending3, ending4 } = codes;
  const last = i > from;
  const next = i + 1 < to;
  const tag1 = last ? tags[i - 1]! : OUTSIDE;
  const tag2 = i > from + 1 ? tags[i - 2]! : OUTSIDE;
  const word = lower[i]!;
  const word1 = last ? lower[i - 1]! : OUTSIDE;
  const word2 = i > from + 1 ? lower[i - 2]! : OUTSIDE;
  const after1 = next ? lower[i + 1]! : OUTSIDE;
  const after2 = i + 2 < to ? lower[i + 2]! : OUTSIDE;
  const options1 = next ? optionsCode[i + 1]! : OUTSIDE;
  const form = (shape[i]! << 4) | (casing[i]! << 1) | (last ? 0 : 1);
  let n = 0;
  out[n++] = hashFeature(1, word, 0, 0);
  out[n++] = hashFeature(2, word, form, 0);
  out[n++] = hashFeature(3, ending3[i]!, form, 0);
  out[n++] = hashFeature(4, ending4[i]!, 0, 0);
  out[n++] = hashFeature(5, ending2[i]!, 0, 0);
  out[n++] = hashFeature(6, codes.beginning3[i]!, 0, 0);
  out[n++] = hashFeature(7, form, 0, 0);
  out[n++] = hashFeature(8, word1, 0, 0);
  out[n++] = hashFeature(9, word2, word1, 0);
  out[n++] = hashFeature(10, after1, 0, 0);
  out[n++] = hashFeature(11, after1, after2, 0);
  out[n++] = hashFeature(12, tag1, 0, 0);
  out[n++] = hashFeature(13, tag1, tag2, 0);
  out[n++] = hashFeature(14, tag1, word, 0);
  out[n++] = hashFeature(15, word1, word, 0);
  out[n++] = hashFeature(16, word, after1, 0);
  out[n++] = hashFeature(17, fine[i]!, form, 0);
  out[n++] = hashFeature(18, medium[i]!, tag1, 0);
  out[n++] = hashFeature(19, optionsCode[i]!, tag1, tag2);
  out[n++] = hashFeature(20, optionsCode[i]!, options1, 0);
  out[n++] = hashFeature(21, tag1, options1, optionsCode[i]!);
  out[n++] = hashFeature(22, next ? ending3[i + 1]! : OUTSIDE, optionsCode[i]!, 0);
  out[n++] = hashFeature(23, next ? medium[i + 1]! : OUTSIDE, optionsCode[i]!, 0);
  out[n++] = hashFeature(24, last ? medium[i - 1]! : OUTSIDE, optionsCode[i]!, 0);
  out[n++] = hashFeature(25, form, next ? shape[i + 1]! : OUTSIDE, last ? shape[i - 1]! : OUTSIDE);
  out[n++] = hashFeature(26, after2, optionsCode[i]!, 0);
  out[n++] = hashFeature(27, word2, optionsCode[i]!, 0);
  out[n++] = hashFeature(28, tag1, word, after1);
  return n;
}
