import { NAME_LABELS } from '../nlp/names/tag-names.ts';
import { PROSE } from '../nlp/sentence-casing.ts';
import { writeTagModel } from '../nlp/tagging/model-file.ts';
import type { TagModel } from '../nlp/tagging/tag-model.ts';
import { readCorpus } from './corpus.ts';
import { averageModels, type CrfOptions, trainCrf } from './crf-trainer.ts';
import { inCapitals, inHeadlineStyle } from './headline-style.ts';
import { keepModel } from './keep-model.ts';
import { type NamedText, nameExamples, readGoldNames, silverNames } from './name-examples.ts';

export interface NameTraining extends Omit<CrfOptions, 'labels' | 'onEpoch' | 'seed'> {
  /** How often each text annotated by hand counts. */
  goldTimes: number;
  /** Models that are fitted in different orders and then averaged, which evens out the noise of the steps. */
  runs: number;
}

export const NAME_TRAINING: NameTraining = { bits: 21, epochs: 6, dropout: 0.3, minCount: 3, goldTimes: 6, runs: 6 };

/** Every so many texts annotated by hand are learned from in capitals too, and all of them as headlines. */
const CAPITALS_EVERY = 2;
/** Weights beyond this are cut. */
const LIMIT = 5;

/** Trains the names stage on the corpus's automatic names and on the sets annotated by hand. Writes its model. */
export function trainNames(corpusFolder: string, log: (line: string) => void = console.log): void {
  const silver = silverNames(readCorpus(corpusFolder, 'train'));
  const gold = ['wikigold.train', 'politics.train'].flatMap((set) => readGoldNames(corpusFolder, set));
  keepModel('names.br', (path) => writeTagModel(path, fitNames(silver, gold, NAME_TRAINING, log), LIMIT));
}

/** Fits a model on texts with automatic names and on texts annotated by hand. */
export function fitNames(
  silver: readonly NamedText[],
  gold: readonly NamedText[],
  { goldTimes, runs, ...options }: NameTraining,
  log: (line: string) => void,
): TagModel {
  // The automatic names of prose are wrong for the same words in capitals.
  const headlines = gold.map(inHeadlineStyle);
  const capitals = gold.filter((_, i) => i % CAPITALS_EVERY === 1).map(inCapitals);
  const examples = [
    ...silver.flatMap((text) => nameExamples(text)),
    ...[...headlines, ...capitals].flatMap((text) => nameExamples(text, (casing) => casing !== PROSE)),
  ];
  const byHand = gold.flatMap((text) => nameExamples(text));
  for (let time = 0; time < goldTimes; time++) examples.push(...byHand);
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
