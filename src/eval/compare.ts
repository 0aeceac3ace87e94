import type { QuoteKind } from '../domain/quote.ts';
import { isCommunicationCue } from './communication-cues.ts';
import type { GoldArticle, GoldAttribution, Pair, PredictedQuote, Prediction } from './corpus.ts';
import { jaccard, kindOf, readWords, shared, type WordSet, type Words, wordsInPieces } from './words.ts';

/** Rows of the tables: all quotes, and parts of them. */
export const ROWS = ['all', 'speech', 'DIRECT', 'MIXED', 'INDIRECT', 'speech INDIRECT'] as const;
export type Row = (typeof ROWS)[number];

/** An attribution, gold or predicted, as sets of words. */
export interface Side<Item> {
  item: Item;
  content: WordSet;
  cue: WordSet;
  source: WordSet;
  kind: QuoteKind;
  speech: boolean;
}

/** A gold attribution and the prediction that it was paired with, by their indexes. */
export interface Match {
  gold: number;
  predicted: number;
  jaccard: number;
}

/** What was annotated and what was predicted in one article, side by side. */
export interface Comparison {
  words: Words;
  gold: Side<GoldAttribution>[];
  predicted: Side<PredictedQuote>[];
  /** The pair of each gold attribution, or null. */
  matchOfGold: (Match | null)[];
  /** The pair of each prediction, or null. */
  matchOfPredicted: (Match | null)[];
  /** Predicted quotes without a word; they are left out. */
  emptyQuotes: number;
}

/** A pair counts as found from this Jaccard index of its contents' words on. */
export const FOUND = 0.5;

export function compareArticle(article: GoldArticle, { quotes }: Pick<Prediction, 'quotes'>): Comparison {
  const words = readWords(article.text);
  const textOf = (pieces: readonly Pair[]) => pieces.map((piece) => article.text.slice(...piece)).join(' ');
  const gold = article.attributions
    .map((item) => toSide(words, item, item.content, item.cue, item.source, isCommunicationCue(textOf(item.cue))))
    .filter((side) => side.content.size > 0);
  const predicted = quotes
    .map((item) => {
      const cue = textOf(item.cue);
      const reportsSpeech = cue.trim() === '' || isCommunicationCue(cue);
      return toSide(words, item, item.content, item.cue, speakerPieces(item), reportsSpeech);
    })
    .filter((side) => side.content.size > 0);
  const matches = pairUp(gold, predicted);
  return {
    words,
    gold,
    predicted,
    matchOfGold: gold.map((_, index) => matches.find((match) => match.gold === index) ?? null),
    matchOfPredicted: predicted.map((_, index) => matches.find((match) => match.predicted === index) ?? null),
    emptyQuotes: quotes.length - predicted.length,
  };
}

export const speakerPieces = ({ speaker }: PredictedQuote): Pair[] => (speaker ? [speaker] : []);

/** The rows that an attribution counts in. */
export function rowsOf({ kind, speech }: Side<unknown>): Row[] {
  const rows: Row[] = ['all', kind];
  if (speech) rows.push('speech');
  if (speech && kind === 'INDIRECT') rows.push('speech INDIRECT');
  return rows;
}

/** The pair, when its contents overlap enough to count as found. */
export const whenFound = (match: Match | null | undefined): Match | null =>
  match && match.jaccard >= FOUND ? match : null;

function toSide<Item>(
  words: Words,
  item: Item,
  contentPieces: readonly Pair[],
  cue: readonly Pair[],
  source: readonly Pair[],
  reportsSpeech: boolean,
): Side<Item> {
  const content = wordsInPieces(words, contentPieces);
  const kind = kindOf(words, content);
  const speech = kind !== 'INDIRECT' || reportsSpeech;
  return { item, content, cue: wordsInPieces(words, cue), source: wordsInPieces(words, source), kind, speech };
}

/**
 * Pairs one to one, the best Jaccard index first; among equals those whose speakers share a word, then in text order.
 */
function pairUp(gold: readonly Side<unknown>[], predicted: readonly Side<unknown>[]): Match[] {
  const candidates: (Match & { agree: number })[] = [];
  gold.forEach((a, g) => {
    predicted.forEach((b, p) => {
      const similarity = jaccard(a.content, b.content);
      if (similarity === 0) return;
      candidates.push({ gold: g, predicted: p, jaccard: similarity, agree: shared(a.source, b.source) > 0 ? 1 : 0 });
    });
  });
  candidates.sort((a, b) => b.jaccard - a.jaccard || b.agree - a.agree || a.gold - b.gold || a.predicted - b.predicted);
  const takenGold = new Set<number>();
  const takenPredicted = new Set<number>();
  return candidates.filter((match) => {
    if (takenGold.has(match.gold) || takenPredicted.has(match.predicted)) return false;
    takenGold.add(match.gold);
    takenPredicted.add(match.predicted);
    return true;
  });
}
