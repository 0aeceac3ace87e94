import { MODEL_FILES } from '../nlp/attributions/learned/models.ts';
import { writeTagModel } from '../nlp/tagging/model-file.ts';
import { prepareArticle } from './attributions/prepare.ts';
import { taughtExamples } from './attributions/taught.ts';
import { crossFit, JUDGE, PROPOSE, type Report, trainJudge, trainProposing } from './attributions/train.ts';
import { readCorpus } from './corpus.ts';
import { keepModel } from './keep-model.ts';

/** Weights beyond these are cut off when they are rounded to a byte. */
const LIMITS = { any: 3, roles: 3, judge: 3 };

/**
 * Trains the three models of the attribution stages on the whole training set and writes them to `src/models`.
 * @param labels a file that `distil` wrote, to learn from besides.
 */
export function trainAttributions(corpusFolder: string, labels: string | undefined, report: Report): void {
  const articles = readCorpus(corpusFolder, 'train').map(prepareArticle);
  report(`${articles.length} articles read`);
  const taught = labels === undefined ? { any: [], roles: [] } : taughtExamples(labels);
  report(`${taught.any.length} paragraphs and ${taught.roles.length} attributions of the accurate path besides`);
  const models = trainProposing(articles, taught, PROPOSE, report);
  keepModel(MODEL_FILES.any, (path) => writeTagModel(path, models.any, LIMITS.any));
  keepModel(MODEL_FILES.roles, (path) => writeTagModel(path, models.roles, LIMITS.roles));
  const judge = trainJudge(crossFit(articles, taught, report), JUDGE);
  keepModel(MODEL_FILES.judge, (path) => writeTagModel(path, judge, LIMITS.judge));
}
