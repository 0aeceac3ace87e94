import type { EntityType } from '../domain/entity.ts';
import type { ExtractLine } from '../extract.ts';

/** A stretch of text in UTF-16 units, half-open, as the corpus and `extract` write it. */
export type Pair = [start: number, end: number];

/** One attribution as an annotator marked it. Each role is a list of pieces in text order and may be empty. */
export interface GoldAttribution {
  id: string;
  content: Pair[];
  cue: Pair[];
  source: Pair[];
}

export interface GoldArticle {
  id: string;
  text: string;
  title?: string | null;
  publishedAt?: string | null;
  publisher?: string | null;
  attributions: GoldAttribution[];
}

/** One text of a set that has names annotated and nothing else. */
export interface GoldNames {
  id: string;
  text: string;
  entities: { start: number; end: number; type: EntityType }[];
}

/** What is scored of a predicted quote. */
export type PredictedQuote = Pick<ExtractLine['quotes'][number], 'content' | 'cue' | 'speaker' | 'speakerName'> & {
  confidence?: number;
};

export type PredictedMention = Pick<ExtractLine['mentions'][number], 'start' | 'end' | 'type'> & {
  /** Absent means a name. */
  form?: ExtractLine['mentions'][number]['form'];
};

/** What is scored of an article: a line that `extract` writes, or less. */
export interface Prediction {
  id: string;
  quotes: PredictedQuote[];
  mentions: PredictedMention[];
  /** Milliseconds that the article took. */
  ms?: number;
}

/**
 * Automatic layers of an article (Stanford CoreNLP), packed as the corpus carries them. Token i begins `gap[i]` units
 * after the end of token i - 1 and is `len[i]` long.
 */
export interface PackedLayers {
  id: string;
  gap: number[];
  len: number[];
  /** The end token of each sentence, exclusive. */
  sents: number[];
  /** Governor of each token, counted from 1 within its sentence; 0 is the root or none. */
  head: number[];
  /** Labels of the dependencies, separated by spaces; "-" is none. */
  rel: string;
  ner: [from: number, to: number, type: string][];
  coref: [from: number, to: number, head: number, representative: number][][];
}
