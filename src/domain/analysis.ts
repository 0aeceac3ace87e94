import type { ExtractedEntity, ExtractedMention } from './entity.ts';
import type { ExtractedQuote } from './quote.ts';
import type { Span } from './span.ts';

/**
 * Which models find quotes: the small ones, or a pretrained encoder besides, right more often and some ten times
 * slower.
 */
export const EXTRACTORS = ['fast', 'accurate'] as const;
export type Extractor = (typeof EXTRACTORS)[number];

/** What the extraction needs of an article. `text` is used as it is: all offsets refer to it. */
export interface ArticleText {
  text: string;
  title?: string | null;
  /** ISO date or instant of publication: relative dates ("on Friday") count from it. */
  publishedAt?: string | null;
  publisher?: string | null;
}

/** Everything found in one text. Lists are in text order; deterministic for the same input. */
export interface Analysis {
  /** ISO 639-1 code, or null when the text is too short to tell. Quotes and mentions are found in English only. */
  language: string | null;
  /** Every sentence of the text, whatever its language; headlines and debris lines are sentences of their own. */
  sentences: Span[];
  entities: ExtractedEntity[];
  mentions: ExtractedMention[];
  quotes: ExtractedQuote[];
}
