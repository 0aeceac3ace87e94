import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type LogLinearModel,
  logLinearRanker,
  rankCandidates,
} from '../nlp/quotes/speakers/ranking/log-linear-ranker.ts';
import { type CorpusArticle, readCorpus, readJsonLines, splitByTime } from './corpus.ts';
import { keepModel } from './keep-model.ts';
import { trainLogLinear } from './log-linear.ts';
import type { CoreLine } from './silver.ts';
import { type CheckedSpeakers, type SpeakerExample, speakerExamples } from './speaker-examples.ts';

const EPOCHS = 40;
const DECAY = 0.01;
/**
 * With these some 4 % of pronouns and 5 % of nouns are given to the wrong person, by five folds of the training set.
 */
const THRESHOLDS = { threshold: 0.5, nounThreshold: 0.75 };

/**
 * Trains the ranker of "he", "she" and "the senator" and writes `src/models/speakers.json`, a weight for each feature.
 * The labels are the corpus's automatic coreference, and `checked-speakers.json` where a person looked: wherever that
 * coreference and rules disagreed (it was wrong in two cases of three), where it says nothing (a sample), and nouns.
 * @param tries fits on the earlier months alone, prints how thresholds do on the last two, and writes nothing.
 */
export function trainSpeakers(folder: string, tries = false): void {
  const corpus = readCorpus(folder, 'train');
  const cores = new Map(
    readJsonLines<CoreLine>(join(folder, 'polnear', 'train.corenlp.jsonl.gz')).map((core) => [core.id, core]),
  );
  const checked = JSON.parse(readFileSync('src/train/checked-speakers.json', 'utf8')) as CheckedSpeakers;
  const examplesOf = (articles: readonly CorpusArticle[], weights: LogLinearModel['weights']) =>
    articles.flatMap((article) => {
      const core = cores.get(article.line.id);
      return core
        ? speakerExamples(article, core, { checked, ranker: logLinearRanker({ weights, ...THRESHOLDS }) })
        : [];
    });
  // The second round knows of most pronouns who spoke before.
  const train = (articles: readonly CorpusArticle[]) => {
    const first = trainLogLinear(examplesOf(articles, {}), EPOCHS, DECAY);
    return trainLogLinear(examplesOf(articles, first), EPOCHS, DECAY);
  };
  if (!tries) {
    const model: LogLinearModel = { ...THRESHOLDS, weights: train(corpus) };
    keepModel('speakers.json', (path) => writeFileSync(path, `${JSON.stringify(model, null, 2)}\n`));
    return;
  }
  const { fit, held } = splitByTime(corpus);
  const weights = train(fit);
  console.log(`${Object.keys(weights).length} features`);
  for (const form of ['PRONOUN', 'NOMINAL'] as const) {
    const those = (articles: readonly CorpusArticle[]) => examplesOf(articles, weights).filter((e) => e.form === form);
    report(`${form} fitted`, those(fit), weights);
    report(`${form} held out`, those(held), weights);
  }
}

/** Prints right, wrong and open at several thresholds. */
function report(title: string, examples: readonly SpeakerExample[], weights: LogLinearModel['weights']): void {
  for (const threshold of [0, 0.4, 0.5, 0.6, 0.7]) {
    const count = { right: 0, wrong: 0, open: 0 };
    for (const { candidates, gold } of examples) {
      const probabilities = rankCandidates(weights, candidates);
      const best = probabilities.indexOf(Math.max(...probabilities));
      const isOpen = candidates[best]!.entity === null || probabilities[best]! < threshold;
      if (isOpen) count.open++;
      else count[best === gold ? 'right' : 'wrong']++;
    }
    const share = (n: number) => `${((100 * n) / examples.length).toFixed(1)} %`;
    console.log(
      `${title}, threshold ${threshold}: right ${share(count.right)}, wrong ${share(count.wrong)}, open ` +
        `${share(count.open)} of ${examples.length}`,
    );
  }
}
