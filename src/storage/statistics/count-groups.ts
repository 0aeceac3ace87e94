import sql, { raw, type Sql } from 'sql-template-tag';
import { isOneOf } from '../lists/conditions.ts';
import { bitsOf, type CursorValue, type Order, type PageRequest, UNDATED } from '../lists/keyset.ts';
import { hundredths } from '../quotes/conditions.ts';
import { type QuoteConditions, quoteWhere } from '../quotes/read.ts';
import { repeatedSpeakers } from '../quotes/said-by.ts';
import { countInZone, isInOtherZone } from './count-in-zone.ts';
import { countQuotes } from './count-quotes.ts';
import { amongEdges, type Edges, liveKeys, namedKeys, selected, sumUp, whereAll } from './group-parts.ts';
import { isDateDimension, isIdDimension, type QuoteDimension, type StatsQuestion, UNDATED_DAY } from './question.ts';
import {
  type Facet,
  facetConditions,
  isAllButUnknown,
  isExact,
  isLargestFirst,
  isOne,
  neededFacets,
  type RollUp,
  rollUpFor,
} from './roll-ups.ts';

/**
 * Statement that gives a row for each group: its keys as k1, k2, ... in the order of the dimensions, none of them null
 * (see `StatsRow`), and its count as n.
 * @param rollUp where to read it from; null: from the quotes themselves. Both give the same.
 * @param edges when given, only groups of these speakers and whom they talk about
 */
export function countGroups(question: StatsQuestion, rollUp = rollUpFor(question), edges?: Edges): Sql {
  if (!rollUp) return countQuotes(question, edges);
  if (!isInOtherZone(question)) return countRolledUp(question, rollUp, edges);
  return countInZone(question, countRolledUp({ ...question, timeZone: 'UTC' }, rollUp, edges));
}

/** Statement that gives how many groups there are, as `count`. */
export function howManyGroups(question: StatsQuestion): Sql {
  const rollUp = rollUpFor(question);
  if (!rollUp?.groups || !question.dimensions.some(isDateDimension) || !isLargestFirst(question, rollUp)) {
    return sql`select count(*) from (${countGroups(question, rollUp)}) g`;
  }
  const { attributed, published } = question.conditions;
  const { table, count } = rollUp.groups;
  const where = timeWhere(rollUp.time!, published, question.dimensions);
  if (attributed !== undefined) where.push(sql`r.attributed = ${attributed}`);
  return sql`select coalesce(sum(r.${raw(count)}), 0)::bigint count from ${raw(table)} r ${whereAll(where)}`;
}

function countRolledUp(question: StatsQuestion, rollUp: RollUp, edges?: Edges): Sql {
  const { dimensions, unit } = question;
  const keys = dimensions.map((dimension) => rolledUpKey(dimension, rollUp));
  const count = raw(`r.${unit.toLowerCase()}`);
  const where = rolledUpWhere(question, rollUp);
  if (edges) where.push(amongEdges(sql`r.speaker_id`, edges));
  const table = raw(`${rollUp.table} r`);
  // Each row is a group of its own: then an index can give them in the order of their counts.
  if (isExact(question, rollUp)) {
    const bits = raw(rollUp.bits ? ', r.bits' : '');
    return sql`select ${selected(keys)}${count} n${bits} from ${table} ${whereAll(where)}`;
  }
  if (isAllButUnknown(question, rollUp)) {
    const signed = sql`case r.speaker_id when 0 then -${count} else ${count} end`;
    return sumUp(keys, signed, sql`${table} ${whereAll(where)}`);
  }
  const repeated = countRepeated(question);
  if (repeated) {
    const counts = sql`(select ${selected(keys)}${count} n from ${table} ${whereAll(where)} union all ${repeated}) r`;
    return sumUp(namedKeys(question, 'r'), sql`r.n`, counts);
  }
  return sumUp(keys, count, sql`${table} ${whereAll(where)}`);
}

/**
 * What a sum over several speakers has too many: -1 for each further speaker of a joint statement, by the same keys.
 * Null where nothing is summed over speakers.
 */
function countRepeated(question: StatsQuestion): Sql | null {
  const { dimensions, conditions } = question;
  const { speakerIds, attributed, ...others } = conditions;
  const isSummed = speakerIds ? speakerIds.length > 1 : attributed === true;
  if (!isSummed || attributed === false || dimensions.includes('SPEAKER')) return null;
  const about = dimensions.includes('ABOUT') ? sql`join quote_about about on about.quote_id = q.id` : sql``;
  const where = [repeatedSpeakers(speakerIds ?? null), ...quoteWhere(others, sql`q.sort_at`)];
  return sql`select ${selected(liveKeys(question))}-1 n
             from joint_speaker joint join quote q on q.id = joint.quote_id ${about} ${whereAll(where)}`;
}

function rolledUpKey(dimension: QuoteDimension, { facets, time }: RollUp): Sql {
  if (!isDateDimension(dimension)) return raw(`r.${facets[dimension]!.name}`);
  const { name, grain } = time!;
  return dimension.toLowerCase() === grain
    ? raw(`r.${name}`)
    : raw(`date_trunc('${dimension}', r.${name}::timestamp)::date`);
}

/**
 * An order that begins with the negative count, and a request in it, as an index has them: by the number of binary
 * digits of the count first, which every exact roll-up with `bits` gives as g.bits.
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

function rolledUpWhere(question: StatsQuestion, rollUp: RollUp): Sql[] {
  const { dimensions, conditions } = question;
  const { facets, time, confidence } = rollUp;
  const isDifference = isAllButUnknown(question, rollUp);
  const needed = neededFacets(question);
  const where: Sql[] = [];
  for (const [facet, { name, all }] of Object.entries(facets)) {
    if (all === undefined) continue;
    const column = raw(`r.${name}`);
    const literal = raw(typeof all === 'number' ? `${all}` : `'${all}'`);
    if (facet === 'SPEAKER' && isDifference) where.push(sql`${column} in (${raw(String(all))}, 0)`);
    else if (!needed.has(facet as Facet)) where.push(sql`${column} = ${literal}`);
    else where.push(typeof all === 'number' ? sql`${column} >= 0` : sql`${column} <> ${literal}`);
  }
  for (const [condition, facet] of facetConditions(conditions)) {
    const type = isIdDimension(facet) ? 'bigint' : 'text';
    where.push(isOneOf(raw(`r.${facets[facet]!.name}`), conditions[condition]!, type));
  }
  if (conditions.attributed !== undefined && !isDifference) {
    where.push(sql`r.speaker_id ${raw(conditions.attributed ? '>' : '=')} 0`);
  }
  if (confidence && conditions.minConfidence !== undefined) {
    where.push(sql`r.${raw(confidence)} >= ${hundredths(conditions.minConfidence)}`);
  }
  if (time) where.push(...timeWhere(time, conditions.published, dimensions));
  return where;
}

function timeWhere(
  { name, grain, all }: NonNullable<RollUp['time']>,
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
  // Then an index has its rows by their counts.
  if (isOne(grain, published)) return [sql`${column} = ${isoDay(from!)}::date`];
  const after =
    from && from > UNDATED ? sql`${column} >= ${isoDay(from)}::date` : sql`${column} > ${raw(`'${UNDATED_DAY}'`)}`;
  return [after, to ? sql`${column} < ${isoDay(to)}::date` : sql`${column} < 'infinity'`];
}

/** As PostgreSQL reads it: the day after the last of the year 9999 has five digits. */
const isoDay = (instant: Date): string => instant.toISOString().replace(/^\+0*/, '').replace(/T.*$/, '');
