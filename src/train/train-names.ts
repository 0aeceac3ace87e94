import { PROSE } from '../nlp/layers/sentence-casing.ts';
import { NAME_LABELS } from '../nlp/names/name-labels.ts';
import { readShipped } from '../nlp/shipped-model.ts';
import { readTagModel, writeTagModel } from '../nlp/tagging/model-file.ts';
import type { TagModel } from '../nlp/tagging/tag-model.ts';
import { readCorpus } from './corpus.ts';
import { averageModels, type CrfOptions, type Example, trainCrf } from './crf-trainer.ts';
import { inCapitals, inHeadlineStyle } from './headline-style.ts';
import { keepModel } from './keep-model.ts';
import { type NamedText, nameExamples, readGoldNames, silverNames } from './name-examples.ts';
import { readTaughtNames } from './taught-names.ts';

export interface NameTraining extends Omit<CrfOptions, 'labels' | 'onEpoch' | 'seed'> {
  /** The sets annotated by hand, and how often each counts. */
  gold: Record<string, number>;
  /** Every so many sentences with automatic names are learned from: they are many, all of one country and one year. */
  silverEvery: number;
  /** Models that are fitted in different orders and then averaged, which evens out the noise of the steps. */
  runs: number;
}

export const NAME_TRAINING: NameTraining = {
  bits: 21,
  epochs: 5,
  dropout: 0.3,
  minCount: 3,
  gold: { wikigold: 6, politics: 6, worldwide: 2 },
  silverEvery: 2,
  runs: 3,
};

/** Every so many texts annotated by hand are learned from in capitals too, and some of them as headlines. */
const CAPITALS_EVERY = 2;
/** Of a set that counts so few times, every so many sentences in capitals or as a headline are enough. */
const STYLED_EVERY = 4;
const FEW_TIMES = 2;
/** Runs on taught names: the model is averaged with its teacher besides. */
const TAUGHT_RUNS = 2;
/** Weights beyond this are cut. */
const LIMIT = 5;

/**
 * Trains the names stage on names of the corpus and on the sets annotated by hand. Writes its model.
 * @param taught a file of `teachNames`: a model learns from it and is averaged with the shipped one, its teacher.
 *   Without one the corpus's automatic names are learned from.
 */
export function trainNames(
  corpusFolder: string,
  taught: string | undefined,
  log: (line: string) => void = console.log,
): void {
  const silver = taught ? readTaughtNames(taught) : silverNames(readCorpus(corpusFolder, 'train'));
  const gold = Object.entries(NAME_TRAINING.gold).map(([set, times]) => ({
    texts: readGoldNames(corpusFolder, `${set}.train`),
    times,
  }));
  const options = taught ? { ...NAME_TRAINING, runs: TAUGHT_RUNS } : NAME_TRAINING;
  const fitted = fitNames(silver, gold, options, log);
  const model = taught ? averageModels([fitted, unrounded(readShipped('names.br', readTagModel))]) : fitted;
  keepModel('names.br', (path) => writeTagModel(path, model, LIMIT));
}

/** A model of a file with its weights as numbers, as those are that were just fitted. */
const unrounded = (model: TagModel): TagModel => ({
  ...model,
  scale: 1,
  weights: Float32Array.from(model.weights, (weight) => weight * model.scale),
});

/** Texts annotated by hand, and how often they count. */
export interface GoldSet {
  texts: readonly NamedText[];
  times: number;
}

/** Fits a model on texts with automatic names and on texts annotated by hand. */
export function fitNames(
  silver: readonly NamedText[],
  gold: readonly GoldSet[],
  { silverEvery, runs, gold: _, ...options }: NameTraining,
  log: (line: string) => void,
): TagModel {
  const examples = silver.flatMap((text) => nameExamples(text)).filter((_example, i) => i % silverEvery === 0);
  for (const { texts, times } of gold) {
    const byHand = texts.flatMap((text) => nameExamples(text));
    for (let time = 0; time < times; time++) examples.push(...byHand);
    examples.push(...styledExamples(texts).filter((_example, i) => times > FEW_TIMES || i % STYLED_EVERY === 0));
  }
  const models = Array.from({ length: runs }, (_, run) =>
    trainCrf(examples, {
      ...options,
      labels: NAME_LABELS,
      seed: run + 1,
      onEpoch: (epoch) => log(`names, run ${run + 1} of ${runs}, epoch ${epoch + 1} of ${options.epochs}`),
    }),
  );
  return averageModels(models);
}

/** The texts as headlines and in capitals. The automatic names of prose are wrong for the same words in capitals. */
function styledExamples(texts: readonly NamedText[]): Example[] {
  const capitals = texts.filter((_, i) => i % CAPITALS_EVERY === 1).map(inCapitals);
  return [...texts.map(inHeadlineStyle), ...capitals].flatMap((text) =>
    nameExamples(text, (casing) => casing !== PROSE),
  );
}
