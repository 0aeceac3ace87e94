import { ENTITY_TYPES, type EntityType } from '../../domain/entity.ts';
import { type OutletRow, outletsById } from '../../storage/articles/outlets.ts';
import { articlesById } from '../../storage/articles/read.ts';
import type { ArticleRow } from '../../storage/articles/row.ts';
import { type VersionRow, versionsByKey } from '../../storage/articles/versions.ts';
import { typesSeen } from '../../storage/nodes/details.ts';
import { entitiesById } from '../../storage/nodes/read.ts';
import type { EntityRow } from '../../storage/nodes/row.ts';
import { quotesById } from '../../storage/quotes/read.ts';
import type { QuoteRow } from '../../storage/quotes/row.ts';
import { type SourceRow, sourcesById } from '../../storage/sources/sources.ts';
import { type StatementRow, statementsById } from '../../storage/statements/read.ts';
import type { Context } from '../context.ts';
import { ENTITY_TYPE_NAMES, type NodeTypeName, parseId } from '../relay/ids.ts';

// One loader a kind of thing, by the id of its row.

export const entityLoader = (context: Context) => context.loader<EntityRow | null>('entity', entitiesById);
export const outletLoader = (context: Context) => context.loader<OutletRow | null>('outlet', outletsById);
export const articleLoader = (context: Context) => context.loader<ArticleRow | null>('article', articlesById);
export const quoteLoader = (context: Context) => context.loader<QuoteRow | null>('quote', quotesById);
export const sourceLoader = (context: Context) => context.loader<SourceRow | null>('source', sourcesById);
export const statementLoader = (context: Context) => context.loader<StatementRow | null>('statement', statementsById);

/** By `versionKey`. */
export const versionLoader = (context: Context) =>
  context.loader<VersionRow | null, string>('article version', versionsByKey);

const readEntity = (context: Context, id: number): Promise<EntityRow | null> => entityLoader(context).load(id);

/** Entities of some ids, in their order, without those that are gone. */
export async function entitiesOf(context: Context, ids: readonly number[]): Promise<EntityRow[]> {
  const rows = await Promise.all(ids.map((id) => entityLoader(context).load(id)));
  return rows.filter((row) => row !== null);
}

/**
 * The entity of an id. The id has to be of one of `types`, or the entity has to have become one of them since the id
 * was given. Null when the entity is gone.
 * @param read how a row is read by its number
 * @throws InputError for another id
 */
export async function entityById(
  context: Context,
  globalId: string,
  types: readonly EntityType[] = ENTITY_TYPES,
  read = readEntity,
): Promise<EntityRow | null> {
  const { type, id } = parseId(globalId, Object.values(ENTITY_TYPE_NAMES));
  const row = await entityOfType(context, type, id, read);
  if (row && types.includes(row.type)) return row;
  parseId(
    globalId,
    types.map((wanted) => ENTITY_TYPE_NAMES[wanted]),
  );
  return null;
}

/**
 * The entity of a number that is of a type, or that was before articles showed it to be of another. People,
 * organizations and places share their numbers: an id that was never given is nobody's.
 */
export async function entityOfType(
  context: Context,
  type: NodeTypeName,
  id: number,
  read = readEntity,
): Promise<EntityRow | null> {
  const row = await read(context, id);
  if (!row || ENTITY_TYPE_NAMES[row.type] === type) return row;
  const seenAs = await context.loader('types seen', typesSeen).load(id);
  return seenAs.some((seen) => ENTITY_TYPE_NAMES[seen] === type) ? row : null;
}
