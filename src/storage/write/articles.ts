import type { ArticleRow } from '../articles.ts';
import type { Queryable } from '../database.ts';

/** The row of an article and its text, ready to be stored. */
export interface ArticleRecord extends Omit<ArticleRow, 'id' | 'version'> {
  contentKey: string;
  text: string;
  /** [start, end, ...] */
  sentences: number[];
}

export interface StoredArticle {
  id: number;
  status: 'CREATED' | 'UPDATED';
}

/** What tells one article from another. */
export type ArticleIdentity = Pick<ArticleRecord, 'contentKey' | 'url' | 'sha256'>;

/** Id of the article that is this one already, or null: see `sameArticles`. */
export async function sameArticle(transaction: Queryable, article: ArticleIdentity): Promise<number | null> {
  const [same] = await sameArticles(transaction, [article]);
  return same!;
}

/**
 * For each article the id of the one that it is already, in their order: the same content, or the same text at the same
 * address, where an outlet's name spelt in another way makes no other article. Null where there is none.
 */
export async function sameArticles(
  database: Queryable,
  articles: readonly ArticleIdentity[],
): Promise<(number | null)[]> {
  const rows = await database.query<{ id: number | null }[]>(
    `select (select min(a.id) from article a
             where a.content_key = wanted.content_key or (a.url = wanted.url and a.sha256 = wanted.sha256)) id
     from unnest($1::text[], $2::text[], $3::text[]) with ordinality as wanted(content_key, url, sha256, position)
     order by wanted.position`,
    [
      articles.map((article) => article.contentKey),
      articles.map((article) => article.url),
      articles.map((article) => article.sha256),
    ],
  );
  return rows.map((row) => row.id);
}

/**
 * Stores an article that is not there yet, and its text. Another text at a known address is a new version of that
 * article (UPDATED), whose quotes and mentions are cleared to be found anew.
 */
export async function saveArticle(transaction: Queryable, article: ArticleRecord): Promise<StoredArticle> {
  return (await insertArticle(transaction, article)) ?? (await updateArticle(transaction, article));
}

/** What full text search finds the article by: its headline and its newest text. */
const SEARCH = `search_vector($3::text || E'\\n\\n' || $11::text)`;

async function insertArticle(transaction: Queryable, article: ArticleRecord): Promise<StoredArticle | null> {
  const rows = await transaction.query<{ id: number }[]>(
    `with inserted as (
       insert into article (content_key, outlet_id, title, url, published_at, sort_at, language, authors, section, version, sha256,
                            search)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 1, $10, ${SEARCH})
       on conflict do nothing
       returning id, version, sha256
     )
     insert into article_version (article_id, number, text, sha256, sentences)
     select id, version, $11, sha256, $12 from inserted
     returning article_id id`,
    values(article),
  );
  return rows[0] ? { id: rows[0].id, status: 'CREATED' } : null;
}

async function updateArticle(transaction: Queryable, article: ArticleRecord): Promise<StoredArticle> {
  const [changed] = await transaction.query<{ id: number }[]>(
    `with changed as (
       update article
       set content_key = $1, outlet_id = $2, title = $3, published_at = $5, sort_at = $6, language = $7, authors = $8,
           section = $9, version = version + 1, sha256 = $10, search = ${SEARCH}
       where url = $4
       returning id, version, sha256
     )
     insert into article_version (article_id, number, text, sha256, sentences)
     select id, version, $11, sha256, $12 from changed
     returning article_id id`,
    values(article),
  );
  await clearFindings(transaction, changed!.id);
  return { id: changed!.id, status: 'UPDATED' };
}

const values = (article: ArticleRecord) => [
  article.contentKey,
  article.outletId,
  article.title,
  article.url,
  article.publishedAt,
  article.sortAt,
  article.language,
  article.authors,
  article.section,
  article.sha256,
  article.text,
  article.sentences,
];

/** Takes out what was found in the version before; the version itself stays. */
async function clearFindings(transaction: Queryable, articleId: number): Promise<void> {
  await transaction.query(
    `update entity e set quote_count = quote_count - said.quotes
     from (select speaker_id, count(*) quotes from quote where article_id = $1 group by speaker_id) said
     where e.id = said.speaker_id`,
    [articleId],
  );
  for (const table of ['quote', 'mention', 'article_entity']) {
    await transaction.query(`delete from ${table} where article_id = $1`, [articleId]);
  }
}

/** The outlet of that name, made when it is new, with the first free slug; a domain learnt later is kept. */
export async function saveOutlet(
  transaction: Queryable,
  outlet: { key: string; name: string; slug: string; domain: string | null },
): Promise<number> {
  const [row] = await transaction.query<{ id: number }[]>(
    `with recursive tried(number, slug) as (
       select 1, $3::text
       union all
       select number + 1, $3 || '-' || (number + 1) from tried
       where exists (select from outlet where outlet.slug = tried.slug)
     )
     insert into outlet (key, name, slug, domain)
     select $1, $2, slug, $4 from tried order by number desc limit 1
     on conflict (key) do update set domain = coalesce(outlet.domain, excluded.domain)
     returning id`,
    [outlet.key, outlet.name, outlet.slug, outlet.domain],
  );
  return row!.id;
}
