import type { Queryable } from '../database.ts';
import type { NewQuote } from './write.ts';

/** A quote of the version before. */
export interface FormerQuote extends Pick<NewQuote, 'speakerId' | 'text'> {
  id: number;
}

/** The quotes of the version that is stored, in the order of its text. */
export const formerQuotes = (transaction: Queryable, articleId: number): Promise<FormerQuote[]> =>
  transaction.query<FormerQuote[]>(
    'select id, speaker_id "speakerId", text from quote where article_id = $1 order by span_start, id',
    [articleId],
  );

/** A comma gives way to a full stop where a sentence is turned round. */
const LAST_MARKS = /[\s\p{P}]+$/u;

/** Gives each quote of another version the id that the same words of the same speaker had before, each id once. */
export function keepIds(quotes: readonly NewQuote[], former: readonly FormerQuote[]): NewQuote[] {
  const ids = new Map<string, number[]>();
  const nameOf = ({ speakerId, text }: Pick<NewQuote, 'speakerId' | 'text'>) =>
    `${speakerId} ${text.replace(LAST_MARKS, '')}`;
  for (const quote of former) ids.set(nameOf(quote), [...(ids.get(nameOf(quote)) ?? []), quote.id]);
  return quotes.map((quote) => {
    const keptId = ids.get(nameOf(quote))?.shift();
    return keptId === undefined ? quote : { ...quote, keptId };
  });
}
