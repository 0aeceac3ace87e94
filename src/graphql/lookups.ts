import { Field, ID, InputType } from 'type-graphql';
import { ENTITY_TYPES, type EntityType } from '../domain/entity.ts';
import { normalizeName } from '../domain/names.ts';
import { InputError } from '../errors.ts';
import { articleByUrl, type ArticleRow, articlesById } from '../storage/articles.ts';
import {
  entitiesByExternalId,
  entitiesById,
  entitiesByName,
  entitiesBySlug,
  type EntityRow,
} from '../storage/entities.ts';
import { outletsById, outletsWith, type OutletRow } from '../storage/outlets.ts';
import type { Context } from './context.ts';
import type { EntityFilter, OutletFilter } from './filters.ts';
import { type NodeTypeName, parseId, shorten, toId } from './ids.ts';

/** What a row of `entity` is called in the API. */
export const ENTITY_TYPE_NAMES = {
  PERSON: 'Person',
  ORGANIZATION: 'Organization',
  PLACE: 'Place',
} as const satisfies Record<EntityType, NodeTypeName>;

@InputType({ description: 'An id that another register gave.' })
export class ExternalIdInput {
  @Field(() => String, { description: 'Whose id it is: "wikidata".' })
  scheme!: string;

  @Field(() => String, { description: 'The id: "Q7184".' })
  value!: string;
}

@InputType({ description: 'One entity, by exactly one of these.' })
export class EntityBy {
  @Field(() => ID, { nullable: true, description: 'By id.' })
  id?: string | null;

  @Field(() => String, { nullable: true, description: 'By slug: "sergey-lavrov".' })
  slug?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'By any of its names; one that several share is an error that lists them.',
  })
  name?: string | null;

  @Field(() => ExternalIdInput, { nullable: true, description: 'By an id elsewhere.' })
  externalId?: ExternalIdInput | null;
}

@InputType({ description: 'One article, by exactly one of these.' })
export class ArticleBy {
  @Field(() => ID, { nullable: true, description: 'By id.' })
  id?: string | null;

  @Field(() => String, { nullable: true, description: 'By the address it was published at.' })
  url?: string | null;
}

@InputType({ description: 'One outlet, by exactly one of these.' })
export class OutletBy {
  @Field(() => ID, { nullable: true, description: 'By id.' })
  id?: string | null;

  @Field(() => String, { nullable: true, description: 'By slug: "harbour-courier".' })
  slug?: string | null;

  @Field(() => String, { nullable: true, description: 'By name, case and punctuation ignored.' })
  name?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'By domain, without "www."; an error when several outlets share it.',
  })
  domain?: string | null;
}

export const entityLoader = (context: Context) => context.loader<EntityRow | null>('entity', entitiesById);
export const outletLoader = (context: Context) => context.loader<OutletRow | null>('outlet', outletsById);
export const articleLoader = (context: Context) => context.loader<ArticleRow | null>('article', articlesById);

/**
 * The entity asked for, among those of `types`; null when there is none.
 * @throws InputError AMBIGUOUS_NAME with the candidates
 */
export async function entityBy(
  context: Context,
  by: EntityBy,
  types = ENTITY_TYPES as readonly EntityType[],
): Promise<EntityRow | null> {
  const { database } = context;
  if (by.id != null)
    return entityLoader(context).load(
      parseId(
        by.id,
        types.map((type) => ENTITY_TYPE_NAMES[type]),
      ).id,
    );
  if (by.name != null)
    return onlyOne(
      by.name,
      (await entitiesByName(database, [named(by.name)])).filter((row) => types.includes(row.type)),
    );
  const rows = by.externalId
    ? await entitiesByExternalId(database, by.externalId.scheme.toLowerCase(), by.externalId.value)
    : await entitiesBySlug(database, [by.slug!]);
  return rows.find((row) => types.includes(row.type)) ?? null;
}

/** @throws InputError for a name that is nothing but marks and white space */
function named(name: string): string {
  if (normalizeName(name) === '') throw new InputError(`"name" wants a name, got "${shorten(name)}"`);
  return name;
}

/** One name may belong to several; a whole name beats a part of one: "Russia" is not "Bank Russia". */
function onlyOne(name: string, rows: EntityRow[]): EntityRow | null {
  if (rows.length <= 1) return rows[0] ?? null;
  const candidates = rows.map((row) => ({
    id: toId(ENTITY_TYPE_NAMES[row.type], row.id),
    name: row.name,
    slug: row.slug,
    type: row.type,
  }));
  const list = candidates.map((candidate) => `${candidate.name} (${candidate.slug})`).join(', ');
  throw new InputError(`"${shorten(name)}" may be ${list}: ask by slug or id`, 'AMBIGUOUS_NAME', { candidates });
}

