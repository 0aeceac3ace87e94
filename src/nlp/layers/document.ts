import type { Span } from '../../domain/span.ts';
import { markDebris } from './debris.ts';
import { type Markup, readMarkup } from './markup.ts';
import { findParagraphs } from './paragraphs.ts';
import { coarseTag, type Tag } from './penn/penn-tags.ts';
import { tagPenn } from './penn/tag-penn.ts';
import { findQuotations, type Quotation } from './quotations.ts';
import { sentenceCasing } from './sentence-casing.ts';
import { findSentences, type TokenRange } from './sentences.ts';
import { type Token, tokenizeText } from './tokens.ts';
import { readWordCodes, type WordCodes } from './word-codes.ts';
import { indexWords, type WordPlaces } from './word-places.ts';

/** A text with its layers. Every later stage reads this and adds nothing to it. Arrays are in text order. */
export interface Document {
  /** As printed, but that the marks of Markdown are spaces. */
  text: string;
  /** The marks of Markdown, disjoint. */
  markup: Markup[];
  paragraphs: Span[];
  tokens: Token[];
  /** Where each word stands, see `placesOf`. */
  places: WordPlaces;
  /** What learned stages read of each token's own letters. */
  words: WordCodes;
  /** Part of speech of each token, as an index into `PENN_TAGS`. */
  penn: Uint8Array;
  /** The same, coarse. */
  tags: Tag[];
  sentences: TokenRange[];
  /** How each sentence uses capitals, see `sentenceCasing`. */
  casing: Uint8Array;
  quotations: Quotation[];
  /** Index of the sentence that each token lies in. */
  sentenceOf: Int32Array;
  /** Index of the paragraph that each token lies in. */
  paragraphOf: Int32Array;
  /** Index of the quotation that each token lies in, its marks included, or -1. */
  quotationOf: Int32Array;
  /** 1 for tokens that are page furniture and no prose. */
  debris: Uint8Array;
}

/**
 * The first stage. It reads the text alone and gives its layers: tokens, parts of speech, sentences, paragraphs,
 * quotations and debris. Takes any text, also an empty one.
 */
export function readDocument(printed: string): Document {
  const { plain: text, markup } = readMarkup(printed);
  const paragraphs = findParagraphs(text);
  const tokens = tokenizeText(text);
  const sentences = findSentences(tokens, paragraphs);
  const quotations = findQuotations(text, paragraphs);
  const sentenceOf = new Int32Array(tokens.length);
  sentences.forEach((sentence, i) => {
    sentenceOf.fill(i, sentence.from, sentence.to);
  });
  const words = readWordCodes(tokens);
  const casing = sentenceCasing(tokens, sentences);
  const penn = tagPenn(tokens, sentences, words, casing);
  return {
    text,
    markup,
    paragraphs,
    tokens,
    places: indexWords(tokens),
    words,
    penn,
    tags: coarseTags(penn),
    sentences,
    casing,
    quotations,
    sentenceOf,
    paragraphOf: indexSpans(tokens, paragraphs),
    quotationOf: indexSpans(tokens, quotations),
    debris: markDebris(text, tokens, sentences),
  };
}

/** In a loop: `Array.from` with a function asks an iterator for every token. */
function coarseTags(penn: Uint8Array): Tag[] {
  const tags: Tag[] = [];
  for (let i = 0; i < penn.length; i++) tags.push(coarseTag(penn[i]!));
  return tags;
}

/** For each token the index of the span that it lies in, or -1. Spans are disjoint and in text order. */
function indexSpans(tokens: readonly Token[], spans: readonly Span[]): Int32Array {
  const index = new Int32Array(tokens.length).fill(-1);
  let k = 0;
  for (let i = 0; i < tokens.length; i++) {
    while (k < spans.length && spans[k]!.end <= tokens[i]!.start) k++;
    const span = spans[k];
    if (span && span.start <= tokens[i]!.start && tokens[i]!.end <= span.end) index[i] = k;
  }
  return index;
}
