import type { KnownEntity } from '../../domain/linking.ts';
import type { Queryable } from '../database.ts';

/** Roles of a person that linking looks at, those seen last: some people are called by hundreds. */
export const MOST_ROLES = 50;

/**
 * Every entity that has one of the normalized names, or one of the external ids ("wikidata:Q7747"), among its own.
 * Names are looked up one by one ("offset 0"). For a whole array of names the planner takes the trigram index to be
 * cheaper, and its estimate is wrong a hundredfold. A join that was planned while the table was empty reads the whole
 * table.
 */
export function knownEntities(transaction: Queryable, names: string[], externalIds: string[]): Promise<KnownEntity[]> {
  return transaction.query<KnownEntity[]>(
    `select e.id, e.type, e.name,
            coalesce((select json_object_agg(v.type, v.votes) from type_vote v where v.entity_id = e.id), '{}') "votes",
            e.country_code "countryCode",
            array(select r.title from role r where r.person_id = e.id
                  order by r.last_seen desc nulls last, r.normalized limit ${MOST_ROLES}) "roles",
            array(select n.normalized from entity_name n where n.entity_id = e.id) "names",
            coalesce((select json_agg(json_build_object('scheme', x.scheme, 'value', x.value))
                      from external_id x where x.entity_id = e.id), '[]') "externalIds"
     from entity e
     where e.id in (select n.entity_id from unnest($1::text[]) wanted(name) cross join lateral
                      (select entity_id from entity_name where normalized = wanted.name offset 0) n
                    union select entity_id from external_id where (scheme, value) in
                      (select split_part(id, ':', 1), substr(id, strpos(id, ':') + 1) from unnest($2::text[]) id))
     order by e.id`,
    [names, externalIds],
  );
}

/**
 * Whose each slug is, out of `wanted` and their numbered forms, that somebody has or had before a rename. Numbers
 * count up until as many are free as may be given out, so that the cost is index look-ups, however many entities there
 * are.
 * @param wanted slugs, each with how many of it and its numbered forms may be given out
 */
export async function takenSlugs(
  transaction: Queryable,
  wanted: ReadonlyMap<string, number>,
): Promise<Map<string, number>> {
  const rows = await transaction.query<{ slug: string; id: number }[]>(
    `with recursive tried(wanted, times, number, slug, id, free) as (
       select w.slug, w.times, 1, w.slug, ${OWNER('w.slug')}, 0
       from unnest($1::text[], $2::int[]) as w(slug, times)
       union all
       select t.wanted, t.times, t.number + 1, next.slug, ${OWNER('next.slug')}, t.free + (t.id is null)::int
       from tried t cross join lateral (select t.wanted || '-' || (t.number + 1) slug) next
       where t.free < t.times and (t.number > 1 or t.id is not null or t.times > 1)
     )
     select slug, id from tried where id is not null`,
    [[...wanted.keys()], [...wanted.values()]],
  );
  return new Map(rows.map((row) => [row.slug, row.id]));
}

const OWNER = (slug: string): string =>
  `coalesce((select e.id from entity e where e.slug = ${slug}),
            (select f.entity_id from former_slug f where f.slug = ${slug}))`;