/** Row ids of every entity listed. @throws InputError for one that does not exist, or a name that several share. */
export async function entityIds(context: Context, filter: EntityFilter): Promise<number[]> {
  const { id = null, slug = null, name = null } = filter;
  const [byId, bySlug, byName] = await Promise.all([
    entityLoader(context).loadMany((id ?? []).map((one) => parseId(one, Object.values(ENTITY_TYPE_NAMES)).id)),
    slug?.length ? entitiesBySlug(context.database, slug) : [],
    name?.length ? entitiesByName(context.database, name.map(named)) : [],
  ]);
  return listed('entity', [
    ...(id ?? []).map((one, index) => [one, rowId(byId[index])] as const),
    ...(slug ?? []).map((one) => [one, bySlug.find((row) => row.slug === one)?.id] as const),
    ...(name ?? []).map(
      (one) =>
        [
          one,
          onlyOne(
            one,
            byName.filter((row) => row.matched === normalizeName(one)),
          )?.id,
        ] as const,
    ),
  ]);
}

/** Row ids of every outlet listed. @throws InputError for one that does not exist. */
export async function outletIds(context: Context, filter: OutletFilter): Promise<number[]> {
  const { id = null, slug = null, name = null, domain = null } = filter;
  const [byId, bySlug, byKey, byDomain] = await Promise.all([
    outletLoader(context).loadMany((id ?? []).map((one) => parseId(one, ['Outlet']).id)),
    slug?.length ? outletsWith(context.database, 'slug', slug) : [],
    name?.length ? outletsWith(context.database, 'name', name) : [],
    domain?.length ? outletsWith(context.database, 'domain', domain) : [],
  ]);
  return listed('outlet', [
    ...(id ?? []).map((one, index) => [one, rowId(byId[index])] as const),
    ...(slug ?? []).map((one) => [one, bySlug.find((row) => row.slug === one)?.id] as const),
    ...(name ?? []).map(
      (one) => [one, byKey.find((row) => normalizeName(row.name) === normalizeName(one))?.id] as const,
    ),
    ...(domain ?? []).flatMap((one): Found[] => {
      const rows = byDomain.filter((row) => row.domain === one.toLowerCase());
      return rows.length === 0 ? [[one, undefined]] : rows.map((row) => [one, row.id]);
    }),
  ]);
}

const rowId = (row: { id: number } | null | Error | undefined): number | undefined => {
  if (row instanceof Error) throw row;
  return row?.id;
};

/** What was asked for, and the row found. */
type Found = readonly [string, number | undefined];

function listed(what: string, found: Found[]): number[] {
  if (found.length === 0) throw new InputError(`a filter by ${what} wants at least one: leave it out to match all`);
  const unknown = found.filter(([, id]) => id === undefined).map(([asked]) => `"${shorten(asked)}"`);
  if (unknown.length > 0) {
    throw new InputError(
      `no ${what} is called ${unknown.join(', ')}: look for it with ${what === 'entity' ? 'entities(search: ...)' : 'outlets'}`,
    );
  }
  return [...new Set(found.map(([, id]) => id!))];
}

/** The article asked for, or null. */
export function articleBy(context: Context, by: ArticleBy): Promise<ArticleRow | null> {
  return by.id != null
    ? articleLoader(context).load(parseId(by.id, ['Article']).id)
    : articleByUrl(context.database, by.url!);
}

/** Row id of the article asked for. @throws InputError when there is none. */
export async function articleIdBy(context: Context, by: ArticleBy): Promise<number> {
  const row = await articleBy(context, by);
  if (!row)
    throw new InputError(`no article is known by "${shorten(by.id ?? by.url ?? '')}": look for it with articles`);
  return row.id;
}

/** The outlet asked for, or null. @throws InputError AMBIGUOUS_NAME for a domain that several share */
export async function outletBy(context: Context, by: OutletBy): Promise<OutletRow | null> {
  if (by.id != null) return outletLoader(context).load(parseId(by.id, ['Outlet']).id);
  const [column, value] =
    by.slug != null
      ? (['slug', by.slug] as const)
      : by.name != null
        ? (['name', by.name] as const)
        : (['domain', by.domain!] as const);
  const rows = await outletsWith(context.database, column, [value]);
  if (rows.length <= 1) return rows[0] ?? null;
  const candidates = rows.map((row) => ({ id: toId('Outlet', row.id), name: row.name, slug: row.slug }));
  throw new InputError(
    `"${shorten(value)}" may be ${rows.map((row) => row.name).join(', ')}: ask by slug or id`,
    'AMBIGUOUS_NAME',
    { candidates },
  );
}
