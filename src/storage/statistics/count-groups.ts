import sql, { join, raw, type Sql } from 'sql-template-tag';
import type { DateBucket } from '../../domain/date-bucket.ts';
import { bitsOf, type CursorValue, type Order, type PageRequest, UNDATED } from '../keyset.ts';
import { isOneOf } from '../list.ts';
import { type QuoteConditions, quoteWhere } from '../quotes.ts';
import { isDateDimension, isIdDimension, type QuoteDimension, type StatsQuestion, UNDATED_DAY } from './question.ts';
import { type Facet, facetConditions, neededFacets, type RollUp, rollUpFor } from './roll-ups.ts';

/** Edges of the mention graph: the rows of both columns side by side. */
export interface Edges {
  speakerIds: number[];
  entityIds: number[];
}

/**
 * Statement that gives a row for each group: its keys as k1, k2, ... in the order of the dimensions, none of them null
 * (see `StatsRow`), and its count as n.
 * @param rollUp where to read it from; null: from the quotes themselves. Both give the same.
 * @param edges when given, only groups of these speakers and whom they talk about
 */
export const countGroups = (question: StatsQuestion, rollUp = rollUpFor(question), edges?: Edges): Sql =>
  rollUp ? countRolledUp(question, rollUp, edges) : countQuotes(question, edges);

const selected = (keys: Sql[]): Sql =>
  join([sql``, ...keys.map((key, at) => sql`${key} k${raw(String(at + 1))}, `)], '');

const grouped = (keys: Sql[]): Sql =>
  keys.length === 0 ? sql`` : sql`group by ${raw(keys.map((_, at) => at + 1).join(', '))}`;

const whereAll = (where: Sql[]): Sql => (where.length === 0 ? sql`` : sql`where ${join(where, ' and ')}`);

/** Of `quote q`, or `quote_about about`. */
const LIVE_KEYS: Record<Facet, Sql> = {
  SPEAKER: sql`coalesce(q.speaker_id, 0)`,
  ABOUT: sql`about.entity_id`,
  OUTLET: sql`coalesce(q.outlet_id, 0)`,
  KIND: sql`q.kind`,
  STANCE: sql`coalesce(q.stance, '')`,
  CUE: sql`coalesce(q.cue_lemma, '')`,
};

function countQuotes({ dimensions, conditions, unit, timeZone }: StatsQuestion, edges?: Edges): Sql {
  const keys = dimensions.map((dimension) =>
    isDateDimension(dimension) ? liveBucket(dimension, timeZone) : LIVE_KEYS[dimension],
  );
  const byAbout = dimensions.includes('ABOUT');
  const from = byAbout ? sql`quote_about about join quote q on q.id = about.quote_id` : sql`quote q`;
  const where = quoteWhere(conditions, byAbout ? sql`about.sort_at` : sql`q.sort_at`);
  if (edges) where.push(amongEdges(sql`about.speaker_id`, edges));
  const count = unit === 'QUOTES' ? sql`count(*)` : sql`count(distinct coalesce(q.statement_id, -q.id))`;
  return sql`select ${selected(keys)}${count} n from ${from} ${whereAll(where)} ${grouped(keys)}`;
}

const amongEdges = (speaker: Sql, { speakerIds, entityIds }: Edges): Sql =>
  sql`(${speaker}, entity_id) in (select * from unnest(${speakerIds}::bigint[], ${entityIds}::bigint[]))`;

/** What is undated has no day in any time zone. */
const liveBucket = (bucket: DateBucket, timeZone: string): Sql =>
  sql`case when q.sort_at = ${UNDATED} then date '${raw(UNDATED_DAY)}'
      else greatest(date_trunc(${raw(`'${bucket}'`)}, q.sort_at at time zone ${timeZone})::date, date '${raw(UNDATED_DAY)}') end`;

function countRolledUp(question: StatsQuestion, rollUp: RollUp, edges?: Edges): Sql {
  const { dimensions } = question;
  const keys = dimensions.map((dimension) => rolledUpKey(dimension, rollUp));
  const where = rolledUpWhere(question, rollUp);
  if (edges) where.push(amongEdges(sql`r.speaker_id`, edges));
  const table = raw(`${rollUp.table} r`);
  // Each row is a group of its own: then an index can give them in the order of their counts.
  if (isExact(question, rollUp)) {
    const counts = raw(rollUp.bits ? 'r.quotes n, r.bits' : 'r.quotes n');
    return sql`select ${selected(keys)}${counts} from ${table} ${whereAll(where)}`;
  }
  const none = dimensions.length === 0 ? sql`` : sql`having sum(r.quotes) > 0`;
  return sql`select ${selected(keys)}coalesce(sum(r.quotes), 0)::bigint n from ${table}
             ${whereAll(where)} ${grouped(keys)} ${none}`;
}

