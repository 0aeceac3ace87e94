import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import type { EntityType } from '../../domain/entity.ts';
import { InputError } from '../../errors.ts';
import { mentionsById } from '../../storage/nodes/mentions.ts';
import type { Context } from '../context.ts';
import { WeighsByList } from '../limits/weight.ts';
import {
  articleLoader,
  entityOfType,
  outletLoader,
  quoteLoader,
  sourceLoader,
  statementLoader,
} from '../lookups/loaders.ts';
import { ENTITY_TYPE_NAMES, type NodeTypeName, parseId } from '../relay/ids.ts';
import { NodeInterface, type TypedRow } from '../types/node.ts';

const MAX_NODES = 100;

@Resolver()
export class NodeResolver {
  @Query(() => NodeInterface, { nullable: true, description: 'Anything by its id; null when it is gone.' })
  node(@Arg('id', () => ID, { description: 'As a field "id" gave it.' }) id: string, @Ctx() context: Context) {
    return loadNode(context, id);
  }

  @WeighsByList('ids')
  @Query(() => [NodeInterface], {
    nullable: 'items',
    description: `Several by their ids, in that order; at most ${MAX_NODES}.`,
  })
  nodes(@Arg('ids', () => [ID], { description: 'As fields "id" gave them.' }) ids: string[], @Ctx() context: Context) {
    if (ids.length > MAX_NODES)
      throw new InputError(`"ids" wants at most ${MAX_NODES}, got ${ids.length}: ask in parts`);
    return ids.map((id) => loadNode(context, id));
  }
}

async function loadNode(context: Context, globalId: string): Promise<TypedRow | null> {
  const { type, id } = parseId(globalId);
  const row = await ROWS[type](context, id);
  if (row === null) return null;
  // What a node is may have been corrected since the id was given.
  const { type: entityType } = row as { type?: EntityType };
  const isEntity = Object.values<NodeTypeName>(ENTITY_TYPE_NAMES).includes(type);
  return { ...row, __typename: isEntity ? ENTITY_TYPE_NAMES[entityType!] : type };
}

const ROWS: Record<NodeTypeName, (context: Context, id: number) => Promise<object | null>> = {
  Article: (context, id) => articleLoader(context).load(id),
  Mention: (context, id) => context.loader('mention', mentionsById).load(id),
  Organization: (context, id) => entityOfType(context, 'Organization', id),
  Outlet: (context, id) => outletLoader(context).load(id),
  Person: (context, id) => entityOfType(context, 'Person', id),
  Place: (context, id) => entityOfType(context, 'Place', id),
  Quote: (context, id) => quoteLoader(context).load(id),
  Source: (context, id) => sourceLoader(context).load(id),
  Statement: (context, id) => statementLoader(context).load(id),
};
