import { ANY_LABELS } from '../../nlp/attributions/learned/cue-features.ts';
import { RIGHT_LABELS } from '../../nlp/attributions/learned/decide.ts';
import { findCandidates, type ProposingModels } from '../../nlp/attributions/learned/find-candidates.ts';
import { ROLE_LABELS } from '../../nlp/attributions/learned/role-features.ts';
import type { TagModel } from '../../nlp/tagging/tag-model.ts';
import { type CrfOptions, type Example, trainCrf } from '../crf-trainer.ts';
import { anyExamples, roleExamples } from './examples.ts';
import { judgeExamples } from './judge.ts';
import type { PreparedArticle } from './prepare.ts';

export type Report = (line: string) => void;
export type Settings = Pick<CrfOptions, 'bits' | 'epochs' | 'dropout' | 'rate' | 'minCount' | 'calibrated'>;

/** Chosen on the last two months of the training set. */
export const PROPOSE: Settings = { bits: 20, epochs: 6, dropout: 0.4, rate: 0.1, minCount: 2 };
export const JUDGE: Settings = { bits: 18, epochs: 6, dropout: 0.3, rate: 0.05, minCount: 4, calibrated: true };

/** Models that only make candidates for the judge to learn from need not be the last word. */
const CROSS_FIT: Settings = { ...PROPOSE, epochs: 4 };

/**
 * Parts that the training articles are cut into, so that candidates to judge come from models that did not see them.
 */
const FOLDS = 3;

/** What is learned besides the articles. */
export type MoreExamples = Record<keyof ProposingModels, readonly Example[]>;

/** Trains the models that find cues, and content and source for a cue. */
export function trainProposing(
  articles: readonly PreparedArticle[],
  more: MoreExamples,
  settings: Settings,
  report: Report,
): ProposingModels<TagModel> {
  const train = (name: string, labels: readonly string[], examples: Example[]): TagModel =>
    trainCrf(examples, {
      ...settings,
      labels,
      onEpoch: (epoch) => report(`${name}: epoch ${epoch + 1} of ${settings.epochs}`),
    });
  return {
    any: train('cues', ANY_LABELS, [...articles.flatMap(anyExamples), ...more.any]),
    roles: train('roles', ROLE_LABELS, [...articles.flatMap(roleExamples), ...more.roles]),
  };
}

/** Candidates of every article, each found by models trained on the other parts, as examples for the judge. */
export function crossFit(articles: readonly PreparedArticle[], more: MoreExamples, report: Report): Example[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    report(`part ${fold + 1} of ${FOLDS}`);
    const models = trainProposing(
      articles.filter((_, i) => i % FOLDS !== fold),
      more,
      CROSS_FIT,
      report,
    );
    const rest = articles.filter((_, i) => i % FOLDS === fold);
    return rest.flatMap((p) => judgeExamples(p, findCandidates(p.article.document, p.codes, p.rules, models)));
  }).flat();
}

/** Trains the model that tells right candidates from wrong ones. */
export const trainJudge = (examples: readonly Example[], settings: Settings): TagModel =>
  trainCrf(examples, { ...settings, labels: RIGHT_LABELS });
