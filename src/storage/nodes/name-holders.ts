import sql from 'sql-template-tag';
import { MOST_ARTICLES, type NameHolder } from '../../domain/names/choose-holder.ts';
import type { Queryable } from '../database.ts';
import { groupsByKey } from '../lists/rows.ts';
import { ENTITY_COLUMNS, type EntityRow } from './row.ts';

/** An entity that goes by a name, with what is known of it; the counts are 0 where it is the only one. */
export interface HolderRow extends EntityRow, NameHolder {
  /** The normalized form of the name that it goes by. */
  form: string;
}

/** Holders of a form that are looked at, the most quoted ones. */
const MOST_HOLDERS = 500;

/**
 * The entities that go by one of the forms of each name, for all names by one statement. An entity is given once for
 * each of its forms. Names are looked up one by one, since the planner takes the trigram index to be cheaper for a
 * whole array.
 */
export function holdersOfNames(database: Queryable, names: readonly (readonly string[])[]): Promise<HolderRow[][]> {
  const forms = names.flatMap((own, position) => own.map((form) => ({ form, position })));
  return groupsByKey<HolderRow & { ownerKey: number }>(
    database,
    [...names.keys()],
    sql`with holder as materialized (
          select asked.position, asked.form, named.*, count(*) over (partition by asked.position) > 1 is_shared
          from unnest(${forms.map(({ form }) => form)}::text[], ${forms.map(({ position }) => position)}::int[])
            as asked(form, position)
          cross join lateral (
            select e.* from entity_name n join entity e on e.id = n.entity_id where n.normalized = asked.form
            order by e.quote_count desc, e.id limit ${MOST_HOLDERS}
          ) named
        )
        select e.position "ownerKey", e.form, ${ENTITY_COLUMNS},
          case when e.is_shared then coalesce((select b.quotes from quotes_by_edge b
            where b.speaker_id = -1 and b.entity_id = e.id and b.stance = '*'), 0) else 0 end "aboutCount",
          case when e.is_shared then (select count(*)::int from
            (select from article_entity a where a.entity_id = e.id limit ${MOST_ARTICLES}) a) else 0 end "articleCount"
        from holder e`,
  );
}
