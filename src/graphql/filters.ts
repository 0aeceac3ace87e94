import 'reflect-metadata';
import { GraphQLDate } from 'graphql-scalars';
import { Field, ID, InputType } from 'type-graphql';
import type { QuoteKind } from '../domain/quote.ts';
import { InputError } from '../errors.ts';
import type { ArticleConditions } from '../storage/articles.ts';
import type { QuoteConditions } from '../storage/quotes.ts';
import type { Context } from './context.ts';
import { QuoteKindEnum } from './enums.ts';
import { articleIdBy, ArticleBy, entityIds, outletIds } from './lookups.ts';

@InputType({ description: 'Entities, each by id, slug or name: any of those listed. Every one has to exist.' })
export class EntityFilter {
  @Field(() => [ID], { nullable: true, description: 'By id.' })
  id?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'By slug: "sergey-lavrov".' })
  slug?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'By any of their names; a name that several share is an error that lists them.',
  })
  name?: string[] | null;
}

@InputType({ description: 'Outlets, each by id, slug, name or domain: any of those listed. Every one has to exist.' })
export class OutletFilter {
  @Field(() => [ID], { nullable: true, description: 'By id.' })
  id?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'By slug: "harbour-courier".' })
  slug?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'By name, case and punctuation ignored.' })
  name?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'By domain, without "www.".' })
  domain?: string[] | null;
}

@InputType({ description: 'Days in UTC, both included; an end left out is open. Nothing undated is in a range.' })
export class DateRange {
  @Field(() => GraphQLDate, { nullable: true, description: 'The first day.' })
  from?: Date | null;

  @Field(() => GraphQLDate, { nullable: true, description: 'The last day.' })
  to?: Date | null;
}

@InputType({ description: 'Which quotes: those that meet every condition given.' })
export class QuoteFilter {
  @Field(() => EntityFilter, { nullable: true, description: 'Said by one of them.' })
  speaker?: EntityFilter | null;

  @Field(() => EntityFilter, { nullable: true, description: 'Naming at least one of them.' })
  about?: EntityFilter | null;

  @Field(() => OutletFilter, { nullable: true, description: 'Published by one of them.' })
  outlet?: OutletFilter | null;

  @Field(() => ArticleBy, { nullable: true, description: 'In this article.' })
  article?: ArticleBy | null;

  @Field(() => [QuoteKindEnum], { nullable: true, description: 'Of one of these kinds.' })
  kind?: QuoteKind[] | null;

  @Field(() => DateRange, { nullable: true, description: 'In an article of these days.' })
  publishedAt?: DateRange | null;
}

@InputType({ description: 'Which articles: those that meet every condition given.' })
export class ArticleFilter {
  @Field(() => OutletFilter, { nullable: true, description: 'Published by one of them.' })
  outlet?: OutletFilter | null;

  @Field(() => EntityFilter, { nullable: true, description: 'Naming at least one of them.' })
  mentions?: EntityFilter | null;

  @Field(() => DateRange, { nullable: true, description: 'Published on one of these days.' })
  publishedAt?: DateRange | null;
}

/** A filter with its names looked up: once a request, however many rows of a page carry the same filter. */
export function quoteConditions(context: Context, filter: QuoteFilter | null | undefined): Promise<QuoteConditions> {
  return context.once(`quotes ${JSON.stringify(filter ?? null)}`, async () => {
    const { speaker, about, outlet, article, kind, publishedAt } = filter ?? {};
    const [speakerIds, aboutIds, outlets, articleId] = await Promise.all([
      speaker ? entityIds(context, speaker) : undefined,
      about ? entityIds(context, about) : undefined,
      outlet ? outletIds(context, outlet) : undefined,
      article ? articleIdBy(context, article) : undefined,
    ]);
    const kinds = kind ? notEmpty('kind', kind) : undefined;
    return { speakerIds, aboutIds, outletIds: outlets, articleId, kinds, published: dayRange(publishedAt) };
  });
}

/** The same for articles. */
export function articleConditions(
  context: Context,
  filter: ArticleFilter | null | undefined,
): Promise<ArticleConditions> {
  return context.once(`articles ${JSON.stringify(filter ?? null)}`, async () => {
    const { outlet, mentions, publishedAt } = filter ?? {};
    const [outlets, named] = await Promise.all([
      outlet ? outletIds(context, outlet) : undefined,
      mentions ? entityIds(context, mentions) : undefined,
    ]);
    return { outletIds: outlets, entityIds: named, published: dayRange(publishedAt) };
  });
}

const DAY_MS = 86_400_000;

function dayRange(range: DateRange | null | undefined): QuoteConditions['published'] {
  if (!range) return undefined;
  const { from, to } = range;
  if (from && to && from > to) {
    throw new InputError(`a range of days wants "from" before "to", got from ${isoDay(from)} to ${isoDay(to)}`);
  }
  return { from: from ?? null, to: to ? new Date(to.getTime() + DAY_MS) : null };
}

const isoDay = (date: Date): string => date.toISOString().slice(0, 10);

/** A condition without an alternative would match nothing, which nobody means. @throws InputError */
export function notEmpty<Value>(name: string, values: Value[]): Value[] {
  if (values.length === 0) throw new InputError(`"${name}" wants at least one value: leave it out to match all`);
  return values;
}
