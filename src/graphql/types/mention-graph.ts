import { Field, Int, ObjectType } from 'type-graphql';
import type { Stance } from '../../domain/quote.ts';
import type { EdgeRow, EdgeStanceRow } from '../../storage/statistics/mention-graph.ts';
import { StanceEnum } from '../enums.ts';
import { WeighsAsPage } from '../limits/weight.ts';
import { PageInfoType } from '../relay/connection.ts';
import { EntityInterface } from './entity.ts';

@ObjectType('StanceCount', { simpleResolvers: true, description: 'How many quotes have one stance.' })
export class StanceCountType implements EdgeStanceRow {
  @Field(() => StanceEnum, { nullable: true, description: 'The stance; null for quotes that no word reports.' })
  stance!: Stance | null;

  @Field(() => Int, { description: 'How many quotes.' })
  count!: number;
}

/** What an edge tells, in both of its shapes. */
@ObjectType({ simpleResolvers: true })
abstract class Talk implements Pick<EdgeRow, 'weight'> {
  @Field(() => EntityInterface, { description: 'Who speaks.' })
  source!: EntityInterface;

  @Field(() => EntityInterface, { description: 'Who or what is named.' })
  target!: EntityInterface;

  @Field(() => Int, { description: 'How many quotes of the source name the target.' })
  weight!: number;

  @Field(() => [StanceCountType], {
    description: 'How many of these quotes have which stance, the most frequent first.',
  })
  stances!: StanceCountType[];
}

@ObjectType('MentionGraphLink', {
  simpleResolvers: true,
  description: 'Someone talks about someone or something, as an entry of a list.',
})
export class MentionGraphLinkType extends Talk {}

@ObjectType('MentionGraphEdge', {
  simpleResolvers: true,
  description:
    'Someone talks about someone or something. It is an edge of the graph (source and target) and an edge of a list ' +
    '(cursor and node).',
})
export class MentionGraphEdgeType extends Talk {
  @Field(() => String, { description: 'Its place in the list of edges, for "after" and "before".' })
  cursor!: string;

  @Field(() => MentionGraphLinkType, {
    description: 'The edge as an entry of the list: the same source, target, weight and stances.',
  })
  node!: MentionGraphLinkType;
}

/** As many edges as are drawn at once: a page of them weighs what an operation may weigh. */
export const MOST_EDGES = 5_000;

/** An edge has a node at both ends. */
@WeighsAsPage(() => 2, MOST_EDGES)
@ObjectType('MentionGraph', {
  simpleResolvers: true,
  description: 'Who talks about whom. An edge goes from the speaker of a quote to each entity named in it.',
})
export class MentionGraphType {
  @Field(() => [EntityInterface], { description: 'Everyone and everything at an end of the edges, each once.' })
  nodes!: EntityInterface[];

  @Field(() => [MentionGraphEdgeType], { description: 'The edges of this page, those of the most quotes first.' })
  edges!: MentionGraphEdgeType[];

  @Field(() => Int, { description: 'How many edges there are on all pages; counted only when asked for.' })
  edgeCount!: number;

  @Field(() => Int, { description: 'The same as edgeCount, under the name that lists use.' })
  totalCount!: number;

  @Field(() => PageInfoType, { description: 'Where the page lies in the list of edges.' })
  pageInfo!: PageInfoType;
}
