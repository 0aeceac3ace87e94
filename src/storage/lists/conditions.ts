import sql, { join, raw, type Sql } from 'sql-template-tag';
import { UNDATED } from './keyset.ts';

/** `column` is one of `values`. A single value is compared by "=": PostgreSQL reads an index in order only then. */
export const isOneOf = (column: Sql, values: readonly (number | string)[], type: 'bigint' | 'text'): Sql =>
  values.length === 1 ? sql`${column} = ${values[0]}::${raw(type)}` : sql`${column} = any(${values}::${raw(type)}[])`;

/** Every condition, as one that may stand inside another. */
export const allOf = (conditions: Sql[]): Sql =>
  conditions.length === 0 ? sql`true` : sql`(${join(conditions, ' and ')})`;

/** One condition at least. */
export const anyOf = (conditions: Sql[]): Sql => sql`(${join(conditions, ' or ')})`;

/** Anything but yes: a row that has no speaker is not said by Lavrov. */
export const isNot = (condition: Sql): Sql => sql`${condition} is not true`;

/** Conditions on a sort instant for a half-open range; what is undated sorts before every real date and stays out. */
export function publishedWithin(column: Sql, range: { from: Date | null; to: Date | null }): Sql[] {
  const after = range.from && range.from > UNDATED ? sql`${column} >= ${range.from}` : sql`${column} > ${UNDATED}`;
  return range.to ? [after, sql`${column} < ${range.to}`] : [after];
}
