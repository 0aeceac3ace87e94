import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { QuoteDimension } from '../../storage/statistics/question.ts';
import { QuoteDimensionEnum } from '../enums.ts';
import { PageInfoType } from '../relay/connection.ts';
import { WeighsAsPage } from '../relay/weight.ts';

/** Dimensions of a question at most. */
export const MAX_DIMENSIONS = 3;

/** How many dimensions are asked for, as far as that may be. */
const countDimensions = (groupBy: unknown): number =>
  Array.isArray(groupBy) ? Math.min(MAX_DIMENSIONS, Math.max(1, groupBy.length)) : 1;

/** A key as its resolver reads it; `key` as in `StatsRow`. */
export interface StatsKey {
  dimension: QuoteDimension;
  key: number | string;
}

@ObjectType('StatsKey', { simpleResolvers: true, description: 'What the quotes of a row have in common.' })
export class StatsKeyType implements Pick<StatsKey, 'dimension'> {
  @Field(() => QuoteDimensionEnum, { description: 'In what they agree.' })
  dimension!: QuoteDimension;
}

@ObjectType('QuoteStatsRow', { simpleResolvers: true, description: 'How many quotes agree in every dimension.' })
export class QuoteStatsRowType {
  @Field(() => [StatsKeyType], { description: 'In what they agree, in the order of groupBy.' })
  keys!: StatsKeyType[];

  @Field(() => Int, { description: 'How many there are, in the unit asked for.' })
  count!: number;

  @Field(() => Float, {
    description:
      'Of the total: 0 to 1. By SPEAKER, what several say together is in the share of each, and as often in the total.',
  })
  share!: number;

  @Field(() => String, { description: 'Its place in the list, for "after" and "before".' })
  cursor!: string;
}

@ObjectType('QuoteStatsEdge', { simpleResolvers: true, description: 'One of the rows, with its place in the list.' })
export class QuoteStatsEdgeType {
  @Field(() => String, { description: 'Its place in the list, for "after" and "before".' })
  cursor!: string;

  @Field(() => QuoteStatsRowType, { description: 'What stands there.' })
  node!: QuoteStatsRowType;
}

/** A row has a node for each of its dimensions. */
@WeighsAsPage((argument) => countDimensions(argument('groupBy')))
@ObjectType('QuoteStats', {
  simpleResolvers: true,
  description: 'Quotes counted by what tells them apart: a page of a list of rows.',
})
export class QuoteStatsType {
  @Field(() => Int, {
    description:
      'How many meet the filter, each counted once, or by SPEAKER once for each of those who say it together, as in the rows: rows add up to it. They add up to less or more by ABOUT, where each is counted once in all, and to more in STATEMENTS, of which several outlets or people may have one in common.',
  })
  total!: number;

  @Field(() => Int, { description: 'How many rows there are on all pages.' })
  rowCount!: number;

  @Field(() => Int, { description: 'The same as rowCount, as lists call it.' })
  totalCount!: number;

  @Field(() => [QuoteStatsRowType], { description: 'The rows of this page, in order.' })
  rows!: QuoteStatsRowType[];

  @Field(() => [QuoteStatsRowType], { description: 'The same as rows, as lists call them.' })
  nodes!: QuoteStatsRowType[];

  @Field(() => [QuoteStatsEdgeType], { description: 'The same, each with its cursor.' })
  edges!: QuoteStatsEdgeType[];

  @Field(() => PageInfoType, { description: 'Where the page lies in the list of rows.' })
  pageInfo!: PageInfoType;
}
