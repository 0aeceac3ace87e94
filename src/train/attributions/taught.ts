import { readFileSync } from 'node:fs';
import { readLabelled } from '../corpus.ts';
import type { Example } from '../crf-trainer.ts';
import type { TaughtLine } from './distil.ts';
import { anyExamples, roleExamples } from './examples.ts';
import { prepareArticle } from './prepare.ts';

/** Labels less sure than this teach nothing: neither that there is an attribution nor that there is none. */
const SURE = 0.6;

/**
 * Examples from texts that the accurate path labelled, see `distil`: of paragraphs where it is sure of all, and of sure
 * attributions.
 */
export function taughtExamples(path: string): { any: Example[]; roles: Example[] } {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  const examples = lines.map((json) => {
    const { text, attributions }: TaughtLine = JSON.parse(json);
    const article = readLabelled({ text, attributions });
    const isSure = attributions.map(({ probability }) => probability >= SURE);
    const { paragraphOf } = article.document;
    const unsure = new Set(
      article.attributions.flatMap(({ content, cue }, i) =>
        (isSure[i] ? [] : [...content, ...cue]).map((t) => paragraphOf[t]),
      ),
    );
    const prepared = prepareArticle(article);
    const any = anyExamples(prepared).filter((_, i) => !unsure.has(paragraphOf[prepared.windows[i]!.from]));
    const sure = { ...article, attributions: article.attributions.filter((_, i) => isSure[i]) };
    return { any, roles: roleExamples({ ...prepared, article: sure }) };
  });
  return { any: examples.flatMap(({ any }) => any), roles: examples.flatMap(({ roles }) => roles) };
}
