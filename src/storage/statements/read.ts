import sql, { join, type Sql } from 'sql-template-tag';
import type { Queryable } from '../database.ts';
import { isOneOf } from '../lists/conditions.ts';
import type { Order } from '../lists/keyset.ts';
import type { KeyedList, List } from '../lists/list.ts';
import { byIds, withOthers } from '../lists/rows.ts';
import { isSearch, type QuoteConditions, quoteWhere } from '../quotes/conditions.ts';
import { isSaidBy } from '../quotes/said-by.ts';
import { SUPERSEDED } from '../quotes/superseded.ts';
import { columnsOf, namesOf } from '../tables/columns.ts';
import { StatementEntity } from '../tables/statement.ts';
import { StatementOutletEntity } from '../tables/statement-outlet.ts';
import { VariantEntity } from '../tables/variant.ts';

/** A statement with its wording. */
export interface StatementRow extends Omit<StatementEntity, 'variantId'> {
  /** Its wording. */
  text: string;
  firstQuoteId: number;
}

export const STATEMENT_ORDERS = ['NEWEST', 'OLDEST', 'MOST_REPORTED'] as const;
export type StatementOrder = (typeof STATEMENT_ORDERS)[number];

const COLUMNS = sql`${columnsOf(StatementEntity, 's', namesOf(StatementEntity, ['variantId']))}, wording.text`;

const STATEMENT = sql`statement s join variant wording on wording.id = s.variant_id`;

/** In the order of `ids`, also those that only superseded quotes report; null for what never was. */
export async function statementsById(database: Queryable, ids: readonly number[]): Promise<(StatementRow | null)[]> {
  const rows = await byIds<StatementRow>(
    database,
    ids,
    sql`select ${COLUMNS} from ${STATEMENT} where s.id = any(${ids}::bigint[])`,
  );
  return withOthers(rows, ids, (missing) =>
    byIds(
      database,
      missing,
      sql`${DROPPED} any(${missing}::bigint[])
    order by s.statement_id, q.sort_at, s.id`,
    ),
  );
}

/** Statements that no article has any more, with the first quote that reported each. */
const DROPPED = sql`
  select distinct on (s.statement_id) s.statement_id id, q.speaker_id "speakerId", q.negated, q.text,
         s.id "firstQuoteId", q.sort_at "firstAt", 0 "quoteCount", 0 "outletCount", 0 "variantCount"
  from ${SUPERSEDED} where s.statement_id =`;

const byInstant = (name: StatementOrder, descending: boolean): Order<StatementRow> => ({
  name,
  descending,
  columns: [
    { sql: 's.first_at', type: 'timestamptz', value: (row) => row.firstAt.getTime() },
    { sql: 's.id', type: 'bigint', value: (row) => row.id },
  ],
});

const ORDERS: Record<StatementOrder, Order<StatementRow>> = {
  NEWEST: byInstant('NEWEST', true),
  OLDEST: byInstant('OLDEST', false),
  MOST_REPORTED: {
    name: 'MOST_REPORTED',
    descending: true,
    columns: [
      { sql: 's.outlet_count', type: 'int', value: (row) => row.outletCount },
      { sql: 's.quote_count', type: 'int', value: (row) => row.quoteCount },
      { sql: 's.id', type: 'bigint', value: (row) => row.id },
    ],
  },
};

/** Every statement once for each of its speakers, whose quotes say which: `said_by`. */
const SAID_BY = sql`(select s.*, s.speaker_id said_by from statement s union all
  select s.*, spoken.speaker_id from (
    select distinct q.statement_id, joint.speaker_id from joint_speaker joint join quote q on q.id = joint.quote_id
  ) spoken join statement s on s.id = spoken.statement_id where s.speaker_id <> spoken.speaker_id)`;

/** Statements that at least one quote reports which meets the conditions. */
export const statementList = (conditions: QuoteConditions, order: StatementOrder): List<StatementRow> => ({
  columns: COLUMNS,
  from:
    conditions.speakerIds?.length === 1
      ? sql`${SAID_BY} s join variant wording on wording.id = s.variant_id`
      : STATEMENT,
  where: statementWhere(conditions),
  order: ORDERS[order],
  search: isSearch(conditions) ? { alias: 's', since: null } : undefined,
});

/**
 * The speaker is the statement's as well, so that an index gives the statements of one in their order, and so is
 * whether it was said.
 */
function statementWhere(conditions: QuoteConditions): Sql[] {
  const { speakerIds, negated, ...others } = conditions;
  const ofSpeaker = speakerIds ? [spokenBy(speakerIds)] : [];
  const polarity = negated === undefined ? [] : [negated ? sql`s.negated` : sql`not s.negated`];
  const ofStatement = [...ofSpeaker, ...polarity];
  const ofQuote = quoteWhere(others, sql`q.sort_at`);
  if (ofQuote.length === 0) return ofStatement;
  if (speakerIds) ofQuote.push(isSaidBy(speakerIds));
  return [...ofStatement, sql`exists (select from quote q where q.statement_id = s.id and ${join(ofQuote, ' and ')})`];
}

/** Of several it is one condition, with which no index has the order. */
const spokenBy = (speakerIds: number[]): Sql =>
  speakerIds.length === 1
    ? isOneOf(sql`s.said_by`, speakerIds, 'bigint')
    : sql`(s.speaker_id = any(${speakerIds}::bigint[]) or s.id in (select q.statement_id from joint_speaker joint
        join quote q on q.id = joint.quote_id where joint.speaker_id = any(${speakerIds}::bigint[])))`;

const SHOWN = ['id', 'text', 'kind', 'quoteCount'] as const;

export interface VariantRow extends Pick<VariantEntity, (typeof SHOWN)[number]> {
  /** Wording of the statement. */
  canonical: string;
}

/** The wordings of a statement, those of most quotes first. */
export const variantsOfStatement = (): KeyedList<VariantRow> => ({
  columns: sql`${columnsOf(VariantEntity, 'v', SHOWN)}, wording.text canonical`,
  from: sql`variant v join statement s on s.id = v.statement_id join variant wording on wording.id = s.variant_id`,
  key: sql`v.statement_id`,
  where: [],
  order: {
    name: 'MOST_REPORTED',
    descending: true,
    columns: [
      { sql: 'v.quote_count', type: 'int', value: (row) => row.quoteCount },
      { sql: 'v.id', type: 'bigint', value: (row) => row.id },
    ],
  },
});

export type StatementOutletRow = Omit<StatementOutletEntity, 'statementId' | 'movedCount'>;

/** The outlets that report a statement, those with most quotes first. */
export const outletsOfStatement = (): KeyedList<StatementOutletRow> => ({
  columns: columnsOf(StatementOutletEntity, 'o', namesOf(StatementOutletEntity, ['statementId', 'movedCount'])),
  from: sql`statement_outlet o`,
  key: sql`o.statement_id`,
  where: [sql`o.quote_count > 0`],
  order: {
    name: 'MOST_REPORTED',
    descending: true,
    columns: [
      { sql: 'o.quote_count', type: 'int', value: (row) => row.quoteCount },
      { sql: 'o.outlet_id', type: 'bigint', value: (row) => row.outletId },
    ],
  },
});
