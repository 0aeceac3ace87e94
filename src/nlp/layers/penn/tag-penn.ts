import { readShipped } from '../../shipped-model.ts';
import { readTagModel } from '../../tagging/model-file.ts';
import type { TagModel } from '../../tagging/tag-model.ts';
import { PROSE, sentenceCasing } from '../sentence-casing.ts';
import type { TokenRange } from '../sentences.ts';
import type { Token } from '../tokens.ts';
import { readWordCodes, type WordCodes } from '../word-codes.ts';
import { mendFiniteParticiple } from './finite-participle.ts';
import { isNameParticle, opensSurname } from './name-particle.ts';
import { pennIndex } from './penn-tags.ts';
import { mendRelativeVerb } from './relative-verb.ts';
import { tagFeatures } from './tag-features.ts';
import { tagOfMark } from './tag-marks.ts';
import { readTagWords, type TagWords } from './tag-words.ts';
import { mendWordSurname } from './word-surname.ts';

const NNP = pennIndex('NNP');

let loaded: TagModel | null = null;

/**
 * Tags every token with its part of speech, as an index into `PENN_TAGS`: an averaged perceptron (Collins, 2002) that
 * reads each sentence from left to right; words that the dictionary gives one tag only are not asked about.
 */
export function tagPenn(
  tokens: readonly Token[],
  sentences: readonly TokenRange[],
  codes: WordCodes,
  casing: Uint8Array,
): Uint8Array {
  loaded ??= readShipped('tags.br', readTagModel);
  return tagWith(loaded, tokens, sentences, codes, casing);
}

/** Tags with a given model, whose labels are `PENN_TAGS`. */
export function tagWith(
  model: TagModel,
  tokens: readonly Token[],
  sentences: readonly TokenRange[],
  codes = readWordCodes(tokens),
  casing = sentenceCasing(tokens, sentences),
): Uint8Array {
  const words = readTagWords(tokens, sentences, codes, casing);
  const tags = new Uint8Array(tokens.length);
  const features = new Int32Array(64);
  sentences.forEach(({ from, to }, sentence) => {
    for (let i = from; i < to; i++)
      tags[i] = fixedTag(tokens, words, i, tags) ?? bestTag(model, words, tags, i, from, to, features);
    mendFiniteParticiple(tokens, tags, from, to);
    mendRelativeVerb(tokens, tags, from, to);
    if (casing[sentence] === PROSE) mendWordSurname(tokens, tags, from, to);
  });
  return tags;
}

/** The tag of a mark, or of a word that can have one only; null where the model has to choose. */
export function fixedTag(tokens: readonly Token[], words: TagWords, i: number, tags: Uint8Array): number | null {
  if (tokens[i]!.kind === 'MARK') return tagOfMark(tokens, i, tags);
  if (isNameParticle(tokens, i) || opensSurname(tokens, i)) return NNP;
  const options = words.options[i]!;
  return options.length === 1 ? options[0]! : null;
}

function bestTag(
  model: TagModel,
  words: TagWords,
  tags: Uint8Array,
  i: number,
  from: number,
  to: number,
  features: Int32Array,
): number {
  const { weights, bits, labels } = model;
  const L = labels.length;
  const count = tagFeatures(words, tags, i, from, to, features);
  const mask = (1 << bits) - 1;
  for (let k = 0; k < count; k++) features[k] = (features[k]! & mask) * L;
  let best = -Infinity;
  let tag = 0;
  for (const y of words.options[i]!) {
    let score = 0;
    for (let k = 0; k < count; k++) score += weights[features[k]! + y]!;
    if (score > best) {
      best = score;
      tag = y;
    }
  }
  return tag;
}
