import type { Database, Queryable } from '../database.ts';
import type { ArticleKeys } from '../quotes/article-keys.ts';
import { columnsOf } from '../tables/columns.ts';
import { QuoteEntity } from '../tables/quote.ts';
import { writeGraph } from '../transaction.ts';
import { findLikely } from './find-likely.ts';
import { joinStatements } from './write.ts';

/**
 * How many wordings one transaction looks at, each with the first article that has it. It may be a few more, since all
 * wordings of an article go into one transaction.
 */
const TOGETHER = 200;

/** How long work on stored quotes is watched, and stopped. */
export interface GroupingOptions {
  /** Called after each transaction. `total` is what there was to do at the start, in quotes. */
  onProgress?: (done: number, total: number) => void;
  /** Ends the work after the transaction that runs. */
  signal?: AbortSignal;
}

/**
 * Puts quotes into statements that still have one each, as in a graph that was made before there were statements. They
 * are taken in the order in which they were stored. What is interrupted goes on the next time. Several processes share
 * the work.
 */
export async function groupStoredQuotes(database: Database): Promise<void> {
  if (!(await areSomeWaiting(database.source))) return;
  const say = (text: string) => database.source.logger.log('info', text);
  say('quotes are being put into their statements');
  let said = 0;
  await groupWaiting(database, {
    onProgress: (done) => {
      if (done - said < 20_000) return;
      said = done;
      say(`${done} quotes are in their statements`);
    },
  });
  say('all quotes are in their statements');
}

/**
 * Puts all quotes into statements anew, or goes on where that was stopped before. The statements are other rows then,
 * with other ids; readers see a quote in its old statement until it is in the new one.
 * @returns how many quotes were put into statements, and whether none is left
 */
export async function regroupQuotes(
  database: Database,
  options: GroupingOptions = {},
): Promise<{ quotes: number; isWhole: boolean }> {
  if (!(await areSomeWaiting(database.source))) await writeGraph(database, releaseAll, 0);
  const quotes = await groupWaiting(database, options);
  return { quotes, isWhole: !(await areSomeWaiting(database.source)) };
}

/** From now on every wording waits to be put into a statement, and none is found by its words until it is. */
async function releaseAll(transaction: Queryable): Promise<void> {
  await transaction.query('truncate statement_key');
  await transaction.query('update variant set rank = -1');
}

async function areSomeWaiting(database: Queryable): Promise<boolean> {
  const [row] = await database.query<{ waiting: boolean }[]>(
    'select exists (select from variant where rank < 0) waiting',
  );
  return row!.waiting;
}

/** @returns how many quotes were put into statements */
async function groupWaiting(database: Database, { onProgress, signal }: GroupingOptions): Promise<number> {
  const [waiting] = await database.source.query<{ total: number }[]>(
    'select coalesce(sum(quote_count), 0)::int total from variant where rank < 0',
  );
  let done = 0;
  while (!signal?.aborted) {
    const count = await writeGraph(database, groupSome);
    if (count === 0) break;
    done += count;
    onProgress?.(done, Math.max(done, waiting!.total));
  }
  return done;
}

const SPOKEN = ['id', 'articleId', 'speakerId', 'negated', 'kind', 'text', 'pieces', 'verbatim'] as const;

/** @returns how many */
async function groupSome(transaction: Queryable): Promise<number> {
  const articles = await transaction.query<(ArticleKeys & { copyGroupId: number | null })[]>(
    `select distinct q.article_id "articleId", q.outlet_id "outletId", q.sort_at "sortAt", a.copy_group_id "copyGroupId"
     from (select id from variant where rank < 0 order by id limit ${TOGETHER}) v
     cross join lateral (select * from quote where variant_id = v.id order by id limit 1) q
     join article a on a.id = q.article_id
     order by 1`,
  );
  const quotes = await transaction.query<Pick<QuoteEntity, (typeof SPOKEN)[number]>[]>(
    `select ${columnsOf(QuoteEntity, 'q', SPOKEN).text}
     from quote q join variant v on v.id = q.variant_id
     where q.article_id = any($1::bigint[]) and v.rank < 0 order by q.article_id, q.id`,
    [articles.map(({ articleId }) => articleId)],
  );
  if (quotes.length === 0) return 0;
  const copyGroupOf = new Map(
    articles.flatMap(({ articleId, copyGroupId }) => (copyGroupId === null ? [] : [[articleId, copyGroupId] as const])),
  );
  const keys = await joinStatements(transaction, articles, await findLikely(transaction, quotes), {
    copyGroupOf,
    areNew: false,
  });
  await transaction.query(
    `update quote q set statement_id = k.statement_id, variant_id = k.variant_id
     from unnest($1::bigint[], $2::bigint[], $3::bigint[]) as k(id, statement_id, variant_id) where q.id = k.id`,
    [quotes.map(({ id }) => id), keys.map((key) => key.statementId), keys.map((key) => key.variantId)],
  );
  return quotes.length;
}
