import { join } from 'node:path';
import type { EntityType } from '../domain/entity.ts';
import { type Document, readDocument } from '../nlp/layers/document.ts';
import { NAME_LABELS } from '../nlp/names/name-labels.ts';
import { nameFeatures, readNameCodes } from '../nlp/names/tagger/name-features.ts';
import { findNameStretches } from '../nlp/names/tagger/name-stretches.ts';
import type { TaggedName } from '../nlp/names/tagger/tag-names.ts';
import { FeatureRows } from '../nlp/tagging/feature-rows.ts';
import { type CorpusArticle, readJsonLines, tokensOf } from './corpus.ts';
import type { Example } from './crf-trainer.ts';

/** A text with its right names, in text order. */
export interface NamedText {
  document: Document;
  names: TaggedName[];
}

/** A line of the sets of names: offsets are UTF-16 units. */
export interface NamesLine {
  id: string;
  text: string;
  entities: { start: number; end: number; type: EntityType }[];
}

/** Reads a set of names annotated by hand, such as `wikigold.train`. */
export const readGoldNames = (corpusFolder: string, set: string): NamedText[] =>
  readJsonLines<NamesLine>(join(corpusFolder, 'names', `${set}.jsonl.gz`)).map(readNamedText);

/** A text with the names of its line; those that end within a token are left out. */
export function readNamedText({ text, entities }: NamesLine): NamedText {
  const document = readDocument(text);
  const names = entities.flatMap(({ start, end, type }) => {
    const tokens = tokensOf(document.tokens, [[start, end]]);
    // "Lund" of "Lund-based": no token is the name.
    const isCut = tokens.length > 0 && text[end] === '-' && document.tokens[tokens.at(-1)!]!.end > end;
    return tokens.length === 0 || isCut ? [] : [{ from: tokens[0]!, to: tokens.at(-1)! + 1, type }];
  });
  return { document, names };
}

/** The articles with their automatic names. */
export const silverNames = (articles: readonly CorpusArticle[]): NamedText[] =>
  articles.flatMap(({ document, silver }) => (silver ? [{ document, names: silver.names }] : []));

/** The right label of each token, as an index into `NAME_LABELS`. */
export function goldLabels({ document, names }: NamedText): Uint8Array {
  const labels = new Uint8Array(document.tokens.length);
  for (const { from, to, type } of names) {
    const begin = NAME_LABELS.indexOf(`B-${type}`);
    labels.fill(begin + 1, from, to);
    labels[from] = begin;
  }
  return labels;
}

/** One example a stretch, of sentences with the wanted casing. A name that a stretch cuts goes on as a new one. */
export function nameExamples(text: NamedText, isWanted: (casing: number) => boolean = () => true): Example[] {
  const labels = goldLabels(text);
  const codes = readNameCodes(text.document);
  const rows = new FeatureRows();
  const stretches = findNameStretches(text.document).filter(({ from }) => isWanted(codes.casing[from]!));
  return stretches.map((stretch) => {
    rows.clear();
    nameFeatures(codes, stretch, rows);
    const gold = labels.slice(stretch.from, stretch.to);
    if (gold[0]! > 0 && gold[0]! % 2 === 0) gold[0]!--;
    return { rows: rows.snapshot(), gold };
  });
}
