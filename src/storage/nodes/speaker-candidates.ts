import sql from 'sql-template-tag';
import type { Queryable } from '../database.ts';
import { groupsByKey } from '../lists/rows.ts';
import { ENTITY_COLUMNS, type EntityRow } from './row.ts';

/**
 * How someone is called, normalized: "J. Sullivan" is one with the name "sullivan" and another that begins with "j".
 */
export interface Calling {
  /** Spellings of one name; a person has at least one of them. */
  names: string[];
  /** First letter of the given name, where that is all that is known of it. */
  initial: string | null;
}

/** People that are listed for a name at most. */
const MOST_CANDIDATES = 10;

/** The people who may be called so, the most quoted first, for each of `callings` in their order; by one statement. */
export function peopleCalled(database: Queryable, callings: readonly Calling[]): Promise<EntityRow[][]> {
  const asked = JSON.stringify(callings.map((calling, position) => ({ position, ...calling })));
  return groupsByKey<EntityRow & { ownerKey: number }>(
    database,
    [...callings.keys()],
    sql`select asked.position "ownerKey", person.*
        from jsonb_to_recordset(${asked}::jsonb) as asked(position int, names text[], initial text)
        cross join lateral (
          select ${ENTITY_COLUMNS}
          from (select distinct n.entity_id from unnest(asked.names) wanted(name)
                join entity_name n on n.normalized = wanted.name) called
          join entity e on e.id = called.entity_id
          where e.type = 'PERSON' and (asked.initial is null or exists (
            select from entity_name own where own.entity_id = e.id
              and own.normalized like asked.initial || '% %' and own.normalized <> all(asked.names)))
          order by e.quote_count desc, e.id limit ${MOST_CANDIDATES}
        ) person
        order by asked.position, person."quoteCount" desc, person.id`,
  );
}

/** People that are listed for a pronoun at most. */
const MOST_MEANT = 3;

/** The people that an article names last before the end of each of the quotes, the last one first; by one statement. */
export function peopleNamedBefore(database: Queryable, quoteIds: readonly number[]): Promise<EntityRow[][]> {
  return groupsByKey<EntityRow & { ownerKey: number }>(
    database,
    quoteIds,
    sql`select quote.id "ownerKey", person.*
        from quote cross join lateral (
          select ${ENTITY_COLUMNS}, last.at
          from (select m.entity_id, max(m.span_start) as at from mention m
                where m.article_id = quote.article_id and m.span_start < quote.span_end and m.form = 'NAME'
                group by m.entity_id) last
          join entity e on e.id = last.entity_id
          where e.type = 'PERSON'
          order by last.at desc, e.id limit ${MOST_MEANT}
        ) person
        where quote.id = any(${quoteIds})
        order by quote.id, person.at desc, person.id`,
  );
}
