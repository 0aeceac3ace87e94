import 'reflect-metadata';
import { GraphQLURL } from 'graphql-scalars';
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
import type { Queryable } from '../storage/database.ts';
import { outletsById, outletsWith, type OutletRow } from '../storage/outlets.ts';
import { type QuoteRow, quotesById } from '../storage/quotes.ts';
import { type StatementRow, statementsById } from '../storage/statements.ts';
import type { Context } from './context.ts';
import type { EntityFilter, OutletFilter } from './filter-inputs.ts';
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

  @Field(() => GraphQLURL, { nullable: true, description: 'By the address it was published at.' })
  url?: URL | null;
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
export const quoteLoader = (context: Context) => context.loader<QuoteRow | null>('quote', quotesById);
export const statementLoader = (context: Context) => context.loader<StatementRow | null>('statement', statementsById);

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
  if (by.id != null) return entityById(context, by.id, types);
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

function entityById(context: Context, globalId: string, types: readonly EntityType[]): Promise<EntityRow | null> {
  const names = types.map((type) => ENTITY_TYPE_NAMES[type]);
  const { type, id } = parseId(globalId, names);
  return entityOfType(context, type, id);
}

/** People, organizations and places share their numbers: the type has to agree as well. */
export async function entityOfType(context: Context, type: NodeTypeName, id: number): Promise<EntityRow | null> {
  const row = await entityLoader(context).load(id);
  return row && ENTITY_TYPE_NAMES[row.type] === type ? row : null;
}

/** @throws InputError for a name that is nothing but marks and white space */
function named(name: string): string {
  if (normalizeName(name) === '') throw new InputError(`"name" wants a name, got "${shorten(name)}"`);
  return name;
}

/** One name may belong to several: "Sullivan" is no answer to "which Sullivan?". */
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

/**
 * Row ids of every entity listed, each of one of the filter's types.
 * @throws InputError for one that does not exist, or a name that several share
 */
export async function entityIds(context: Context, filter: EntityFilter): Promise<number[]> {
  const { id, slug, name, called } = given('entity', filter);
  const types = filter.type ?? ENTITY_TYPES;
  const ofType = (rows: EntityRow[]) => rows.filter((row) => types.includes(row.type));
  const slugged = async (one: string) => ofType(await context.loader('entity by slug', entityBySlug).load(one))[0];
  const namedSo = async (one: string) =>
    onlyOne(one, ofType(await context.loader('entities by name', namesakes).load(normalizeName(named(one)))));
  const [byId, bySlug, byName, bySlugOrName] = await Promise.all([
    Promise.all(id.map((one) => entityById(context, one, types))),
    Promise.all(slug.map(slugged)),
    Promise.all(name.map(namedSo)),
    Promise.all(called.map(async (one) => (await slugged(one)) ?? namedSo(one))),
  ]);
  return listed(filter.type ? `entity of type ${types.join(' or ')}` : 'entity', 'entities(search: ...)', [
    ...id.map((one, index) => ({ asked: one, ids: idsOf(byId[index]) })),
    ...slug.map((one, index) => ({ asked: one, ids: idsOf(bySlug[index]) })),
    ...name.map((one, index) => ({ asked: one, ids: idsOf(byName[index]) })),
    ...called.map((one, index) => ({ asked: one, ids: idsOf(bySlugOrName[index]) })),
  ]);
}

/** The entity of each slug, as a list of one or none. */
async function entityBySlug(database: Queryable, slugs: readonly string[]): Promise<EntityRow[][]> {
  const bySlug = groupBy(await entitiesBySlug(database, [...slugs]), (row) => row.slug);
  return slugs.map((slug) => bySlug.get(slug) ?? []);
}

/** The entities that go by each normalized name. */
async function namesakes(database: Queryable, names: readonly string[]): Promise<EntityRow[][]> {
  const byName = groupBy(await entitiesByName(database, [...names]), (row) => row.matched);
  return names.map((name) => byName.get(name) ?? []);
}

