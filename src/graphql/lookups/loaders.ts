import { ENTITY_TYPES, type EntityType } from '../../domain/entity.ts';
import { type ArticleRow, articlesById } from '../../storage/articles.ts';
import { entitiesById, type EntityRow } from '../../storage/entities.ts';
import { outletsById, type OutletRow } from '../../storage/outlets.ts';
import { type QuoteRow, quotesById } from '../../storage/quotes.ts';
import { type StatementRow, statementsById } from '../../storage/statements.ts';
import type { Context } from '../context.ts';
import { type NodeTypeName, parseId } from '../ids.ts';

/** What a row of `entity` is called in the API. */
export const ENTITY_TYPE_NAMES = {
  PERSON: 'Person',
  ORGANIZATION: 'Organization',
  PLACE: 'Place',
} as const satisfies Record<EntityType, NodeTypeName>;

export const entityLoader = (context: Context) => context.loader<EntityRow | null>('entity', entitiesById);
export const outletLoader = (context: Context) => context.loader<OutletRow | null>('outlet', outletsById);
export const articleLoader = (context: Context) => context.loader<ArticleRow | null>('article', articlesById);
export const quoteLoader = (context: Context) => context.loader<QuoteRow | null>('quote', quotesById);
export const statementLoader = (context: Context) => context.loader<StatementRow | null>('statement', statementsById);

/** The entity of an id, which has to be of one of `types`; null when it is gone. @throws InputError for another id */
export function entityById(
  context: Context,
  globalId: string,
  types: readonly EntityType[] = ENTITY_TYPES,
): Promise<EntityRow | null> {
  const names = types.map((type) => ENTITY_TYPE_NAMES[type]);
  const { type, id } = parseId(globalId, names);
  return entityOfType(context, type, id);
}

/** People, organizations and places share their numbers: the type has to agree as well. */
export async function entityOfType(context: Context, type: NodeTypeName, id: number): Promise<EntityRow | null> {
  const row = await entityLoader(context).load(id);
  return row && ENTITY_TYPE_NAMES[row.type] === type ? row : null;
}
