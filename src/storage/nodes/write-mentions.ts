import type { Queryable } from '../database.ts';
import { ARTICLES, type ArticleKeys, asColumns } from '../quotes/article-keys.ts';
import { ArticleEntityEntity } from '../tables/article-entity.ts';
import { arraysOf, intoOf, namesOf } from '../tables/columns.ts';
import { MentionEntity } from '../tables/mention.ts';

export type NewMention = Omit<MentionEntity, 'id'>;

/** Stores the mentions of some articles, and once for each entity that an article names it. */
export async function saveMentions(
  transaction: Queryable,
  articles: readonly ArticleKeys[],
  mentions: readonly NewMention[],
): Promise<void> {
  if (mentions.length === 0) return;
  const columns = MENTION.map((name) => mentions.map((mention) => mention[name]));
  await transaction.query(INSERT_MENTIONS, [...asColumns(articles), ...columns]);
}

const MENTION = namesOf(MentionEntity, ['id']);
const OF_MENTION = intoOf(MentionEntity, MENTION);
const OF_ENTITY = ['articleId', 'entityId', 'type', 'sortAt', 'mentionCount', 'firstPosition'] as const;

const INSERT_MENTIONS = `
  with ${ARTICLES}, found as (
    select * from unnest(${arraysOf(MentionEntity, MENTION, 4)}) as m(${OF_MENTION})
  ), inserted as (
    insert into mention (${OF_MENTION}) select * from found
  )
  insert into article_entity (${intoOf(ArticleEntityEntity, OF_ENTITY)})
  select article.id, named.entity_id, e.type, article.sort_at, named.mentions, named.first_position
  from (
    select article_id, entity_id, count(*) mentions, min(span_start) first_position from found
    group by article_id, entity_id
  ) named
    join article on article.id = named.article_id
    join entity e on e.id = named.entity_id`;
