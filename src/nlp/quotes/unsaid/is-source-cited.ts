import type { Attribution } from '../../attributions/attribution.ts';
import type { Document } from '../../layers/document.ts';
import type { TokenRange } from '../../layers/sentences.ts';
import { isDocument } from '../../lexicon/document-nouns.ts';

/** Most tokens from "Citing" to the document: "Citing a new internal report". */
const FARTHEST = 5;

/** What somebody's words are spoken in. */
const SPOKEN = /^(?:speech|speeches|interview|interviews|briefing|sermon|lecture|broadcast|address|remarks)$/;
/** What tells what a source says. */
const CLAUSE = /^(?:that|about|of|showing|saying|as|where|because|how|why|whether)$/;

/**
 * 'Citing a report by the engineer, Otto Kraus, Petra Heim warned ...': the report is where what she says comes from,
 * and its author says nothing here. Of 'Citing doubts about the dam' a ground is told.
 */
export function isSourceCited(document: Document, { cue, content }: Attribution): boolean {
  const { tokens, tags, sentences, sentenceOf } = document;
  const [piece, ...rest] = content;
  if (!cue || cue.to - cue.from > 1 || rest.length > 0 || piece!.from !== cue.to) return false;
  if (!/^(?:citing|quoting|referencing)$/.test(tokens[cue.from]!.lower)) return false;
  if (sentences[sentenceOf[cue.from]!]!.from !== cue.from) return isSourceAlone(document, piece!);
  for (let i = piece!.from; i < Math.min(piece!.to, piece!.from + FARTHEST); i++) {
    if (isDocument(tokens[i]!.lower)) return /^(?:by|from|of|in|,)$/.test(tokens[i + 1]?.lower ?? '');
    if (!/^(?:DT|JJ|NN|NNP|CD|PRP\$|POS|VBN)$/.test(tags[i]!)) return false;
  }
  return false;
}

/** ', citing a speech on Wednesday in Riga': what was said where, with no word of what. */
function isSourceAlone({ tokens, tags }: Document, { from, to }: TokenRange): boolean {
  let hasSource = false;
  for (let i = from; i < to; i++) {
    const { lower, kind } = tokens[i]!;
    if (kind === 'MARK' || /^(?:VB[DZP]?|MD|W)$/.test(tags[i]!) || CLAUSE.test(lower)) return false;
    hasSource ||= isDocument(lower) || SPOKEN.test(lower);
  }
  return hasSource;
}
