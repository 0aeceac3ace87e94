import { ENTITY_TYPES, type EntityType } from '../../domain/entity.ts';
import { readPage } from '../../storage/lists/list.ts';
import { entitiesByExternalId, entitiesBySlug } from '../../storage/nodes/read.ts';
import type { EntityRow } from '../../storage/nodes/row.ts';
import { entitySearch } from '../../storage/nodes/search.ts';
import type { ShownEntity } from '../chosen-names.ts';
import type { Context } from '../context.ts';
import { entityByName, toShown } from './entity-by-name.ts';
import type { EntityBy, EntityFilter } from './inputs.ts';
import { listedIn, loadEach } from './listed-in.ts';
import { entityById } from './loaders.ts';
import { idsOf, idsOfListed } from './problems.ts';
import { rememberedEntity } from './remembered-entities.ts';

/**
 * The entity asked for, among those of `types`; null when there is none.
 * @throws InputError AMBIGUOUS_NAME with the candidates
 */
export async function entityBy(
  context: Context,
  by: EntityBy,
  types = ENTITY_TYPES as readonly EntityType[],
): Promise<EntityRow | null> {
  if (by.id != null) return entityById(context, by.id, types);
  if (by.slug != null) return entityBySlug(context, by.slug, types);
  if (by.name != null) return entityByName(context, by.name, types);
  const { scheme, value } = by.externalId!;
  const rows = await entitiesByExternalId(context.database, scheme.toLowerCase(), value);
  return rows.find((row) => types.includes(row.type)) ?? null;
}

async function entityBySlug(context: Context, slug: string, types: readonly EntityType[]): Promise<EntityRow | null> {
  const row = await context.loader('entity by slug', entitiesBySlug).load(slug);
  return row && types.includes(row.type) ? row : null;
}

/**
 * Row ids of every entity listed, each of one of the filter's types.
 * @throws InputError for one that does not exist, or a name that is a tie between several
 */
export async function entityIds(context: Context, filter: EntityFilter): Promise<number[]> {
  const { id, slug, name, called } = listedIn('entity', filter);
  const types = filter.type ?? ENTITY_TYPES;
  const [byId, bySlug, byName, bySlugOrName] = await Promise.all([
    loadEach(id, (one) => entityById(context, one, types, rememberedEntity)),
    loadEach(slug, (one) => entityBySlug(context, one, types)),
    loadEach(name, (one) => entityByName(context, one, types)),
    loadEach(called, async (one) => (await entityBySlug(context, one, types)) ?? entityByName(context, one, types)),
  ]);
  const what = filter.type ? `entity of type ${types.join(' or ')}` : 'entity';
  const asked = [...id, ...slug, ...name, ...called];
  const rows = [...byId, ...bySlug, ...byName, ...bySlugOrName];
  return idsOfListed(
    what,
    'entities(search: ...)',
    asked.map((one, index) => ({ asked: one, ids: idsOf(rows[index]) })),
    async (one) => (id.includes(one) ? [] : entitiesLike(context, one, types)),
  );
}

const LIKEST = { size: 20, backward: false, after: null, before: null };
const MOST_SUGGESTED = 3;

/** The entities that are spelt most nearly as a name or a slug; not what merely has the name among many other words. */
async function entitiesLike(context: Context, asked: string, types: readonly EntityType[]): Promise<ShownEntity[]> {
  const search = asked.slice(0, 100).replaceAll('-', ' ');
  const wordsIn = (name: string) => name.split(/\s+/).length;
  const { rows } = await readPage(context.database, entitySearch(search, types), LIKEST);
  const alike = rows.filter(({ name }) => wordsIn(name) <= wordsIn(search.trim()) + 2);
  return alike.slice(0, MOST_SUGGESTED).map(toShown);
}
