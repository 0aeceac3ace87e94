import type { ExtractLine } from '../extract.ts';
import type { Extraction } from './extractor.ts';
import { countGoldNames, type GoldNameRows, newGoldNameRows } from './gold-names.ts';
import type { LabelledText } from './labelled/labelled-texts.ts';
import { type LabelledScores, scoreLabelled } from './labelled/score-labelled.ts';
import type { CorpusSet } from './read-corpus.ts';
import { type ArticleScores, scoreArticles } from './score-articles.ts';

export interface Evaluation {
  /** Null when the corpus has no articles of the set. */
  articles: ArticleScores | null;
  names: { name: string; texts: number; rows: GoldNameRows }[];
  labelled: LabelledScores;
}

/** Runs the extraction over a set in this process, one text after another, and scores what it finds. */
export async function evaluate(
  { articles, names }: CorpusSet,
  labelled: readonly LabelledText[],
  { extract, analyze }: Extraction,
): Promise<Evaluation> {
  const lines: ExtractLine[] = [];
  // Without the annotation: the extraction gets the article alone.
  for (const { attributions, ...article } of articles?.gold ?? []) lines.push(await extract(article));
  const sets: Evaluation['names'] = [];
  for (const { name, texts } of names) {
    const rows = newGoldNameRows();
    for (const text of texts) countGoldNames(rows, text, (await extract({ id: text.id, text: text.text })).mentions);
    sets.push({ name, texts: texts.length, rows });
  }
  return {
    articles: articles && scoreArticles(articles.gold, lines, articles.layers),
    names: sets,
    labelled: await scoreLabelled(labelled, analyze),
  };
}
