import { InputError } from '../../errors.ts';
import { countList, MOST_COUNTED } from '../../storage/lists/count-list.ts';
import { newestRowsOf } from '../../storage/lists/newest-rows.ts';
import type { Newest } from '../../storage/lists/ranked-list.ts';
import { isSearch } from '../../storage/quotes/conditions.ts';
import { type QuoteConditions, quoteList } from '../../storage/quotes/read.ts';
import type { Context } from '../context.ts';

/** Where the newest rows of a table begin, among which a search looks first; asked once a request. */
export const newestSince = (context: Context, table: Newest['table']): Promise<Newest | null> =>
  context.once(`newest rows of ${table}`, () => newestRowsOf(context.database, table));

/**
 * Whether the quotes that meet the conditions are few enough to be told apart and counted.
 * @throws InputError where a text finds more than a search counts: part of the groups would look like all of them
 */
export async function checkCountable({ database }: Context, conditions: QuoteConditions): Promise<void> {
  if (!isSearch(conditions)) return;
  const count = await countList(database, quoteList(conditions, 'NEWEST'));
  if (count <= MOST_COUNTED) return;
  throw new InputError(
    `"text" wants words that at most ${MOST_COUNTED.toLocaleString('en')} quotes have to group them, more have ` +
      'these: add words, days, a speaker or another condition',
    'QUERY_TOO_COMPLEX',
  );
}
