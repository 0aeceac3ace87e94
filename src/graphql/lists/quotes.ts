import type { KeyedList } from '../../storage/lists/list.ts';
import { shownRank } from '../../storage/lists/ranked-list.ts';
import { RANKS_PER_UNIT } from '../../storage/lists/search.ts';
import { isSearch, searchedTexts } from '../../storage/quotes/conditions.ts';
import { type ListedQuote, type QuoteConditions, type QuoteOrder, quoteList } from '../../storage/quotes/read.ts';
import { totalKept } from '../../storage/statistics/read-statistics.ts';
import type { Context } from '../context.ts';
import { quoteConditions } from '../filters/conditions.ts';
import { type Connection, connection, connectionOf, type ExtraFields } from '../relay/connection.ts';
import { listOrder, type QuoteListArgs } from './arguments.ts';
import { highlight } from './highlight.ts';
import { newestQuotesSince } from './searches.ts';

/** A page of all quotes. */
export async function quoteConnection(context: Context, args: QuoteListArgs): Promise<Connection<ListedQuote>> {
  const conditions = await quoteConditions(context, args.filter);
  const order = orderOf(conditions, args.orderBy) ?? 'NEWEST';
  const since = isSearch(conditions) ? await newestQuotesSince(context, conditions) : null;
  const page = connection(context, args, quoteList(conditions, order, since), matchOf(conditions));
  const total = totalKept(conditions);
  const count = total && (() => total(context.database));
  return count ? { ...page, totalCount: count, atLeast: count, countRows: count } : page;
}

/**
 * A page of the quotes of one row, read together with the same page of its neighbours.
 * @param polarity see `quoteConditions`
 * @param list the rest of the order when neither the client nor a search asks for one: null
 */
export async function quoteConnectionOf(
  context: Context,
  name: string,
  owner: number,
  args: QuoteListArgs,
  list: (conditions: QuoteConditions, order: QuoteOrder | null) => KeyedList<ListedQuote>,
  polarity?: 'ANY',
): Promise<Connection<ListedQuote>> {
  const conditions = await quoteConditions(context, args.filter, 'UTC', polarity);
  const order = orderOf(conditions, args.orderBy);
  return connectionOf(context, name, owner, args, list(conditions, order), matchOf(conditions));
}

const orderOf = (conditions: QuoteConditions, asked: QuoteOrder | null | undefined): QuoteOrder | null =>
  listOrder(asked, searchedTexts(conditions), conditions.text !== undefined);

/** What an edge tells of the search: nothing where there is none. */
function matchOf(conditions: QuoteConditions): ExtraFields<ListedQuote> {
  const searches = searchedTexts(conditions);
  if (searches.length === 0) return () => ({});
  return (quote) => ({
    rank: shownRank(quote.rank, RANKS_PER_UNIT),
    highlight: () => highlight(quote.text, searches),
  });
}
