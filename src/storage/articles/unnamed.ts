import type { Queryable } from '../database.ts';

/** Nodes that an article names, in whatever way. */
export async function namedIn(transaction: Queryable, articleId: number): Promise<number[]> {
  const rows = await transaction.query<{ id: number }[]>(
    `select entity_id id from article_entity where article_id = $1
     union select speaker_id from quote where article_id = $1 and speaker_id is not null
     union select j.speaker_id from quote q join joint_speaker j on j.quote_id = q.id where q.article_id = $1
     union select b.entity_id from quote q join quote_about b on b.quote_id = q.id where q.article_id = $1
     union select v.entity_id from quote q join quote_via v on v.quote_id = q.id
           where q.article_id = $1 and v.entity_id is not null
     union select unnest(entity_ids) from superseded_quote where article_id = $1`,
    [articleId],
  );
  return rows.map(({ id }) => id);
}

/** Of some nodes those that no article names any more; their names, roles and slugs go with them. */
export async function removeUnnamed(transaction: Queryable, entityIds: readonly number[]): Promise<void> {
  await transaction.query(
    `delete from entity e where e.id = any($1::bigint[])
       and not exists (select from article_entity a where a.entity_id = e.id)
       and not exists (select from quote q where q.speaker_id = e.id)
       and not exists (select from joint_speaker j where j.speaker_id = e.id)
       and not exists (select from quote_about b where b.entity_id = e.id)
       and not exists (select from quote_via v where v.entity_id = e.id)
       and not exists (select from statement s where s.speaker_id = e.id)
       and not exists (select from superseded_quote q where q.entity_ids @> array[e.id])`,
    [entityIds],
  );
}
