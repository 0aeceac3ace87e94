import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { firstIndex } from '../domain/first-index.ts';
import { type Document, readDocument } from '../nlp/layers/document.ts';
import type { Token } from '../nlp/layers/tokens.ts';
import { alignSilver, type CoreLine, type SilverLayers } from './silver.ts';

type Pair = [start: number, end: number];

/** An article of the PolNeAR corpus as its file has it. Offsets are UTF-16 units. */
export interface CorpusLine {
  id: string;
  text: string;
  title: string | null;
  publisher: string | null;
  publishedAt: string | null;
  attributions: { content: Pair[]; cue: Pair[]; source: Pair[] }[];
}

/** An attribution by the indexes of its tokens, ascending. */
export interface GoldAttribution {
  content: number[];
  cue: number[];
  source: number[];
}

/** A text to learn attributions from. */
export interface LabelledText {
  document: Document;
  attributions: GoldAttribution[];
}

/** An article to learn from. */
export interface CorpusArticle extends LabelledText {
  line: CorpusLine;
  /** The automatic layers that come with the corpus; null where it has none. */
  silver: SilverLayers | null;
}

export type CorpusSet = 'train' | 'dev';

/** Reads a gzipped file of JSON Lines whole. */
export function readJsonLines<T>(path: string): T[] {
  const lines = gunzipSync(readFileSync(path)).toString('utf8').split('\n');
  return lines.filter((line) => line.trim() !== '').map((line) => JSON.parse(line) as T);
}

/** The articles of a set, in the order of its file. `folder` holds `polnear/train.jsonl.gz` and its like. */
export function readCorpus(folder: string, set: CorpusSet): CorpusArticle[] {
  const path = (name: string) => join(folder, 'polnear', `${set}.${name}`);
  const silver = new Map(readJsonLines<CoreLine>(path('corenlp.jsonl.gz')).map((line) => [line.id, line]));
  return readJsonLines<CorpusLine>(path('jsonl.gz')).map((line) => {
    const labelled = readLabelled(line);
    const core = silver.get(line.id);
    return { line, ...labelled, silver: core ? alignSilver(core, line.text, labelled.document.tokens) : null };
  });
}

/** A text with its attributions by tokens. */
export function readLabelled({ text, attributions }: Pick<CorpusLine, 'text' | 'attributions'>): LabelledText {
  const document = readDocument(text);
  return {
    document,
    attributions: attributions.map(({ content, cue, source }) => ({
      content: tokensOf(document.tokens, content),
      cue: tokensOf(document.tokens, cue),
      source: tokensOf(document.tokens, source),
    })),
  };
}

/** The first date of the months of the training set that settings are compared on, never fitted. */
const HELD_FROM = '2016-08';

/** The training articles to fit on while settings are compared, and those to compare them on: the last two months. */
export function splitByTime(articles: readonly CorpusArticle[]): { fit: CorpusArticle[]; held: CorpusArticle[] } {
  const isLate = ({ line }: CorpusArticle) => (line.publishedAt ?? '') >= HELD_FROM;
  return { fit: articles.filter((a) => !isLate(a)), held: articles.filter(isLate) };
}

/** Indexes of the tokens that touch one of the spans, ascending. */
export function tokensOf(tokens: readonly Token[], spans: readonly Pair[]): number[] {
  const found: number[] = [];
  for (const [start, end] of spans) {
    for (let i = firstTokenAfter(tokens, start); i < tokens.length && tokens[i]!.start < end; i++) found.push(i);
  }
  return found.sort((a, b) => a - b);
}

/** The first token that ends after an offset. */
const firstTokenAfter = (tokens: readonly Token[], offset: number): number =>
  firstIndex(tokens.length, (i) => tokens[i]!.end > offset);
