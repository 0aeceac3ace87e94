import { CopiedText } from '../../domain/copies/copied-text.ts';
import { type GroupingOptions, groupCopies } from '../../domain/copies/copy-groups.ts';
import type { CopySignature } from '../../domain/copies/sign-text.ts';
import type { Queryable } from '../database.ts';
import { sideBySide } from '../side-by-side.ts';
import { ArticleSignatureEntity } from '../tables/article-signature.ts';
import { intoOf, namesOf, recordOf, tableOf, valuesOf } from '../tables/columns.ts';
import { CopyKeyEntity } from '../tables/copy-key.ts';
import { UnsignedArticleEntity } from '../tables/unsigned-article.ts';
import { asRead, findCopyCandidates } from './find-candidates.ts';

/** An article whose copies are looked for. */
export interface SignedText extends CopySignature {
  id: number;
  text: string;
}

/** What became of articles whose copies were looked for. Of those, `groupOf` has every one that is in a group. */
export interface LinkedCopies {
  /** Groups with another article than before; `settleCopies` comes to them once the quotes are stored. */
  groupIds: number[];
  groupOf: Map<number, number>;
  /** How many of the articles, from the first, were looked at. */
  count: number;
}

/**
 * Finds the articles that print the same story as each of some, which are stored, and puts them into one group. Two
 * statements of SQL, and one for each group that changes.
 */
export async function linkCopies(
  transaction: Queryable,
  articles: readonly SignedText[],
  options?: GroupingOptions,
): Promise<LinkedCopies> {
  const signatures = JSON.stringify(articles.map(({ id, keys, credits }) => ({ articleId: id, keys, credits })));
  const [, candidates] = await sideBySide(
    () => transaction.query(SAVE_SIGNATURES, [signatures]),
    () => findCopyCandidates(transaction, articles),
  );
  const read = articles.map(({ id, text }) => asRead({ id }, new CopiedText(text)));
  const { groups, count } = groupCopies(read, candidates, options);
  const groupIds: number[] = [];
  const groupOf = new Map<number, number>();
  for (const { groupId, absorbed, articleIds } of groups) {
    const [row] = await transaction.query<{ id: number }[]>(JOIN_GROUP, [groupId, absorbed, articleIds]);
    groupIds.push(row!.id);
    for (const id of articleIds) groupOf.set(id, row!.id);
  }
  return { groupIds, groupOf, count };
}

/**
 * Chooses the original of each group, and counts the quotes of the others for its outlet.
 */
export async function settleCopies(
  transaction: Queryable,
  { groupIds, groupOf }: Pick<LinkedCopies, 'groupIds' | 'groupOf'>,
): Promise<void> {
  if (groupIds.length > 0) await transaction.query('select settle_copies($1, $2)', [groupIds, [...groupOf.keys()]]);
}

/** Takes an article whose text changes out of its group, which goes on without it. */
export async function unlinkCopies(transaction: Queryable, articleId: number): Promise<void> {
  await transaction.query('delete from article_signature where article_id = $1', [articleId]);
  const left = await transaction.query<{ id: number }[]>(
    `update article a set copy_group_id = null, is_copy = false, origin_outlet_id = null
     from article before where a.id = $1 and before.id = a.id and before.copy_group_id is not null
     returning before.copy_group_id id`,
    [articleId],
  );
  await settleCopies(transaction, { groupIds: left.map(({ id }) => id), groupOf: new Map() });
}

const SIGNATURE = namesOf(ArticleSignatureEntity);

const SAVE_SIGNATURES = `
  with row as materialized (
    select * from jsonb_to_recordset($1::jsonb) as r(${recordOf(ArticleSignatureEntity, SIGNATURE)})
  ), signed as (
    insert into article_signature (${intoOf(ArticleSignatureEntity, SIGNATURE)})
    select ${valuesOf('row', SIGNATURE)} from row
    on conflict do nothing
  ), no_longer_waiting as (
    delete from ${tableOf(UnsignedArticleEntity)} where article_id in (select "articleId" from row)
  )
  insert into ${tableOf(CopyKeyEntity)} (${intoOf(CopyKeyEntity, ['key', 'articleId'])})
  select distinct k.key, row."articleId" from row, unnest(row.keys) as k(key) order by 1, 2
  on conflict do nothing`;

const JOIN_GROUP = `
  with chosen as (select coalesce($1::bigint, nextval('copy_group_id')) id), joined as (
    update article a set copy_group_id = chosen.id from chosen
    where a.id = any($3::bigint[]) or a.copy_group_id = any($2::bigint[])
  )
  select id from chosen`;
