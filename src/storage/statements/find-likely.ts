import type { ReadWording } from '../../domain/statements/compare-wordings.ts';
import {
  prepareQuote,
  type QuoteOfSpeaker,
  type QuoteToGroup,
  type StatementCandidate,
} from '../../domain/statements/group-quotes.ts';
import type { Queryable } from '../database.ts';
import type { NewQuote } from '../quotes/write.ts';
import { sideBySide } from '../side-by-side.ts';
import { findCandidates } from './find-candidates.ts';
import { findKept, type KeptStatement } from './find-kept.ts';

export type SpokenText = QuoteOfSpeaker &
  Pick<NewQuote, 'articleId' | 'keptId' | 'keptStatementId'> & {
    /** Its words, where they are read. */
    wording?: ReadWording;
  };

/** Quotes with the stored statements that they may report, all in one order. */
export interface LikelyStatements<Quote extends SpokenText = SpokenText> {
  quotes: readonly Quote[];
  prepared: QuoteToGroup[];
  candidates: StatementCandidate[][];
  kept: KeptStatement[];
}

/** Reads quotes, and finds the statements that they may report; which ones they do, `joinStatements` decides. */
export async function findLikely<Quote extends SpokenText>(
  transaction: Queryable,
  quotes: readonly Quote[],
): Promise<LikelyStatements<Quote>> {
  const prepared = quotes.map((quote) => prepareQuote(quote, quote.wording));
  const [candidates, kept] = await sideBySide(
    () => findCandidates(transaction, prepared),
    () => findKept(transaction, quotes),
  );
  return { quotes, prepared, candidates, kept };
}

/** The first quotes of some, with what was found for them. */
export const firstOf = <Quote extends SpokenText>(
  { quotes, prepared, candidates, kept }: LikelyStatements<Quote>,
  count: number,
): LikelyStatements<Quote> => ({
  quotes: quotes.slice(0, count),
  prepared: prepared.slice(0, count),
  candidates: candidates.slice(0, count),
  kept: kept.slice(0, count),
});
