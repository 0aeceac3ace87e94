import type { ExtractLine } from '../extract.ts';
import type { Extraction } from './extractor.ts';
import { countGoldNames, type GoldNameRows, newGoldNameRows } from './gold-names.ts';
import type { LabelledText } from './labelled/labelled-texts.ts';
import { type LabelledScores, scoreLabelled } from './labelled/score-labelled.ts';
import { type NameError, nameErrors } from './name-errors.ts';
import type { CorpusSet } from './read-corpus.ts';
import { type ArticleScores, scoreArticles } from './score-articles.ts';

export interface Evaluation {
  /** Null when the corpus has no articles of the set. */
  articles: ArticleScores | null;
  names: NameScores[];
  labelled: LabelledScores;
}

export interface NameScores {
  name: string;
  texts: number;
  rows: GoldNameRows;
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
  return {
    articles: articles && scoreArticles(articles.gold, lines, articles.layers),
    names: (await evaluateNames(names, extract)).map(({ errors: _, ...scores }) => scores),
    labelled: await scoreLabelled(labelled, analyze),
  };
}

/** Scores the names of texts that have these annotated. */
export async function evaluateNames(
  sets: CorpusSet['names'],
  extract: Extraction['extract'],
): Promise<(NameScores & { errors: NameError[] })[]> {
  const scores: (NameScores & { errors: NameError[] })[] = [];
  for (const { name, texts } of sets) {
    const rows = newGoldNameRows();
    const errors: NameError[] = [];
    for (const text of texts) {
      const { mentions } = await extract({ id: text.id, text: text.text });
      countGoldNames(rows, text, mentions);
      errors.push(...nameErrors(text, mentions));
    }
    scores.push({ name, texts: texts.length, rows, errors });
  }
  return scores;
}
