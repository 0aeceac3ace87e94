import { InputError } from '../../errors.ts';
import type { Database } from '../../storage/database.ts';
import { countList, MOST_COUNTED } from '../../storage/lists/count-list.ts';
import { newestRowsOf } from '../../storage/lists/newest-rows.ts';
import type { Newest } from '../../storage/lists/ranked-list.ts';
import { isSearch } from '../../storage/quotes/conditions.ts';
import { type QuoteConditions, quoteList } from '../../storage/quotes/read.ts';
import type { Context } from '../context.ts';
import { rememberedEntity } from '../lookups/remembered-entities.ts';

/** PostgreSQL counts a table anew once in minutes at most. */
const KEPT_MS = 60_000;
const known = new WeakMap<Database, Map<string, { newest: Newest; until: number }>>();

/** Where the newest rows of a large table begin, among which a search looks first; asked once a minute. */
export const newestSince = (context: Context, table: Newest['table']): Promise<Newest | null> =>
  context.once(`newest rows of ${table}`, async () => {
    const tables = known.get(context.graph) ?? new Map();
    known.set(context.graph, tables);
    const kept = tables.get(table);
    if (kept && performance.now() < kept.until) return kept.newest;
    const newest = await newestRowsOf(context.database, table);
    if (newest) tables.set(table, { newest, until: performance.now() + KEPT_MS });
    return newest;
  });

/** The same for quotes; FEW where a search looks at few of them anyway: those of speakers who said little. */
export async function newestQuotesSince(
  context: Context,
  { speakerIds }: QuoteConditions,
): Promise<Newest | 'FEW' | null> {
  if (speakerIds && speakerIds.length <= FEW_SPEAKERS) {
    const speakers = await Promise.all(speakerIds.map((id) => rememberedEntity(context, id)));
    const counts = speakers.map((speaker) => speaker?.quoteCount ?? Infinity);
    if (counts.reduce((sum, count) => sum + count, 0) <= FEW_QUOTES) return 'FEW';
  }
  return newestSince(context, 'quote');
}

const FEW_SPEAKERS = 20;
/** To look at so many one by one takes less than to plan a search in steps. */
const FEW_QUOTES = 10_000;

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
