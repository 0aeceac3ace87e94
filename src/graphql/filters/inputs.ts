import { Field, Float, ID, InputType } from 'type-graphql';
import type { EntityType } from '../../domain/entity.ts';
import type { Polarity, QuoteKind, Stance } from '../../domain/quote.ts';
import type { RangeEnd } from '../../domain/range-end.ts';
import { EntityTypeEnum, PolarityEnum, QuoteKindEnum, StanceEnum } from '../enums.ts';
import { NAMES_DESCRIPTION } from '../lookups/chosen-names.ts';
import { ArticleBy } from '../lookups/inputs.ts';
import { DateScalar } from '../scalars.ts';

const TEXT_DESCRIPTION =
  'words, all of which have to be there; "a phrase" for words side by side, in any quotation marks; "or" between alternatives; -word or -"a phrase" for what must not be there; diplom* for words that begin so, with two letters at least. Case and accents do not matter, nor does British or American spelling. A word finds its plural and the forms of its verb ("talk" finds "talked") but no other words ("universe" finds no "university"); in a phrase it finds itself. Hyphens and other marks part words: COVID-19 is "covid 19", and an address is found by its parts. Words such as "the" count in phrases, and where there is nothing else. At most 500 characters and 64 words, and something has to be looked for before something is left out.';

const NESTING_DESCRIPTION = 'At most 5 deep and 50 filters in all.';

@InputType({
  description:
    'Entities, each by id, slug or name: any of those listed, which all have to exist. A type narrows that down, or stands for all of its entities.',
})
export class EntityFilter {
  @Field(() => [ID], { nullable: true, description: 'By id.' })
  id?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: 'By slug: "sergey-lavrov". One that it had before it was renamed does as well.',
  })
  slug?: string[] | null;

  @Field(() => [String], {
    nullable: true,
    description: `By any of their names. ${NAMES_DESCRIPTION}`,
  })
  name?: string[] | null;

  @Field(() => [EntityTypeEnum], { nullable: true, description: 'Of one of these types.' })
  type?: EntityType[] | null;

  /** Slugs or names, a slug first, as an address or a command line gives them; no field of the schema. */
  called?: string[] | null;
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

  /** Slugs or names, a slug first, as an address or a command line gives them; no field of the schema. */
  called?: string[] | null;
}

@InputType({
  description:
    'A range of time. Both ends are in it: a day as a whole, an instant to its millisecond. An end left out is open. Nothing undated is in a range.',
})
export class DateRange {
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day, "2022-01-28", or the first instant, "2022-01-28T10:00:00Z".',
  })
  from?: RangeEnd | null;

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The last day, or the last instant: "2022-01-28T10:59:59.999Z" ends an hour without what is published when the next begins.',
  })
  to?: RangeEnd | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The time zone in which its days begin and end, by its name in the IANA database: "Europe/Berlin". Left out: UTC, or the "timeZone" of quoteStats. An instant is the same in every time zone.',
  })
  timeZone?: string | null;
}

@InputType({
  description:
    'Which quotes: those that meet every condition given. Unless "polarity" asks for them, those that say that something was not said are left out.',
})
export class QuoteFilter {
  @Field(() => EntityFilter, { nullable: true, description: 'Said by one of them, alone or with others.' })
  speaker?: EntityFilter | null;

  @Field(() => EntityFilter, { nullable: true, description: 'Naming at least one of them.' })
  about?: EntityFilter | null;

  @Field(() => OutletFilter, { nullable: true, description: 'Published by one of them.' })
  outlet?: OutletFilter | null;

  @Field(() => ArticleBy, { nullable: true, description: 'In this article.' })
  article?: ArticleBy | null;

  @Field(() => [QuoteKindEnum], { nullable: true, description: 'Of one of these kinds.' })
  kind?: QuoteKind[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Second-hand (relayed by somebody), or not.' })
  via?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'With words between quotation marks (DIRECT and MIXED), or without any.',
  })
  verbatim?: boolean | null;

  @Field(() => [StanceEnum], {
    nullable: true,
    description: 'Reported by a word of one of these stances: [DENY, DECLINE] for denials and refusals to comment.',
  })
  stance?: Stance[] | null;

  @Field(() => [PolarityEnum], {
    nullable: true,
    description:
      'Said, or reported as not said ("has never said", "did not endorse"): [NEGATED] for these alone, [SAID, NEGATED] for both. Where a filter and all inside it leave it out, only what was said is given and counted.',
  })
  polarity?: Polarity[] | null;

  @Field(() => String, {
    nullable: true,
    description: `Saying this: ${TEXT_DESCRIPTION}`,
  })
  text?: string | null;

  @Field(() => DateRange, { nullable: true, description: 'In an article published in this range.' })
  publishedAt?: DateRange | null;

  @Field(() => DateRange, {
    nullable: true,
    description:
      'Said on one of these days; only quotes whose text says when are in a range. It takes days alone, and no time zone.',
  })
  saidOn?: DateRange | null;

  @Field(() => Float, { nullable: true, description: 'With this confidence or more: 0 to 1.' })
  minConfidence?: number | null;

  @Field(() => Boolean, { nullable: true, description: 'With a known speaker, or with an open one.' })
  attributed?: boolean | null;

  @Field(() => [QuoteFilter], { nullable: true, description: `Meeting all of these. ${NESTING_DESCRIPTION}` })
  and?: QuoteFilter[] | null;

  @Field(() => [QuoteFilter], { nullable: true, description: `Meeting at least one of these. ${NESTING_DESCRIPTION}` })
  or?: QuoteFilter[] | null;

  @Field(() => QuoteFilter, { nullable: true, description: `Not meeting this. ${NESTING_DESCRIPTION}` })
  not?: QuoteFilter | null;
}

@InputType({ description: 'Which articles: those that meet every condition given.' })
export class ArticleFilter {
  @Field(() => OutletFilter, { nullable: true, description: 'Published by one of them.' })
  outlet?: OutletFilter | null;

  @Field(() => EntityFilter, { nullable: true, description: 'Naming at least one of them.' })
  mentions?: EntityFilter | null;

  @Field(() => EntityFilter, { nullable: true, description: 'Quoting at least one of them.' })
  speaker?: EntityFilter | null;

  @Field(() => DateRange, { nullable: true, description: 'Published in this range.' })
  publishedAt?: DateRange | null;

  @Field(() => String, {
    nullable: true,
    description: `With this in the headline or in the first 200,000 characters of the text: ${TEXT_DESCRIPTION}`,
  })
  text?: string | null;

  @Field(() => [String], { nullable: true, description: 'In one of these languages, by ISO 639-1: "en".' })
  language?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'In one of these parts of the outlet, as printed: "World".' })
  section?: string[] | null;

  @Field(() => [ArticleFilter], { nullable: true, description: `Meeting all of these. ${NESTING_DESCRIPTION}` })
  and?: ArticleFilter[] | null;

  @Field(() => [ArticleFilter], {
    nullable: true,
    description: `Meeting at least one of these. ${NESTING_DESCRIPTION}`,
  })
  or?: ArticleFilter[] | null;

  @Field(() => ArticleFilter, { nullable: true, description: `Not meeting this. ${NESTING_DESCRIPTION}` })
  not?: ArticleFilter | null;
}
