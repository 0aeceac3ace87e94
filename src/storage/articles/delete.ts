import sql from 'sql-template-tag';
import { contentKey } from '../../domain/content-key.ts';
import type { Database, Queryable } from '../database.ts';
import { run } from '../lists/rows.ts';
import { columnsOf } from '../tables/columns.ts';
import { DeletedArticleEntity } from '../tables/deleted-article.ts';
import { writeGraph } from '../transaction.ts';
import { namedIn, removeUnnamed } from './unnamed.ts';
import { clearFindings } from './write.ts';

/** An article that was deleted. */
export type DeletedArticleRow = Pick<DeletedArticleEntity, (typeof SHOWN)[number]>;

const SHOWN = ['articleId', 'contentKey', 'url', 'reason', 'deletedAt'] as const;
const COLUMNS = columnsOf(DeletedArticleEntity, 'd', SHOWN);

/**
 * Deletes an article with all that hangs on it, and nodes that nothing else names. What it was known by is kept, so
 * that it does not come back.
 * @returns what was deleted, also when that was before; null when there is no such article
 */
export const deleteArticle = (database: Database, id: number, reason: string): Promise<DeletedArticleRow | null> =>
  writeGraph(database, async (transaction) => {
    await transaction.query(
      `insert into deleted_article (article_id, content_key, earlier_keys, url, reason)
       select a.id, a.content_key, $3, a.url, $2 from article a where a.id = $1`,
      [id, reason, await earlierKeys(transaction, id)],
    );
    const named = await namedIn(transaction, id);
    const [outletId] = await ids(transaction, 'select outlet_id id from article where id = $1', id);
    await clearFindings(transaction, id);
    await transaction.query('delete from article where id = $1', [id]);
    await removeUnnamed(transaction, named);
    if (outletId != null) await removeUnprinted(transaction, outletId);
    const [row] = await run<DeletedArticleRow>(
      transaction,
      sql`select ${COLUMNS} from deleted_article d where d.article_id = ${id}`,
    );
    return row ?? null;
  });

/** By what the texts of an article are known that its last version replaced. */
async function earlierKeys(transaction: Queryable, articleId: number): Promise<string[]> {
  const texts = await transaction.query<{ text: string; outlet: string | null }[]>(
    `select v.text, o.name outlet
     from article a join article_version v on v.article_id = a.id and v.number < a.version
       left join outlet o on o.id = a.outlet_id
     where a.id = $1 order by v.number`,
    [articleId],
  );
  return [...new Set(texts.map(({ text, outlet }) => contentKey(outlet, text)))];
}

async function ids(transaction: Queryable, statement: string, articleId: number): Promise<number[]> {
  const rows = await transaction.query<{ id: number }[]>(statement, [articleId]);
  return rows.map(({ id }) => id);
}

async function removeUnprinted(transaction: Queryable, outletId: number): Promise<void> {
  await transaction.query(
    'delete from outlet o where o.id = $1 and not exists (select from article a where a.outlet_id = o.id)',
    [outletId],
  );
}
