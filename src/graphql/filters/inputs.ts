import { Field, Float, InputType } from 'type-graphql';
import type { Polarity, QuoteKind, Stance } from '../../domain/quote.ts';
import type { RangeEnd } from '../../domain/range-end.ts';
import { PolarityEnum, QuoteKindEnum, StanceEnum } from '../enums.ts';
import { ArticleBy, EntityFilter, OutletFilter } from '../lookups/inputs.ts';
import { DateScalar } from '../scalars.ts';

const TEXT_DESCRIPTION = [
  'Every word has to be there, in any order.',
  '"A phrase" in quotation marks of any kind has to be there word for word.',
  '"or" stands between alternatives.',
  'A word or a phrase with a minus before it must not be there: -word. Something else beside it has to be there.',
  'diplom* is any word that begins with "diplom"; at least two letters stand before the star.',
  'Case, accents and the difference between British and American spelling do not matter.',
  'A word also finds its plural and the forms of its verb: "talk" finds "talked".',
  'It finds no other words: "universe" does not find "university". In a phrase it finds only itself.',
  'Hyphens and other marks separate words: COVID-19 is "covid 19", and an address is found by its parts.',
  'Words such as "the" count in phrases, and in a search that has no other words.',
  'At most 500 characters and 64 words.',
].join(' ');

const NESTING_DESCRIPTION = 'Filters nest at most 5 deep, and there are at most 50 in all.';

@InputType({
  description:
    'A range of time that includes both ends: the whole of a day, or an instant to its millisecond. An end that is ' +
    'left out is open. What has no date is in no range.',
})
export class DateRange {
  @Field(() => DateScalar, {
    nullable: true,
    description: 'The first day, "2022-01-28", or the first instant, "2022-01-28T10:00:00Z".',
  })
  from?: RangeEnd | null;

  @Field(() => DateScalar, {
    nullable: true,
    description: 'The last day, or the last instant. "2022-01-28T10:59:59.999Z" leaves out what is published at 11:00.',
  })
  to?: RangeEnd | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The time zone in which its days begin and end, by its name in the IANA database: "Europe/Berlin". When left ' +
      'out: UTC, or the "timeZone" of quoteStats. An instant is the same in every time zone.',
  })
  timeZone?: string | null;
}

@InputType({
  description:
    'Which quotes: those that meet every condition given. Quotes that the article reports as not said are left out ' +
    'unless "polarity" asks for them.',
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

  @Field(() => Boolean, { nullable: true, description: 'True: second-hand (relayed by somebody). False: first-hand.' })
  via?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: with words between quotation marks (DIRECT and MIXED). False: without any.',
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
      'Reported as said, or as not said ("has never said", "did not endorse"): [NEGATED] for the latter alone, ' +
      '[SAID, NEGATED] for both. Where neither a filter nor any filter inside it has "polarity", only what was said ' +
      'is listed and counted.',
  })
  polarity?: Polarity[] | null;

  @Field(() => String, {
    nullable: true,
    description: `With these words in what was said. ${TEXT_DESCRIPTION}`,
  })
  text?: string | null;

  @Field(() => DateRange, { nullable: true, description: 'In an article published in this range.' })
  publishedAt?: DateRange | null;

  @Field(() => DateRange, {
    nullable: true,
    description:
      'Said on one of these days. Only quotes whose text says when they were said are in a range. It takes days ' +
      'alone, and no time zone.',
  })
  saidOn?: DateRange | null;

  @Field(() => Float, { nullable: true, description: 'With this confidence or more: 0 to 1.' })
  minConfidence?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: quotes whose speaker is known. False: quotes whose speaker is open.',
  })
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
    description: `With these words in the headline or in the first 200,000 characters of the text. ${TEXT_DESCRIPTION}`,
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
