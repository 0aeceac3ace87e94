import { MODEL_FILES } from '../nlp/attributions/learned/models.ts';
import { writeTagModel } from '../nlp/tagging/model-file.ts';
import { type PreparedArticle, prepareArticle } from './attributions/prepare.ts';
import { taughtExamples } from './attributions/taught.ts';
import {
  crossFit,
  JUDGE,
  type MoreExamples,
  PROPOSE,
  type Report,
  trainJudge,
  trainProposing,
} from './attributions/train.ts';
import { readCorpus } from './corpus.ts';
import { averageModels } from './crf-trainer.ts';
import { keepModel } from './keep-model.ts';

/** Weights beyond these are cut off when they are rounded to a byte. */
const LIMITS = { any: 3, roles: 3, judge: 3 };

/**
 * Trains the three models of the attribution stages on the whole training set and writes them to `src/models`.
 * @param labels a file that `distil` wrote. With it, a second set of models learns from these labels as well, and the
 *   two sets are averaged. The first set alone finds more within the corpus, the second more outside of it; the average
 *   does both.
 */
export function trainAttributions(corpusFolder: string, labels: string | undefined, report: Report): void {
  const articles = readCorpus(corpusFolder, 'train').map(prepareArticle);
  report(`${articles.length} articles read`);
  const sets = [train(articles, NOTHING, report)];
  if (labels !== undefined) {
    const taught = taughtExamples(labels);
    report(`${taught.any.length} paragraphs and ${taught.roles.length} attributions of the accurate path besides`);
    sets.push(train(articles, taught, report));
  }
  for (const name of ['any', 'roles', 'judge'] as const) {
    const model = averageModels(sets.map((set) => set[name]));
    keepModel(MODEL_FILES[name], (path) => writeTagModel(path, model, LIMITS[name]));
  }
}

const NOTHING: MoreExamples = { any: [], roles: [] };

function train(articles: readonly PreparedArticle[], more: MoreExamples, report: Report) {
  const proposing = trainProposing(articles, more, PROPOSE, report);
  return { ...proposing, judge: trainJudge(crossFit(articles, more, report), JUDGE) };
}
