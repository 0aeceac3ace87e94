import type { EntityType, ExtractedEntity } from '../../domain/entity.ts';
import type { EntityLink, KnownEntity } from '../../domain/linking.ts';
import { normalizeName } from '../../domain/names.ts';
import type { Queryable } from '../database.ts';

/** Roles of a person that linking looks at, those seen last: some people are called by hundreds. */
const MOST_ROLES = 50;

/**
 * Every entity that has one of the normalized names, or one of the external ids ("wikidata:Q7747"), among its own.
 * Names are looked up one by one ("offset 0"): for a whole array the planner takes the trigram index to be the cheaper one,
 * which is wrong a hundredfold, and a join that was planned while the table was empty reads all of it.
 */
export function knownEntities(transaction: Queryable, names: string[], externalIds: string[]): Promise<KnownEntity[]> {
  return transaction.query<KnownEntity[]>(
    `select e.id, e.type, e.name, e.country_code "countryCode",
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
 * Makes the new ones and adds to the known ones what this article adds: names, roles, external ids.
 * @returns the node's id for each entity, in their order; null for an open one.
 */
export async function saveEntities(
  transaction: Queryable,
  entities: readonly ExtractedEntity[],
  links: readonly EntityLink[],
  slugs: readonly string[],
  seenAt: Date | null,
): Promise<(number | null)[]> {
  const ids = await insertEntities(transaction, entities, links, slugs);
  await renameEntities(transaction, links, slugs);
  await insertNames(transaction, links, ids);
  await insertExternalIds(transaction, entities, ids);
  await saveRoles(transaction, entities, ids, seenAt);
  return ids;
}

/**
 * Slugs, out of `wanted` and their numbered forms, that are taken: numbers count up until as many are free as are
 * wanted, so that the cost is index look-ups, however many entities there are.
 */
export async function takenSlugs(transaction: Queryable, wanted: string[]): Promise<Set<string>> {
  const rows = await transaction.query<{ slug: string }[]>(
    `with recursive tried(wanted, number, slug, free) as (
       select slug, 1, slug, 0 from entity where slug = any($1)
       union all
       select t.wanted, t.number + 1, e.slug, t.free + (e.slug is null)::int
       from tried t left join entity e on e.slug = t.wanted || '-' || (t.number + 1)
       where t.free < $2
     )
     select slug from tried where slug is not null`,
    [wanted, wanted.length],
  );
  return new Set(rows.map((row) => row.slug));
}

async function insertEntities(
  transaction: Queryable,
  entities: readonly ExtractedEntity[],
  links: readonly EntityLink[],
  slugs: readonly string[],
): Promise<(number | null)[]> {
  const fresh = entities
    .map((entity, index) => ({ entity, slug: slugs[index]! }))
    .filter((_, i) => links[i]!.type === 'NEW');
  const rows =
    fresh.length === 0
      ? []
      : await transaction.query<{ id: number; slug: string }[]>(
          `insert into entity (type, name, slug, acronym, organization_kind, country_code)
           select * from unnest($1::text[], $2::text[], $3::text[], $4::text[], $5::text[], $6::text[])
           returning id, slug`,
          [
            fresh.map(({ entity }) => entity.type),
            fresh.map(({ entity }) => entity.name),
            fresh.map(({ slug }) => slug),
            fresh.map(({ entity }) => entity.acronym),
            fresh.map(({ entity }) => entity.organizationKind),
            fresh.map(({ entity }) => entity.countryCode),
          ],
        );
  const idBySlug = new Map(rows.map((row) => [row.slug, row.id]));
  const ids: (number | null)[] = [];
  for (const [index, link] of links.entries()) {
    if (link.type === 'KNOWN') ids.push(link.id);
    else if (link.type === 'SAME') ids.push(ids[link.index]!);
    else ids.push(link.type === 'NEW' ? idBySlug.get(slugs[index]!)! : null);
  }
  return ids;
}

async function renameEntities(
  transaction: Queryable,
  links: readonly EntityLink[],
  slugs: readonly string[],
): Promise<void> {
  for (const [index, link] of links.entries()) {
    if (link.type !== 'KNOWN' || link.rename === null) continue;
    await transaction.query('update entity set name = $2, slug = $3 where id = $1', [
      link.id,
      link.rename,
      slugs[index],
    ]);
  }
}

async function insertNames(
  transaction: Queryable,
  links: readonly EntityLink[],
  ids: readonly (number | null)[],
): Promise<void> {
  const rows = links.flatMap((link, index) =>
    link.type === 'OPEN' ? [] : link.names.map((name) => ({ id: ids[index]!, ...name })),
  );
  if (rows.length === 0) return;
  await transaction.query(
    `insert into entity_name (entity_id, normalized, name)
     select * from unnest($1::bigint[], $2::text[], $3::text[])
     on conflict do nothing`,
    [rows.map((row) => row.id), rows.map((row) => row.normalized), rows.map((row) => row.name)],
  );
}

async function insertExternalIds(
  transaction: Queryable,
  entities: readonly ExtractedEntity[],
  ids: readonly (number | null)[],
): Promise<void> {
  const rows = entities.flatMap((entity, index) =>
    ids[index] === null ? [] : entity.externalIds.map((external) => ({ id: ids[index]!, ...external })),
  );
  if (rows.length === 0) return;
  await transaction.query(
    `insert into external_id (entity_id, scheme, value)
     select * from unnest($1::bigint[], $2::text[], $3::text[])
     on conflict do nothing`,
    [rows.map((row) => row.id), rows.map((row) => row.scheme), rows.map((row) => row.value)],
  );
}

async function saveRoles(
  transaction: Queryable,
  entities: readonly ExtractedEntity[],
  ids: readonly (number | null)[],
  seenAt: Date | null,
): Promise<void> {
  const rows = new Map<string, { id: number; normalized: string; title: string; organization: string | null }>();
  for (const [index, entity] of entities.entries()) {
    const id = ids[index];
    if (id == null || (entity.type satisfies EntityType) !== 'PERSON') continue;
    for (const { title, organization } of entity.roles) {
      const normalized = normalizeName(title);
      if (normalized !== '') rows.set(`${id} ${normalized}`, { id, normalized, title, organization });
    }
  }
  if (rows.size === 0) return;
  const list = [...rows.values()];
  await transaction.query(
    `insert into role (person_id, normalized, title, organization, first_seen, last_seen)
     select *, $5::timestamptz, $5::timestamptz from unnest($1::bigint[], $2::text[], $3::text[], $4::text[])
     on conflict (person_id, normalized) do update
     set first_seen = least(role.first_seen, excluded.first_seen),
         last_seen = greatest(role.last_seen, excluded.last_seen),
         organization = coalesce(role.organization, excluded.organization)`,
    [
      list.map((row) => row.id),
      list.map((row) => row.normalized),
      list.map((row) => row.title),
      list.map((row) => row.organization),
      seenAt,
    ],
  );
}
