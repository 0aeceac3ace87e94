import type { Database, Queryable } from '../database.ts';
import type { ArticleKeys } from '../quotes/article-keys.ts';
import { columnsOf } from '../tables/columns.ts';
import { QuoteEntity } from '../tables/quote.ts';
import { writeGraph } from '../transaction.ts';
import { joinStatements } from './write.ts';

/** Wordings looked at for one transaction; those of one article go together, so that it may be some more. */
const TOGETHER = 200;

/**
 * Finds the statements of quotes that have none but their own yet, in the order in which they were stored: those of a graph
 * that was made before there were statements. Whatever is interrupted goes on the next time; several processes share the
 * work.
 */
export async function groupStoredQuotes(database: Database): Promise<void> {
  const [{ waiting }] = await database.source.query(`select exists (select from variant where rank < 0) waiting`);
  if (!waiting) return;
  const say = (text: string) => database.source.logger.log('info', text);
  say('quotes are being put into their statements');
  let done = 0;
  for (;;) {
    const count = await writeGraph(database, groupSome);
    if (count === 0) break;
    done += count;
    if (done % 20_000 < count) say(`${done} quotes are in their statements`);
  }
  say('all quotes are in their statements');
}

const SPOKEN = ['id', 'articleId', 'speakerId', 'negated', 'kind', 'text', 'pieces', 'verbatim'] as const;

/** @returns how many */
async function groupSome(transaction: Queryable): Promise<number> {
  const articles = await transaction.query<ArticleKeys[]>(
    `select distinct q.article_id "articleId", q.outlet_id "outletId", q.sort_at "sortAt"
     from (select id from variant where rank < 0 order by id limit ${TOGETHER}) v join quote q on q.variant_id = v.id
     order by 1`,
  );
  const quotes = await transaction.query<Pick<QuoteEntity, (typeof SPOKEN)[number]>[]>(
    `select ${columnsOf(QuoteEntity, 'q', SPOKEN).text}
     from quote q join variant v on v.id = q.variant_id
     where q.article_id = any($1::bigint[]) and v.rank < 0 order by q.article_id, q.id`,
    [articles.map(({ articleId }) => articleId)],
  );
  if (quotes.length === 0) return 0;
  const keys = await joinStatements(transaction, articles, quotes);
  await transaction.query(
    `update quote q set statement_id = k.statement_id, variant_id = k.variant_id
     from unnest($1::bigint[], $2::bigint[], $3::bigint[]) as k(id, statement_id, variant_id) where q.id = k.id`,
    [quotes.map(({ id }) => id), keys.map((key) => key.statementId), keys.map((key) => key.variantId)],
  );
  return quotes.length;
}
