import { Field, Float, Int, ObjectType } from 'type-graphql';
import type { OutletRow } from '../../storage/articles/outlets.ts';
import type { EntityRow } from '../../storage/nodes/row.ts';
import type { QuoteDimension } from '../../storage/statistics/question.ts';
import { QuoteDimensionEnum } from '../enums.ts';
import { WeighsAsPage } from '../limits/weight.ts';
import { PageInfoType } from '../relay/connection.ts';
import { EntityInterface } from './entity.ts';
import { OutletType } from './outlet.ts';

/** Dimensions of a question at most. */
export const MAX_DIMENSIONS = 3;

/** How many dimensions are asked for, as far as that may be. */
const countDimensions = (groupBy: unknown): number =>
  Array.isArray(groupBy) ? Math.min(MAX_DIMENSIONS, Math.max(1, groupBy.length)) : 1;

@ObjectType('StatsKey', {
  simpleResolvers: true,
  description: 'What the quotes of a row have in common, in one dimension.',
})
export class StatsKeyType {
  @Field(() => QuoteDimensionEnum, { description: 'The dimension.' })
  dimension!: QuoteDimension;

  @Field(() => String, {
    nullable: true,
    description:
      'The key as filters take it: the slug of an entity or outlet, a kind, a stance, a word, or a date as ISO 8601 ' +
      'writes it ("2022-01-28", "2022-W04", "2022-01", "2022"). Null for quotes without one: their speaker or ' +
      'outlet is not known, no word reports them, or their article has no date.',
  })
  value!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'For display: the name of an entity or outlet, otherwise the value.',
  })
  label!: string | null;

  @Field(() => EntityInterface, {
    nullable: true,
    description: 'Who or what it is, where the dimension is SPEAKER or ABOUT.',
  })
  entity!: EntityRow | null;

  @Field(() => OutletType, {
    nullable: true,
    description: 'Who published them, where the dimension is OUTLET.',
  })
  outlet!: OutletRow | null;
}

@ObjectType('QuoteStatsRow', {
  simpleResolvers: true,
  description: 'A group of quotes with the same key in every dimension, and how many they are.',
})
export class QuoteStatsRowType {
  @Field(() => [StatsKeyType], { description: 'Their key in each dimension, in the order of groupBy.' })
  keys!: StatsKeyType[];

  @Field(() => Int, { description: 'How many there are, in the unit asked for.' })
  count!: number;

  @Field(() => Float, {
    description:
      'The count as a part of the total: 0 to 1. By SPEAKER, a quote of several people together counts once for each ' +
      'of them, here and in the total.',
  })
  share!: number;

  @Field(() => String, { description: 'Its place in the list, for "after" and "before".' })
  cursor!: string;
}

@ObjectType('QuoteStatsEdge', { simpleResolvers: true, description: 'One of the rows, with its place in the list.' })
export class QuoteStatsEdgeType {
  @Field(() => String, { description: 'Its place in the list, for "after" and "before".' })
  cursor!: string;

  @Field(() => QuoteStatsRowType, { description: 'The entry itself.' })
  node!: QuoteStatsRowType;
}

/** A row has a node for each of its dimensions. */
@WeighsAsPage((argument) => countDimensions(argument('groupBy')))
@ObjectType('QuoteStats', {
  simpleResolvers: true,
  description: 'Quotes counted in groups: a page of rows, one row a group.',
})
export class QuoteStatsType {
  @Field(() => Int, {
    description:
      'How many quotes, or statements, meet the filter. Each counts once; by SPEAKER, a quote of several people ' +
      'together counts once for each of them, as in the rows. The rows of all pages add up to it, with two ' +
      'exceptions. By ABOUT, a quote is in a row for each that it names, and in no row when it names nothing. In ' +
      'STATEMENTS, one statement may be in the rows of several outlets or people.',
  })
  total!: number;

  @Field(() => Int, { description: 'How many rows there are on all pages.' })
  rowCount!: number;

  @Field(() => Int, { description: 'The same as rowCount, under the name that lists use.' })
  totalCount!: number;

  @Field(() => [QuoteStatsRowType], { description: 'The rows of this page, in order.' })
  rows!: QuoteStatsRowType[];

  @Field(() => [QuoteStatsRowType], { description: 'The same as rows, under the name that lists use.' })
  nodes!: QuoteStatsRowType[];

  @Field(() => [QuoteStatsEdgeType], { description: 'The same entries, each with its cursor.' })
  edges!: QuoteStatsEdgeType[];

  @Field(() => PageInfoType, { description: 'Where the page lies in the list of rows.' })
  pageInfo!: PageInfoType;
}
