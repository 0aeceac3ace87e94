import { isArticleSearch, searchedArticleTexts } from '../../storage/articles/conditions.ts';
import {
  type ArticleConditions,
  type ArticleOrder,
  articleList,
  type ListedArticle,
} from '../../storage/articles/read.ts';
import type { KeyedList } from '../../storage/lists/list.ts';
import { shownRank } from '../../storage/lists/ranked-list.ts';
import { RANKS_PER_UNIT } from '../../storage/lists/search.ts';
import type { Context } from '../context.ts';
import { articleConditions } from '../filters/conditions.ts';
import { type Connection, connection, connectionOf, type ExtraFields } from '../relay/connection.ts';
import { type ArticleListArgs, listOrder } from './arguments.ts';
import { highlightArticle } from './highlight.ts';
import { newestSince } from './searches.ts';

/** A page of all articles. */
export async function articleConnection(context: Context, args: ArticleListArgs): Promise<Connection<ListedArticle>> {
  const conditions = await articleConditions(context, args.filter);
  const since = isArticleSearch(conditions) ? await newestSince(context, 'article') : null;
  const list = articleList(conditions, orderOf(conditions, args), since);
  return connection(context, args, list, matchOf(context, conditions));
}

/** A page of the articles of one row, read together with the same page of its neighbours. */
export async function articleConnectionOf(
  context: Context,
  name: string,
  owner: number,
  args: ArticleListArgs,
  list: (conditions: ArticleConditions, order: ArticleOrder) => KeyedList<ListedArticle>,
): Promise<Connection<ListedArticle>> {
  const conditions = await articleConditions(context, args.filter);
  const order = orderOf(conditions, args);
  return connectionOf(context, name, owner, args, list(conditions, order), matchOf(context, conditions));
}

const orderOf = (conditions: ArticleConditions, { orderBy }: ArticleListArgs): ArticleOrder =>
  listOrder(orderBy, searchedArticleTexts(conditions), conditions.text !== undefined) ?? 'NEWEST';

/** What an edge tells of the search: nothing where there is none. */
function matchOf(context: Context, conditions: ArticleConditions): ExtraFields<ListedArticle> {
  const searches = searchedArticleTexts(conditions);
  if (searches.length === 0) return () => ({});
  return (article) => ({
    rank: shownRank(article.rank, RANKS_PER_UNIT),
    highlight: () => highlightArticle(context, article.id, searches),
  });
}
