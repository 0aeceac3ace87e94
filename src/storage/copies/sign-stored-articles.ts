import { type CopyText, signText } from '../../domain/copies/sign-text.ts';
import type { Database, Queryable } from '../database.ts';
import { writeGraph } from '../transaction.ts';
import { linkCopies, settleCopies } from './link-copies.ts';

/** So many articles go into one transaction. */
const TOGETHER = 50;
/** How often it is said how far it has come. */
const SAID_EVERY = 10_000;

/**
 * Looks for copies of the articles that were stored by a version that knew of none. What is interrupted goes on the
 * next time. Several processes share the work.
 */
export async function signStoredArticles(database: Database): Promise<void> {
  const say = (text: string) => database.source.logger.log('info', text);
  let done = 0;
  for (;;) {
    const [row] = await database.source.query<{ some: boolean }[]>(
      'select exists (select from unsigned_article) "some"',
    );
    if (!row!.some) break;
    if (done % SAID_EVERY === 0) say(done === 0 ? 'copies are being looked for' : `${done} articles are looked at`);
    done += await writeGraph(database, signSome);
  }
  if (done > 0) say('all copies are found');
}

/** @returns how many were looked at */
async function signSome(transaction: Queryable): Promise<number> {
  const articles = await transaction.query<(CopyText & { id: number })[]>(
    `with waiting as (
       delete from unsigned_article
       where article_id = any(array(select article_id from unsigned_article order by article_id limit ${TOGETHER}))
       returning article_id
     )
     select a.id, v.text, a.authors, o.name outlet
     from waiting
       join article a on a.id = waiting.article_id
       join article_version v on v.article_id = a.id and v.number = a.version
       left join outlet o on o.id = a.outlet_id
     order by a.id`,
  );
  const signed = articles.map((article) => ({ ...article, ...signText(article) }));
  await settleCopies(transaction, await linkCopies(transaction, signed));
  return articles.length;
}
