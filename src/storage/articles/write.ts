import type { Queryable } from '../database.ts';
import { supersedeQuotes } from '../quotes/superseded.ts';
import { ArticleEntity } from '../tables/article.ts';
import { ArticleVersionEntity } from '../tables/article-version.ts';
import { assigned, intoOf, namesOf, recordOf, valuesOf } from '../tables/columns.ts';

/** What the database, or a statement below, adds. */
const ADDED = ['id', 'version', 'copyGroupId', 'isCopy', 'originOutletId', 'createdAt', 'search'] as const;
const GIVEN = namesOf(ArticleEntity, ADDED);
const OF_TEXT = ['text', 'sha256', 'sentences', 'title', 'publishedAt', 'authors'] as const;

/** The row of an article and its text, ready to be stored. */
export type ArticleRecord = Omit<ArticleEntity, (typeof ADDED)[number]> &
  Pick<ArticleVersionEntity, 'text' | 'sentences'>;

/** What tells one article from another. */
export type ArticleIdentity = Pick<ArticleRecord, 'contentKey' | 'url' | 'sha256'>;

/** What is stored already of an article. */
export interface KnownArticle {
  /** The article that it is: the same content, or the same text at the same address. */
  same: number | null;
  /** The article at its address, whatever its text. */
  atUrl: number | null;
  /** When that one was published, and by which outlet. */
  publishedAt: Date | null;
  outlet: string | null;
  /** The article that was deleted with this content in any of its versions, or at its address. */
  deleted: number | null;
}

/**
 * What is known of each article, in their order. An outlet's name spelt in another way makes no other article of a
 * text at the same address.
 */
export function findArticles(database: Queryable, articles: readonly ArticleIdentity[]): Promise<KnownArticle[]> {
  return database.query<KnownArticle[]>(
    `select (select min(a.id) from article a
             where a.content_key = wanted.content_key or (a.url = wanted.url and a.sha256 = wanted.sha256)) same,
            former.id "atUrl", former."publishedAt", former.outlet,
            (select min(d.article_id) from deleted_article d
             where d.content_key = wanted.content_key or d.url = wanted.url
               or d.earlier_keys @> array[wanted.content_key]) deleted
     from unnest($1::text[], $2::text[], $3::text[]) with ordinality as wanted(content_key, url, sha256, position)
       left join lateral (
         select a.id, a.published_at "publishedAt", o.name outlet
         from article a left join outlet o on o.id = a.outlet_id where a.url = wanted.url) former on true
     order by wanted.position`,
    [
      articles.map((article) => article.contentKey),
      articles.map((article) => article.url),
      articles.map((article) => article.sha256),
    ],
  );
}

/** Rows travel as one JSON text, since arrays inside arrays cannot be bound, and their dates beside it. */
const ROWS = `
  select r.*, ($2::timestamptz[])[place] "publishedAt", ($3::timestamptz[])[place] "sortAt"
  from jsonb_to_recordset($1::jsonb) as r(place int,
         ${recordOf(ArticleEntity, namesOf(ArticleEntity, [...ADDED, 'publishedAt', 'sortAt']))},
    ${recordOf(ArticleVersionEntity, ['text', 'sentences'])})`;

const asRows = (articles: readonly ArticleRecord[]) => [
  JSON.stringify(articles.map((article, index) => ({ place: index + 1, ...article }))),
  articles.map(({ publishedAt }) => publishedAt),
  articles.map(({ sortAt }) => sortAt),
];

/** What full text search finds the article by: its headline and its newest text. */
const SEARCH = `search_vector(row.title || E'\\n\\n' || row.text)`;

/** Stores articles that are not there yet, with their texts. Ids go up in their order, and are given in it. */
export async function insertArticles(transaction: Queryable, articles: readonly ArticleRecord[]): Promise<number[]> {
  const rows = await transaction.query<{ id: number }[]>(
    `with row as materialized (
       select nextval((select pg_get_serial_sequence('article', 'id')::regclass)) id, r.*
       from (${ROWS}) r order by r.place
     ), inserted as (
       insert into article (id, version, search, ${intoOf(ArticleEntity, GIVEN)}) overriding system value
       select id, 1, ${SEARCH}, ${valuesOf('row', GIVEN)} from row
     ), texts as (
       insert into article_version (article_id, number, ${intoOf(ArticleVersionEntity, OF_TEXT)})
       select id, 1, ${valuesOf('row', OF_TEXT)} from row
     )
     select id from row order by place`,
    asRows(articles),
  );
  return rows.map(({ id }) => id);
}

/** What another text brings with it; its address is the one of the text before. */
const CHANGING = namesOf(ArticleEntity, [...ADDED, 'url']);

/**
 * Stores another text of a known article as its next version: quotes of the one before are kept as superseded by it,
 * and mentions cleared, to be found anew.
 */
export async function updateArticle(transaction: Queryable, id: number, article: ArticleRecord): Promise<void> {
  await supersedeQuotes(transaction, id);
  await transaction.query(
    `with row as (${ROWS}), changed as (
       update article
       set version = version + 1, search = ${SEARCH}, ${assigned(ArticleEntity, 'row', CHANGING)}
       from row where article.id = $4
       returning article.id, article.version, ${valuesOf('row', OF_TEXT)}
     )
     insert into article_version (article_id, number, ${intoOf(ArticleVersionEntity, OF_TEXT)})
     select id, version, ${valuesOf('changed', OF_TEXT)} from changed`,
    [...asRows([article]), id],
  );
  await clearFindings(transaction, id);
}

/** Takes out what was found in the version before; the version itself stays. */
export async function clearFindings(transaction: Queryable, articleId: number): Promise<void> {
  await transaction.query(
    `update entity e set quote_count = quote_count - said.quotes
     from (select speaker_id, count(*) quotes
           from (select article_id, speaker_id, negated from quote union all
                 select article_id, speaker_id, negated from joint_speaker) spoken
           where article_id = $1 and not negated group by speaker_id) said
     where e.id = said.speaker_id`,
    [articleId],
  );
  for (const table of ['quote', 'mention', 'article_entity']) {
    await transaction.query(`delete from ${table} where article_id = $1`, [articleId]);
  }
}
