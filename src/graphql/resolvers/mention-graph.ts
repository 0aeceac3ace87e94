import { Args, ArgsType, Ctx, Field, Int, Query, Resolver } from 'type-graphql';
import { InputError } from '../../errors.ts';
import type { QuoteConditions } from '../../storage/quotes/read.ts';
import {
  countEdges,
  EDGE_ORDER,
  type EdgeRow,
  type EdgeStanceRow,
  readEdges,
  stancesOfEdges,
} from '../../storage/statistics/mention-graph.ts';
import type { Context } from '../context.ts';
import { QuoteFilter, quoteConditions } from '../filters/conditions.ts';
import { checkCountable } from '../lists/searches.ts';
import { entityLoader } from '../lookups/loaders.ts';
import { pageArgsUpTo, pageInfoOf, readOnce, rootList } from '../relay/connection.ts';
import { parsePage, toCursor } from '../relay/cursors.ts';
import { MentionGraphType, MOST_EDGES } from '../types/mention-graph.ts';

@ArgsType()
class MentionGraphArgs extends pageArgsUpTo(MOST_EDGES) {
  @Field(() => QuoteFilter, {
    nullable: true,
    description: 'Which quotes make edges. When left out: all that were said.',
  })
  filter?: QuoteFilter | null;

  @Field(() => Int, {
    nullable: true,
    defaultValue: 1,
    description: 'Only edges of at least this many quotes: 1 or more.',
  })
  minWeight?: number | null;
}

@Resolver(() => MentionGraphType)
export class MentionGraphResolver {
  @Query(
    () => MentionGraphType,
    rootList(
      'Who talks about whom. The edges of the most quotes come first. Nobody has an edge to themselves. A quote of ' +
        'several people together counts for the edge of each of them.',
    ),
  )
  async mentionGraph(@Args(() => MentionGraphArgs) args: MentionGraphArgs, @Ctx() context: Context) {
    const { database } = context;
    const minWeight = args.minWeight ?? 1;
    if (minWeight < 1) throw new InputError(`"minWeight" wants a number from 1, got ${minWeight}`);
    const conditions = await quoteConditions(context, args.filter);
    await checkCountable(context, conditions);
    const request = parsePage(args, EDGE_ORDER, MOST_EDGES);
    const readPage = readOnce(() => readEdges(database, conditions, minWeight, request));
    const countAll = readOnce(() => countEdges(database, conditions, minWeight));
    return {
      nodes: async () => {
        const { rows } = await readPage();
        const ids = new Set(rows.flatMap((edge) => [edge.sourceId, edge.targetId]));
        return entityLoader(context).loadMany([...ids]);
      },
      edges: async () =>
        (await readPage()).rows.map((row) => {
          const link = linkOf(context, conditions, row);
          return { ...link, cursor: toCursor(EDGE_ORDER, row), node: link };
        }),
      edgeCount: countAll,
      totalCount: countAll,
      pageInfo: async () => pageInfoOf(EDGE_ORDER, await readPage()),
    };
  }
}

/** @param conditions under which the quotes of the edge were counted */
function linkOf(context: Context, conditions: QuoteConditions, { sourceId, targetId, weight }: EdgeRow) {
  return {
    source: () => entityLoader(context).load(sourceId),
    target: () => entityLoader(context).load(targetId),
    weight,
    stances: () =>
      context
        .loader<EdgeStanceRow[], string>(`MentionGraphEdge.stances ${JSON.stringify(conditions)}`, (database, keys) =>
          stancesOfEdges(database, conditions, keys.map(endsOf)),
        )
        .load(`${sourceId} ${targetId}`),
  };
}

function endsOf(key: string): { sourceId: number; targetId: number } {
  const [sourceId, targetId] = key.split(' ').map(Number);
  return { sourceId: sourceId!, targetId: targetId! };
}
