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

/** Fewer words are in many a quote by chance, where they are not its first or last ones. */
const LEAST_WORDS = 3;

/**
 * Gives each quote of another version the id and the statement that the same words of the same speaker had before, each
 * id once. One that has others beside them now, since a sentence was added to it, has the id and is a statement of its
 * own.
 */
export function keepIds<Quote extends NewQuote>(quotes: readonly Quote[], former: readonly FormerQuote[]): Quote[] {
  const found = new Map<string, FormerQuote[]>();
  const nameOf = ({ speakerId, text }: Pick<NewQuote, 'speakerId' | 'text'>) =>
    `${speakerId} ${text.replace(LAST_MARKS, '')}`;
  for (const quote of former) found.set(nameOf(quote), [...(found.get(nameOf(quote)) ?? []), quote]);
  const same = quotes.map((quote) => found.get(nameOf(quote))?.shift());
  const others = [...found.values()].flat().map((one) => ({ ...one, words: wordsOf(one.text) }));
  return quotes.map((quote, index) => {
    const kept = same[index];
    // What was said, and what was not, are two statements.
    if (kept)
      return { ...quote, keptId: kept.id, keptStatementId: kept.negated === quote.negated ? kept.statementId : null };
    const within = longestWithin(quote, others);
    if (!within) return quote;
    others.splice(others.indexOf(within), 1);
    return { ...quote, keptId: within.id, keptStatementId: null };
  });
}

/** Which of the former quotes that are left stands whole in a quote. */
function longestWithin<Former extends FormerQuote & { words: string }>(
  quote: NewQuote,
  former: readonly Former[],
): Former | undefined {
  const words = wordsOf(quote.text);
  return former
    .filter(({ speakerId, negated, words: its }) => {
      if (speakerId !== quote.speakerId || negated !== quote.negated || its === '  ') return false;
      const isLong = its.trim().split(' ').length >= LEAST_WORDS;
      return words.startsWith(its) || words.endsWith(its) || (isLong && words.includes(its));
    })
    .sort((a, b) => b.text.length - a.text.length)[0];
}

/** With a space around each word. */
const wordsOf = (text: string): string => ` ${(text.match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;