/** Row ids of every outlet listed; a domain stands for all that share it. @throws InputError for one that does not exist. */
export async function outletIds(context: Context, filter: OutletFilter): Promise<number[]> {
  const { id, slug, name, domain, called } = given('outlet', filter);
  const [byId, slugged, namedSo, hosted] = await Promise.all([
    Promise.all(id.map((one) => outletLoader(context).load(parseId(one, ['Outlet']).id))),
    slug.length + called.length > 0 ? outletsWith(context.database, 'slug', [...slug, ...called]) : [],
    name.length + called.length > 0 ? outletsWith(context.database, 'name', [...name, ...called]) : [],
    domain.length > 0 ? outletsWith(context.database, 'domain', domain) : [],
  ]);
  const bySlug = groupBy(slugged, (row) => row.slug);
  const byName = groupBy(namedSo, (row) => normalizeName(row.name));
  const byDomain = groupBy(hosted, (row) => row.domain);
  return listed('outlet', 'outlets', [
    ...id.map((one, index) => ({ asked: one, ids: idsOf(byId[index]) })),
    ...slug.map((one) => ({ asked: one, ids: idsOf(bySlug.get(one)?.[0]) })),
    ...name.map((one) => ({ asked: one, ids: idsOf(byName.get(normalizeName(one))?.[0]) })),
    ...called.map((one) => ({ asked: one, ids: idsOf((bySlug.get(one) ?? byName.get(normalizeName(one)))?.[0]) })),
    ...domain.map((one) => ({ asked: one, ids: (byDomain.get(one.toLowerCase()) ?? []).map((row) => row.id) })),
  ]);
}

/** What was asked for, and the rows found. */
interface Found {
  asked: string;
  ids: number[];
}

const idsOf = (row: { id: number } | null | undefined): number[] => (row ? [row.id] : []);

/** Values of one filter by entity or outlet. */
const MAX_LISTED = 1_000;

/** The lists of a filter, an empty one for each that is left out. @throws InputError for more, or fewer, than make sense */
function given(what: string, { id, slug, name, domain, called }: EntityFilter & OutletFilter) {
  const lists = { id: id ?? [], slug: slug ?? [], name: name ?? [], domain: domain ?? [], called: called ?? [] };
  const count = Object.values(lists).reduce((sum, list) => sum + list.length, 0);
  if (count === 0) throw new InputError(`a filter by ${what} wants at least one: leave it out to match all`);
  if (count > MAX_LISTED) throw new InputError(`a filter by ${what} wants at most ${MAX_LISTED}, got ${count}`);
  return lists;
}

/** Unknown names that an error shows. */
const MAX_SHOWN = 10;

/** @param where to look for it */
function listed(what: string, where: string, found: Found[]): number[] {
  const unknown = found.filter(({ ids }) => ids.length === 0).map(({ asked }) => `"${shorten(asked)}"`);
  if (unknown.length > 0) {
    const rest = unknown.length > MAX_SHOWN ? ` and ${unknown.length - MAX_SHOWN} more` : '';
    throw new InputError(
      `no ${what} is called ${unknown.slice(0, MAX_SHOWN).join(', ')}${rest}: look for it with ${where}`,
    );
  }
  return [...new Set(found.flatMap(({ ids }) => ids))];
}

function groupBy<Key, Row>(rows: readonly Row[], keyOf: (row: Row) => Key): Map<Key, Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const group = groups.get(keyOf(row));
    if (group) group.push(row);
    else groups.set(keyOf(row), [row]);
  }
  return groups;
}

/** The article asked for, or null. */
export function articleBy(context: Context, by: ArticleBy): Promise<ArticleRow | null> {
  return by.id != null
    ? articleLoader(context).load(parseId(by.id, ['Article']).id)
    : articleByUrl(context.database, by.url!.href);
}

/** Row id of the article asked for. @throws InputError when there is none. */
export async function articleIdBy(context: Context, by: ArticleBy): Promise<number> {
  const row = await articleBy(context, by);
  if (!row)
    throw new InputError(`no article is known by "${shorten(by.id ?? by.url!.href)}": look for it with articles`);
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
