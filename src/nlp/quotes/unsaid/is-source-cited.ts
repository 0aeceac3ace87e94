import type { Attribution } from '../../attributions/attribution.ts';
import type { Document } from '../../layers/document.ts';
import { isDocument } from '../../lexicon/document-nouns.ts';

/** Most tokens from "Citing" to the document: "Citing a new internal report". */
const FARTHEST = 5;

/**
 * 'Citing a report by the engineer, Otto Kraus, Petra Heim warned ...': the report is where what she says comes from,
 * and its author says nothing here. Of 'Citing doubts about the dam' a ground is told.
 */
export function isSourceCited(document: Document, { cue, content }: Attribution): boolean {
  const { tokens, tags, sentences, sentenceOf } = document;
  const [piece, ...rest] = content;
  if (!cue || cue.to - cue.from > 1 || rest.length > 0 || piece!.from !== cue.to) return false;
  if (!/^(?:citing|quoting|referencing)$/.test(tokens[cue.from]!.lower)) return false;
  if (sentences[sentenceOf[cue.from]!]!.from !== cue.from) return false;
  for (let i = piece!.from; i < Math.min(piece!.to, piece!.from + FARTHEST); i++) {
    if (isDocument(tokens[i]!.lower)) return /^(?:by|from|of|in|,)$/.test(tokens[i + 1]?.lower ?? '');
    if (!/^(?:DT|JJ|NN|NNP|CD|PRP\$|POS|VBN)$/.test(tags[i]!)) return false;
  }
  return false;
}
