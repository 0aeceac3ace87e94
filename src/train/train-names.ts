import { NAME_LABELS } from '../nlp/names/tag-names.ts';
import { modelPath, writeTagModel } from '../nlp/tagging/model-file.ts';
import type { TagModel } from '../nlp/tagging/tag-model.ts';
import { readCorpus } from './corpus.ts';
import { type CrfOptions, trainCrf } from './crf-trainer.ts';
import { inCapitals, inHeadlineStyle } from './headline-style.ts';
import { type NamedText, nameExamples, readGoldNames, silverNames } from './name-examples.ts';

export interface NameTraining extends Omit<CrfOptions, 'labels' | 'onEpoch'> {
  /** How often each text annotated by hand counts. */
  goldTimes: number;
}

export const NAME_TRAINING: NameTraining = { bits: 21, epochs: 6, dropout: 0.4, minCount: 3, goldTimes: 6 };

/** Every so many texts are learned from as headlines and in capitals too. */
const HEADLINES_EVERY = 16;
const CAPITALS_EVERY = 40;
/** Weights beyond this are cut. */
const LIMIT = 5;

/** Trains the names stage on the corpus's automatic names and on the sets annotated by hand. Writes its model. */
export function trainNames(corpusFolder: string, log: (line: string) => void = console.log): void {
  const silver = silverNames(readCorpus(corpusFolder, 'train'));
  const gold = ['wikigold.train', 'politics.train'].flatMap((set) => readGoldNames(corpusFolder, set));
  writeTagModel(modelPath('names.br'), fitNames(silver, gold, NAME_TRAINING, log), LIMIT);
}

/** Fits a model on texts with automatic names and on texts annotated by hand. */
export function fitNames(
  silver: readonly NamedText[],
  gold: readonly NamedText[],
  training: NameTraining,
  log: (line: string) => void,
): TagModel {
  const texts = [...silver, ...gold];
  const headlines = texts.filter((_, i) => i % HEADLINES_EVERY === 1).map(inHeadlineStyle);
  const capitals = texts.filter((_, i) => i % CAPITALS_EVERY === 2).map(inCapitals);
  const examples = [...silver, ...headlines, ...capitals].flatMap(nameExamples);
  const byHand = gold.flatMap(nameExamples);
  for (let time = 0; time < training.goldTimes; time++) examples.push(...byHand);
  return trainCrf(examples, {
    ...training,
    labels: NAME_LABELS,
    onEpoch: (epoch) => log(`names, epoch ${epoch + 1} of ${training.epochs}`),
  });
}
