import sql, { type Sql } from 'sql-template-tag';
import type { EntityType } from '../../domain/entity.ts';
import { allOf, anyOf, isNot, isOneOf, publishedWithin } from '../lists/conditions.ts';
import { matches } from '../lists/search.ts';
import { isOfType, SPEAKING } from '../quotes/said-by.ts';

/**
 * Which articles a list has: those that meet every condition of the tree. Ids are those of rows. Of several values
 * inside one condition, one is enough.
 */
export interface ArticleConditions {
  outletIds?: number[];
  /** Articles that name at least one of them. */
  entityIds?: number[];
  /** Articles that name something of one of these types. */
  entityTypes?: EntityType[];
  /** Articles that quote at least one of them. */
  speakerIds?: number[];
  /** Articles that quote something of one of these types. */
  speakerTypes?: EntityType[];
  /** Half-open: from <= published < to. Undated articles are in no range. */
  published?: { from: Date | null; to: Date | null };
  /** Words to search for, in the language of web searches. */
  text?: string;
  /** ISO 639-1. */
  languages?: string[];
  sections?: string[];
  and?: ArticleConditions[];
  or?: ArticleConditions[];
  not?: ArticleConditions;
}

/**
 * Conditions on `article a`.
 * @param sortAt the column that the list is sorted by: an index serves the range together with the order
 */
export function articleWhere(conditions: ArticleConditions, sortAt: Sql): Sql[] {
  const { outletIds, published, text, languages, sections, and, or, not } = conditions;
  const whole = (part: ArticleConditions) => allOf(articleWhere(part, sortAt));
  return [
    ...(outletIds ? [isOneOf(sql`a.outlet_id`, outletIds, 'bigint')] : []),
    ...entityWhere(conditions),
    ...(published ? publishedWithin(sortAt, published) : []),
    ...(text === undefined ? [] : [matches(sql`a.search`, text)]),
    ...(languages ? [isOneOf(sql`a.language`, languages, 'text')] : []),
    ...(sections ? [isOneOf(sql`a.section`, sections, 'text')] : []),
    ...(and ?? []).flatMap((part) => articleWhere(part, sortAt)),
    ...(or ? [anyOf(or.map(whole))] : []),
    ...(not ? [isNot(whole(not))] : []),
  ];
}

/** Whom it names and quotes. */
function entityWhere({ entityIds, entityTypes, speakerIds, speakerTypes }: ArticleConditions): Sql[] {
  const named = (condition: Sql) =>
    sql`exists (select from article_entity named where named.article_id = a.id and ${condition})`;
  const speaking = (condition: Sql) =>
    sql`exists (select from ${SPEAKING} said where said.article_id = a.id and not said.negated and ${condition})`;
  const where: Sql[] = [];
  if (entityIds) where.push(named(isOneOf(sql`named.entity_id`, entityIds, 'bigint')));
  if (entityTypes) where.push(named(isOneOf(sql`named.type`, entityTypes, 'text')));
  if (speakerIds) {
    where.push(speaking(isOneOf(sql`said.speaker_id`, speakerIds, 'bigint')));
  }
  if (speakerTypes) {
    where.push(speaking(isOfType(sql`said.speaker_id`, speakerTypes)));
  }
  return where;
}

/** Every text that an article may be found by, wherever it stands in the tree apart from under "not". */
export function searchedArticleTexts({ text, and, or }: ArticleConditions): string[] {
  return [...(text === undefined ? [] : [text]), ...[...(and ?? []), ...(or ?? [])].flatMap(searchedArticleTexts)];
}

/** Whether a text stands anywhere in the tree. */
export const isArticleSearch = ({ text, and, or, not }: ArticleConditions): boolean =>
  text !== undefined || [...(and ?? []), ...(or ?? []), ...(not ? [not] : [])].some(isArticleSearch);