function rolledUpKey(dimension: QuoteDimension, { facets, time }: RollUp): Sql {
  if (!isDateDimension(dimension)) return raw(`r.${facets[dimension]!.name}`);
  const { name, grain } = time!;
  return dimension.toLowerCase() === grain ? raw(`r.${name}`) : raw(`date_trunc('${dimension}', r.${name})::date`);
}

/** Whether each row of a roll-up that the conditions leave is a group of its own. */
export function isExact(question: StatsQuestion, { facets, time }: RollUp): boolean {
  const { dimensions, conditions } = question;
  const needed = neededFacets(question);
  const single = facetConditions(conditions).flatMap(([name, facet]) =>
    conditions[name]!.length === 1 ? [facet] : [],
  );
  const told = (Object.keys(facets) as Facet[]).every(
    (facet) =>
      dimensions.includes(facet) || single.includes(facet) || (facets[facet]!.all !== undefined && !needed.has(facet)),
  );
  return told && (!time || (time.all !== undefined && !conditions.published && !dimensions.some(isDateDimension)));
}

/**
 * An order that begins with the negative count, and a request in it, as an index has them: by the number of binary digits
 * of the count first, which every exact roll-up with `bits` gives as g.bits.
 */
export function largestFirst<Row>(order: Order<Row>, request: PageRequest): [Order<Row>, PageRequest] {
  const negative = order.columns[0]!;
  const bits = { sql: '-g.bits', type: 'int' as const, value: (row: Row) => 0 - bitsOf(-negative.value(row)) };
  const withBits = (cursor: CursorValue[] | null) => cursor && [0 - bitsOf(-cursor[0]!), ...cursor];
  return [
    { ...order, columns: [bits, ...order.columns] },
    { ...request, after: withBits(request.after), before: withBits(request.before) },
  ];
}

function rolledUpWhere(question: StatsQuestion, { facets, time }: RollUp): Sql[] {
  const { dimensions, conditions } = question;
  const needed = neededFacets(question);
  const where: Sql[] = [];
  for (const [facet, { name, all }] of Object.entries(facets)) {
    if (all === undefined) continue;
    const column = raw(`r.${name}`);
    const literal = raw(typeof all === 'number' ? `${all}` : `'${all}'`);
    if (!needed.has(facet as Facet)) where.push(sql`${column} = ${literal}`);
    else where.push(typeof all === 'number' ? sql`${column} >= 0` : sql`${column} <> ${literal}`);
  }
  for (const [condition, facet] of facetConditions(conditions)) {
    const type = isIdDimension(facet) ? 'bigint' : 'text';
    where.push(isOneOf(raw(`r.${facets[facet]!.name}`), conditions[condition]!, type));
  }
  if (conditions.attributed !== undefined) {
    where.push(sql`r.speaker_id ${raw(conditions.attributed ? '>' : '=')} 0`);
  }
  if (time) where.push(...timeWhere(time, conditions.published, dimensions));
  return where;
}

function timeWhere(
  { name, all }: NonNullable<RollUp['time']>,
  published: QuoteConditions['published'],
  dimensions: readonly QuoteDimension[],
): Sql[] {
  const column = raw(`r.${name}`);
  if (!published) {
    if (all === undefined) return [];
    return [
      dimensions.some(isDateDimension) ? sql`${column} < ${raw(`'${all}'`)}` : sql`${column} = ${raw(`'${all}'`)}`,
    ];
  }
  const { from, to } = published;
  const after =
    from && from > UNDATED ? sql`${column} >= ${isoDay(from)}::date` : sql`${column} > ${raw(`'${UNDATED_DAY}'`)}`;
  return [after, to ? sql`${column} < ${isoDay(to)}::date` : sql`${column} < 'infinity'`];
}

/** As PostgreSQL reads it: the day after the last of the year 9999 has five digits. */
const isoDay = (instant: Date): string => instant.toISOString().replace(/^\+0*/, '').replace(/T.*$/, '');
