import sql, { type Sql } from 'sql-template-tag';
import type { EntityType } from '../../domain/entity.ts';
import type { QuoteKind, Stance } from '../../domain/quote.ts';
import { allOf, anyOf, isNot, isOneOf, publishedWithin } from '../lists/conditions.ts';
import { matches } from '../lists/search.ts';
import { isOfType, isSaidBy, isSaidByType } from './said-by.ts';

/**
 * Which quotes a list has: those that meet every condition of the tree. Ids are those of rows. Of several values inside
 * one condition, one is enough.
 */
export interface QuoteConditions {
  speakerIds?: number[];
  /** Those of `speakerIds` who are further speakers of joint statements. Undefined: any of them may be. */
  jointSpeakerIds?: number[];
  /** Quotes whose speaker is of one of these types. */
  speakerTypes?: EntityType[];
  /** Quotes that name at least one of them. */
  aboutIds?: number[];
  /** Quotes that name something of one of these types. */
  aboutTypes?: EntityType[];
  /** Whether somebody relayed it. */
  via?: boolean;
  outletIds?: number[];
  articleId?: number;
  kinds?: QuoteKind[];
  /** Whether a part of it stands between quotation marks. */
  verbatim?: boolean;
  stances?: Stance[];
  /** Words to search for, in the language of web searches. */
  text?: string;
  /** Half-open: from <= published < to. */
  published?: { from: Date | null; to: Date | null };
  /** Days as ISO text, both included. */
  said?: { from: string | null; to: string | null };
  /** 0 to 1; compared with the confidence as it is shown, in hundredths. */
  minConfidence?: number;
  /** Whether its cue says that it was not said; undefined: both. */
  negated?: boolean;
  /** Whether it is known who the speaker is. */
  attributed?: boolean;
  and?: QuoteConditions[];
  or?: QuoteConditions[];
  not?: QuoteConditions;
}

/**
 * Conditions on `quote q`.
 * @param sortAt the column that the list is sorted by: an index serves the range together with the order
 * @param saidBy the column of a table that has a quote once for each of its speakers: what has to be met in any case
 * is asked of that one, and not of any of them
 */
export function quoteWhere(conditions: QuoteConditions, sortAt: Sql, saidBy: Sql | null = null): Sql[] {
  const { published, and, or, not } = conditions;
  const whole = (part: QuoteConditions) => allOf(quoteWhere(part, sortAt));
  return [
    ...speakerWhere(conditions, saidBy),
    ...whoWhere(conditions),
    ...whatWhere(conditions),
    ...(published ? publishedWithin(sortAt, published) : []),
    ...(and ?? []).flatMap((part) => quoteWhere(part, sortAt, saidBy)),
    ...(or ? [anyOf(or.map(whole))] : []),
    ...(not ? [isNot(whole(not))] : []),
  ];
}

/** Who said it: one of several speakers is enough. */
function speakerWhere({ speakerIds, speakerTypes }: QuoteConditions, saidBy: Sql | null): Sql[] {
  const where: Sql[] = [];
  if (speakerIds) where.push(saidBy ? isOneOf(saidBy, speakerIds, 'bigint') : isSaidBy(speakerIds));
  if (speakerTypes) where.push(saidBy ? isOfType(saidBy, speakerTypes) : isSaidByType(speakerTypes));
  return where;
}

/** About whom it is, and where it was printed. */
function whoWhere(conditions: QuoteConditions): Sql[] {
  const { aboutIds, aboutTypes, via, outletIds, articleId, attributed } = conditions;
  const where: Sql[] = [];
  if (aboutIds) {
    where.push(
      sql`exists (select from quote_about named where named.quote_id = q.id
        and ${isOneOf(sql`named.entity_id`, aboutIds, 'bigint')})`,
    );
  }
  if (aboutTypes) {
    where.push(
      sql`exists (select from quote_about named join entity e on e.id = named.entity_id
        where named.quote_id = q.id and ${isOneOf(sql`e.type`, aboutTypes, 'text')})`,
    );
  }
  if (via !== undefined) where.push(via ? sql`q.second_hand` : sql`not q.second_hand`);
  if (outletIds) where.push(isOneOf(sql`q.outlet_id`, outletIds, 'bigint'));
  if (articleId !== undefined) where.push(sql`q.article_id = ${articleId}::bigint`);
  if (attributed !== undefined) where.push(attributed ? sql`q.speaker_id is not null` : sql`q.speaker_id is null`);
  return where;
}

/** What it is, says and weighs. */
function whatWhere(conditions: QuoteConditions): Sql[] {
  const { kinds, verbatim, stances, negated, text, said, minConfidence } = conditions;
  const where: Sql[] = [];
  if (kinds) where.push(isOneOf(sql`q.kind`, kinds, 'text'));
  if (verbatim !== undefined) where.push(verbatim ? sql`q.verbatim <> '{}'` : sql`q.verbatim = '{}'`);
  if (stances) where.push(isOneOf(sql`q.stance`, stances, 'text'));
  if (negated !== undefined) where.push(negated ? sql`q.negated` : sql`not q.negated`);
  if (text !== undefined) where.push(matches(sql`q.search`, text));
  if (said) {
    const ends = [
      ...(said.from ? [sql`q.said_on >= ${said.from}::date`] : []),
      ...(said.to ? [sql`q.said_on <= ${said.to}::date`] : []),
    ];
    where.push(...(ends.length > 0 ? ends : [sql`q.said_on is not null`]));
  }
  if (minConfidence !== undefined) where.push(sql`q.confidence >= ${(hundredths(minConfidence) - 0.5) / 100}::real`);
  return where;
}

/** The least confidence that is shown as `confidence` or more, in hundredths. */
export const hundredths = (confidence: number): number => Math.ceil(confidence * 100 - 1e-9);

/** Every text that a quote may be found by, wherever it stands in the tree apart from under "not". */
export function searchedTexts(conditions: QuoteConditions): string[] {
  const { text, and, or } = conditions;
  return [...(text === undefined ? [] : [text]), ...[...(and ?? []), ...(or ?? [])].flatMap(searchedTexts)];
}

/** Whether a text stands anywhere in the tree. */
export const isSearch = ({ text, and, or, not }: QuoteConditions): boolean =>
  text !== undefined || [...(and ?? []), ...(or ?? []), ...(not ? [not] : [])].some(isSearch);
