import type { Queryable } from '../database.ts';
import { SUPERSEDED } from './superseded.ts';
import type { NewQuote } from './write.ts';

/** A quote that the article had before. */
export interface FormerQuote extends Pick<NewQuote, 'speakerId' | 'text' | 'negated'> {
  id: number;
  statementId: number;
}

/** The superseded quotes of an article: those of the version before first, in the order of its text. */
export const formerQuotes = (transaction: Queryable, articleId: number): Promise<FormerQuote[]> =>
  transaction.query<FormerQuote[]>(
    `select s.id, q.speaker_id "speakerId", q.text, q.negated, s.statement_id "statementId" from ${SUPERSEDED.text}
     where s.article_id = $1 order by s.superseded_by desc, q.span_start, s.id`,
    [articleId],
  );

/** A comma gives way to a full stop where a sentence is turned round. */
const LAST_MARKS = /[\s\p{P}]+$/u;

/**
 * Gives each quote of another version the id and the statement that the same words of the same speaker had before, each
 * id once.
 */
export function keepIds<Quote extends NewQuote>(quotes: readonly Quote[], former: readonly FormerQuote[]): Quote[] {
  const found = new Map<string, FormerQuote[]>();
  const nameOf = ({ speakerId, text }: Pick<NewQuote, 'speakerId' | 'text'>) =>
    `${speakerId} ${text.replace(LAST_MARKS, '')}`;
  for (const quote of former) found.set(nameOf(quote), [...(found.get(nameOf(quote)) ?? []), quote]);
  return quotes.map((quote) => {
    const kept = found.get(nameOf(quote))?.shift();
    if (kept === undefined) return quote;
    // What was said, and what was not, are two statements.
    return { ...quote, keptId: kept.id, keptStatementId: kept.negated === quote.negated ? kept.statementId : null };
  });
}
