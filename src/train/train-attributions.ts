import { MODEL_FILES } from '../nlp/attributions/learned/models.ts';
import { modelPath, writeTagModel } from '../nlp/tagging/model-file.ts';
import { prepareArticle } from './attributions/prepare.ts';
import { crossFit, JUDGE, PROPOSE, type Report, trainJudge, trainProposing } from './attributions/train.ts';
import { readCorpus } from './corpus.ts';

/** Weights beyond these are cut off when they are rounded to a byte. */
const LIMITS = { any: 3, roles: 3, judge: 3 };

/** Trains the three models of the attribution stages on the whole training set and writes them to `src/models`. */
export function trainAttributions(corpusFolder: string, report: Report): void {
  const articles = readCorpus(corpusFolder, 'train').map(prepareArticle);
  report(`${articles.length} articles read`);
  const models = trainProposing(articles, PROPOSE, report);
  writeTagModel(modelPath(MODEL_FILES.any), models.any, LIMITS.any);
  writeTagModel(modelPath(MODEL_FILES.roles), models.roles, LIMITS.roles);
  const judge = trainJudge(crossFit(articles, PROPOSE, report), JUDGE);
  writeTagModel(modelPath(MODEL_FILES.judge), judge, LIMITS.judge);
}
