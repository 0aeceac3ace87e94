import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExtractInput } from '../../extract.ts';
import type { Pair } from '../corpus.ts';
import { readArticles } from './read-articles.ts';
import { readPassages } from './read-passages.ts';

/** A quote that somebody judged by reading: what is right, whatever the extraction says today. */
export interface QuoteLabel {
  /** The right stretches, each once, in text order. */
  content: Pair[];
  /** False for what reads like one and is no statement of anybody: "Cole, who hails from the north". */
  isStatement: boolean;
  /** Right names for the speaker. Empty when the text names nobody who says it; null when nobody judged it. */
  speakers: { name: string; span: Pair | null }[] | null;
}

/** The sets of labels: world newswire, the corpus that the models are trained on, and invented passages. */
export const LABEL_SETS = ['worldwide', 'polnear', 'own'] as const;
export type LabelSet = (typeof LABEL_SETS)[number];

export interface LabelledText {
  set: LabelSet;
  article: ExtractInput;
  labels: QuoteLabel[];
  /** Whether every statement of the text is labelled, so that any other quote is wrong. */
  isComplete: boolean;
}

/** Labels of quotes that `draw` printed, without a sentence: offsets into articles of the corpus folder. */
const LABEL_FILE = 'src/eval/labelled/quote-labels.tsv';

const FILES: Record<Exclude<LabelSet, 'own'>, string> = {
  worldwide: 'names/worldwide.train.jsonl.gz',
  polnear: 'polnear/train.jsonl.gz',
};

/**
 * The texts with labels of every set whose articles are in the corpus folder, and the passages of the repository, in
 * the order of the files. Labels and passages are looked for in the working directory; elsewhere there are none.
 */
export function readLabelledTexts(folder: string): LabelledText[] {
  const rows = readLabelRows();
  const drawn = (['worldwide', 'polnear'] as const).flatMap((set) => {
    const file = join(folder, FILES[set]);
    if (!existsSync(file)) return [];
    const own = rows.filter((row) => row.set === set);
    const keys = new Set(own.map(({ article }) => article));
    return readArticles(file)
      .map((article) => ({ article, key: articleKey(article.id) }))
      .filter(({ key }) => keys.has(key))
      .map(({ article, key }): LabelledText => {
        const labels = own.filter((row) => row.article === key).map((row) => toLabel(row, article.text));
        return { set, article, isComplete: false, labels };
      });
  });
  return [...drawn, ...passagesAsLabels()];
}

/** Twelve digits of the hash of an article's id. */
export const articleKey = (id: string): string => createHash('sha256').update(id).digest('hex').slice(0, 12);

interface LabelRow {
  set: string;
  article: string;
  content: Pair[];
  isStatement: boolean;
  speakers: Pair[];
}

/** One row a label; the columns after these say how right the extraction was when the quote was drawn. */
function readLabelRows(): LabelRow[] {
  if (!existsSync(LABEL_FILE)) return [];
  const [, ...lines] = readFileSync(LABEL_FILE, 'utf8').trimEnd().split('\n');
  return lines.map((line) => {
    const [set, article, content, statement, speakers] = line.split('\t');
    return {
      set: set!,
      article: article!,
      content: readSpans(content!),
      isStatement: statement === 'yes',
      speakers: readSpans(speakers!),
    };
  });
}

/** "12-40 52-90" */
const readSpans = (text: string): Pair[] =>
  text.split(' ').flatMap((span): Pair[] => {
    const [start, end] = span.split('-').map(Number);
    return span ? [[start!, end!]] : [];
  });

const toLabel = ({ content, isStatement, speakers }: LabelRow, text: string): QuoteLabel => ({
  content,
  isStatement,
  speakers: speakers.map((span) => ({ name: text.slice(...span), span })),
});

const passagesAsLabels = (): LabelledText[] =>
  readPassages().map(({ id, text, attributions, speakers }) => ({
    set: 'own',
    article: { id, text },
    isComplete: true,
    labels: attributions.map((attribution) => {
      const names = speakers.get(attribution.id);
      return {
        content: attribution.content,
        isStatement: true,
        speakers: names === undefined ? null : (names ?? []).map((name) => ({ name, span: null })),
      };
    }),
  }));
