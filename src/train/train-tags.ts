import { writeFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { PENN_TAGS, pennIndex } from '../nlp/layers/penn/penn-tags.ts';
import { tagFeatures } from '../nlp/layers/penn/tag-features.ts';
import { fixedTag, tagWith } from '../nlp/layers/penn/tag-penn.ts';
import { readTagWords, type TagWords } from '../nlp/layers/penn/tag-words.ts';
import type { TokenRange } from '../nlp/layers/sentences.ts';
import type { Token } from '../nlp/layers/tokens.ts';
import { writeTagModel } from '../nlp/tagging/model-file.ts';
import type { TagModel } from '../nlp/tagging/tag-model.ts';
import { type CorpusArticle, readCorpus } from './corpus.ts';
import { keepModel } from './keep-model.ts';
import { AveragedPerceptron } from './perceptron.ts';
import { shuffled } from './random.ts';
import { makeTagDictionary } from './tag-dictionary-maker.ts';

const BITS = 18;
const EPOCHS = 4;
/** Features met fewer times than this are left out. */
const LEAST_COUNT = 6;
/** Every so many articles are learned from in capitals too, so that headlines in capitals are read. */
const CAPITALS_EVERY = 12;
/** Weights beyond this many standard steps of 1/127 are cut. */
const LIMIT = 24;

/** A text with the right tags, as indexes; SKIPPED where none is known. */
interface TaggedText {
  tokens: readonly Token[];
  sentences: readonly TokenRange[];
  words: TagWords;
  gold: Uint8Array;
}

const SKIPPED = 255;

/**
 * Trains the part-of-speech tagger on the automatic tags of the corpus: first its dictionary, then its weights. Writes
 * both models. `articles` are those to learn from, by default all of the training set.
 */
export function trainTags(
  corpusFolder: string,
  articles = readCorpus(corpusFolder, 'train'),
  log: (line: string) => void = console.log,
): void {
  const used = articles.filter((article) => article.silver !== null);
  keepModel('tag-dictionary.br', (path) => writeFileSync(path, brotliCompressSync(makeTagDictionary(used))));
  const texts = used.map((article) => readTagged(article));
  texts.push(...used.filter((_, i) => i % CAPITALS_EVERY === 0).map((article) => readTagged(article, inCapitals)));
  const perceptron = new AveragedPerceptron(PENN_TAGS.length, BITS);
  perceptron.keepOnly(countFeatures(texts), LEAST_COUNT);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    let right = 0;
    let asked = 0;
    for (const i of shuffled(texts.length, epoch + 1)) {
      const [a, b] = learnText(texts[i]!, perceptron);
      right += a;
      asked += b;
    }
    log(
      `part of speech, epoch ${epoch + 1} of ${EPOCHS}: ${((100 * right) / asked).toFixed(2)} % of ${asked} ` +
        'doubtful words',
    );
  }
  const transitions = new Float32Array((PENN_TAGS.length + 1) * PENN_TAGS.length);
  const model: TagModel = { labels: PENN_TAGS, bits: BITS, scale: 1, weights: perceptron.averaged(), transitions };
  keepModel('tags.br', (path) => writeTagModel(path, model, LIMIT));
}

/** Share of words (no marks) whose tag agrees with the automatic one. */
export function tagAgreement(model: TagModel, articles: readonly CorpusArticle[]): number {
  let right = 0;
  let all = 0;
  for (const { document, silver } of articles) {
    const tags = tagWith(model, document.tokens, document.sentences);
    document.tokens.forEach((token, i) => {
      const gold = silver?.tags[i];
      if (!gold || token.kind === 'MARK') return;
      all++;
      if (tags[i] === pennIndex(gold)) right++;
    });
  }
  return right / all;
}

function readTagged({ document, silver }: CorpusArticle, change = (token: Token): Token => token): TaggedText {
  const { sentences } = document;
  const tokens = document.tokens.map(change);
  const gold = Uint8Array.from(silver!.tags, (tag) => (tag === '' ? SKIPPED : pennIndex(tag)));
  return { tokens, sentences, words: readTagWords(tokens, sentences), gold };
}

const inCapitals = (token: Token): Token => ({ ...token, text: token.text.toUpperCase() });

function countFeatures(texts: readonly TaggedText[]): Uint8Array {
  const counts = new Uint8Array(1 << BITS);
  const features = new Int32Array(64);
  for (const { tokens, sentences, words, gold } of texts) {
    for (const { from, to } of sentences) {
      for (let i = from; i < to; i++) {
        if (fixedTag(tokens, words, i, gold) !== null) continue;
        const n = tagFeatures(words, gold, i, from, to, features);
        for (let k = 0; k < n; k++) {
          const row = features[k]! & ((1 << BITS) - 1);
          if (counts[row]! < 255) counts[row]!++;
        }
      }
    }
  }
  return counts;
}

/** Tags a text with what has been learned so far, and learns from each error; how many were right, and of how many. */
function learnText({ tokens, sentences, words, gold }: TaggedText, perceptron: AveragedPerceptron): [number, number] {
  const tags = new Uint8Array(tokens.length);
  const features = new Int32Array(64);
  let right = 0;
  let asked = 0;
  for (const { from, to } of sentences) {
    for (let i = from; i < to; i++) {
      const fixed = fixedTag(tokens, words, i, tags);
      if (fixed !== null) {
        tags[i] = fixed;
        continue;
      }
      const n = tagFeatures(words, tags, i, from, to, features);
      tags[i] = perceptron.best(features, n, words.options[i]!);
      if (gold[i] === SKIPPED || !words.options[i]!.includes(gold[i]!)) continue;
      asked++;
      if (tags[i] === gold[i]) right++;
      else perceptron.correct(features, n, gold[i]!, tags[i]!);
      perceptron.steps++;
    }
  }
  return [right, asked];
}
