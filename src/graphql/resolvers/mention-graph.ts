import { Args, ArgsType, Ctx, Field, FieldResolver, Int, Query, Resolver, Root } from 'type-graphql';
import { InputError } from '../../errors.ts';
import type { QuoteConditions } from '../../storage/quotes.ts';
import {
  countEdges,
  EDGE_ORDER,
  type EdgeRow,
  type EdgeStanceRow,
  readEdges,
  stancesOfEdges,
} from '../../storage/statistics/mention-graph.ts';
import type { Context } from '../context.ts';
import { once, pageInfoOf } from '../connection.ts';
import { parsePage } from '../cursors.ts';
import { QuoteFilter, quoteConditions } from '../filters.ts';
import { entityLoader } from '../lookups.ts';
import { checkCountable } from '../searches.ts';
import { EntityInterface } from '../types/entity.ts';
import { MentionGraphEdgeType, MentionGraphType, StanceCountType } from '../types/mention-graph.ts';

@ArgsType()
class MentionGraphArgs {
  @Field(() => QuoteFilter, { nullable: true, description: 'Which quotes make edges; all when left out.' })
  filter?: QuoteFilter | null;

  @Field(() => Int, { nullable: true, defaultValue: 1, description: 'Only edges of at least so many quotes: from 1.' })
  minWeight?: number | null;

  @Field(() => Int, { nullable: true, description: 'How many edges: 1 to 100, 20 when left out.' })
  first?: number | null;

  @Field(() => String, { nullable: true, description: 'Only edges that come after this cursor.' })
  after?: string | null;
}

/** An edge with the conditions under which its quotes were counted. */
type Edge = EdgeRow & { conditions: QuoteConditions };

@Resolver(() => MentionGraphEdgeType)
export class MentionGraphResolver {
  @Query(() => MentionGraphType, { description: 'Who talks about whom, the strongest edges first.' })
  async mentionGraph(@Args(() => MentionGraphArgs) args: MentionGraphArgs, @Ctx() context: Context) {
    const { database } = context;
    const minWeight = args.minWeight ?? 1;
    if (minWeight < 1) throw new InputError(`"minWeight" wants a number from 1, got ${minWeight}`);
    const conditions = await quoteConditions(context, args.filter);
    await checkCountable(context, conditions);
    const request = parsePage({ first: args.first, after: args.after }, EDGE_ORDER);
    const readPage = once(() => readEdges(database, conditions, minWeight, request));
    return {
      nodes: async () => {
        const { rows } = await readPage();
        const ids = new Set(rows.flatMap((edge) => [edge.sourceId, edge.targetId]));
        return entityLoader(context).loadMany([...ids]);
      },
      edges: async () => (await readPage()).rows.map((edge): Edge => ({ ...edge, conditions })),
      edgeCount: () => countEdges(database, conditions, minWeight),
      pageInfo: async () => pageInfoOf(EDGE_ORDER, await readPage()),
    };
  }

  @FieldResolver(() => EntityInterface, { description: 'Who speaks.' })
  source(@Root() edge: Edge, @Ctx() context: Context) {
    return entityLoader(context).load(edge.sourceId);
  }

  @FieldResolver(() => EntityInterface, { description: 'Who or what is named.' })
  target(@Root() edge: Edge, @Ctx() context: Context) {
    return entityLoader(context).load(edge.targetId);
  }

  @FieldResolver(() => [StanceCountType], {
    description: 'How these quotes are reported, the most frequent way first.',
  })
  stances(@Root() { conditions, sourceId, targetId }: Edge, @Ctx() context: Context): Promise<EdgeStanceRow[]> {
    const name = `MentionGraphEdge.stances ${JSON.stringify(conditions)}`;
    return context
      .loader<EdgeStanceRow[], string>(name, (database, keys) =>
        stancesOfEdges(
          database,
          conditions,
          keys.map((key) => {
            const [source, target] = key.split(' ').map(Number);
            return { sourceId: source!, targetId: target! };
          }),
        ),
      )
      .load(`${sourceId} ${targetId}`);
  }
}
