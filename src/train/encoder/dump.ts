import { readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { EntityType } from '../../domain/entity.ts';
import type { Span } from '../../domain/span.ts';
import { cutWindows } from '../../nlp/encoder/windows.ts';
import { parseVocabulary } from '../../nlp/encoder/wordpiece.ts';
import { type Document, readDocument } from '../../nlp/layers/document.ts';
import { tokensOf } from '../corpus.ts';

/**
 * Writes corpora as the encoder's training reads them: our tokens, windows of pieces, and gold labels by token.
 *
 *     node dist/train/encoder/dump.js CORPUS_FOLDER VOCABULARY OUT_FOLDER
 *
 * CORPUS_FOLDER holds polnear/ and names/. A line of OUT_FOLDER/{corpus}.{part}.jsonl is a `Dumped`.
 */
interface Dumped {
  id: string;
  publishedAt: string | null;
  /** Start and end of each token in the text, in UTF-16 units. */
  tokens: [start: number, end: number][];
  sentences: number[];
  paragraphs: number[];
  quoted: number[];
  windows: ReturnType<typeof cutWindows>;
  /** Index into NAME_LABELS for each token; null where nobody marked names. */
  names: number[] | null;
  /** Tokens of each role of each attribution; null where nobody marked attributions. */
  attributions: { cue: number[]; content: number[]; source: number[] }[] | null;
}

type Pair = [number, number];
interface CorpusArticle {
  id: string;
  text: string;
  publishedAt?: string;
  attributions?: { cue: Pair[]; content: Pair[]; source: Pair[] }[];
  entities?: (Span & { type: EntityType })[];
}
interface SilverLayers {
  id: string;
  gap: number[];
  len: number[];
  ner: [number, number, string][];
}

const NAME_TYPES = ['PERSON', 'ORGANIZATION', 'PLACE'];

const [corpusFolder, vocabularyFile, outFolder] = process.argv.slice(2) as [string, string, string];
const vocabulary = parseVocabulary(readFileSync(vocabularyFile, 'utf8'));

for (const [corpus, part] of [
  ['polnear', 'train'],
  ['polnear', 'dev'],
  ['wikigold', 'train'],
  ['wikigold', 'dev'],
  ['politics', 'train'],
  ['politics', 'dev'],
  ['worldwide', 'train'],
]) {
  const folder = corpus === 'polnear' ? 'polnear' : 'names';
  const file = corpus === 'polnear' ? part : `${corpus}.${part}`;
  const silver = new Map<string, SilverLayers>();
  if (corpus === 'polnear') {
    for (const layers of readLines<SilverLayers>(`${corpusFolder}/${folder}/${file}.corenlp.jsonl.gz`))
      silver.set(layers.id, layers);
  }
  const lines = readLines<CorpusArticle>(`${corpusFolder}/${folder}/${file}.jsonl.gz`).map((article) =>
    JSON.stringify(dumpArticle(article, article.entities ?? silverNames(silver.get(article.id)))),
  );
  writeFileSync(`${outFolder}/${corpus}.${part}.jsonl`, `${lines.join('\n')}\n`);
}

function readLines<T>(path: string): T[] {
  return gunzipSync(readFileSync(path))
    .toString()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
}

function dumpArticle(article: CorpusArticle, names: (Span & { type: string })[] | null): Dumped {
  const document = readDocument(article.text);
  const windows = cutWindows(document, vocabulary);
  return {
    id: article.id,
    publishedAt: article.publishedAt ?? null,
    tokens: document.tokens.map(({ start, end }) => [start, end]),
    sentences: Array.from(document.sentenceOf),
    paragraphs: Array.from(document.paragraphOf),
    quoted: windows.flatMap((window) => window.firsts.map((first) => window.quoted[first]!)),
    windows,
    names: names && labelNames(document, names),
    attributions:
      article.attributions?.map(({ cue, content, source }) => ({
        cue: tokensOf(document.tokens, cue),
        content: tokensOf(document.tokens, content),
        source: tokensOf(document.tokens, source),
      })) ?? null,
  };
}

/** The names of the automatic layers, or null for an article without these. */
function silverNames(layers: SilverLayers | undefined): (Span & { type: string })[] | null {
  if (!layers) return null;
  const spans: Span[] = [];
  let end = 0;
  layers.gap.forEach((gap, i) => {
    const start = end + gap;
    end = start + layers.len[i]!;
    spans.push({ start, end });
  });
  return layers.ner.map(([from, to, type]) => ({
    start: spans[from]!.start,
    end: spans[to - 1]!.end,
    type: type === 'LOCATION' ? 'PLACE' : type,
  }));
}

function labelNames(document: Document, names: readonly (Span & { type: string })[]): number[] {
  const labels = new Array<number>(document.tokens.length).fill(0);
  for (const name of names) {
    const type = NAME_TYPES.indexOf(name.type);
    if (type < 0) continue;
    tokensOf(document.tokens, [[name.start, name.end]]).forEach((token, i) => {
      labels[token] = 1 + type * 2 + (i > 0 ? 1 : 0);
    });
  }
  return labels;
}
