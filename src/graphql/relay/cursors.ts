import { InputError } from '../../errors.ts';
import { type CursorValue, cursorValues, type Order, type PageRequest } from '../../storage/lists/keyset.ts';
import { DEFAULT_PAGE_SIZE, MAX_PAGE_SIZE } from '../limits/limits.ts';
import { shorten } from './ids.ts';

export interface PageArguments {
  first?: number | null;
  after?: string | null;
  last?: number | null;
  before?: string | null;
}

/** The place of a row in a list: opaque, and good only for lists in the same order. */
export const toCursor = <Row>(order: Order<Row>, row: Row): string => writeCursor(order, cursorValues(order, row));

/** The same by the values of the row that the order goes by. */
export const writeCursor = <Row>({ name }: Order<Row>, values: readonly CursorValue[]): string =>
  Buffer.from(JSON.stringify([name, ...values])).toString('base64url');

/**
 * Reads Relay's arguments of a list.
 * @throws InputError for a size outside 1 to `most`, both directions at once, or a cursor of another list.
 */
export function parsePage<Row>(args: PageArguments, order: Order<Row>, most = MAX_PAGE_SIZE): PageRequest {
  const { first, last, after, before } = args;
  if (first != null && last != null)
    throw new InputError('a page wants "first" or "last", got both: leave one of them out');
  return {
    size: pageSize(first != null ? 'first' : 'last', first ?? last ?? DEFAULT_PAGE_SIZE, most),
    backward: last != null,
    after: after == null ? null : parseCursor('after', after, order),
    before: before == null ? null : parseCursor('before', before, order),
  };
}

function pageSize(name: string, size: number, most: number): number {
  if (size >= 1 && size <= most) return size;
  throw new InputError(
    `"${name}" wants a number from 1 to ${most}, got ${size}: page through the rest by the cursors of pageInfo`,
  );
}

function parseCursor<Row>(name: string, cursor: string, order: Order<Row>): CursorValue[] {
  const values = decode(cursor);
  const wrong = (problem: string) =>
    new InputError(
      `"${name}" ${problem}: take cursors from "cursor" or "pageInfo" of the same list, "${shorten(cursor)}" is none`,
    );
  if (values === null) throw wrong('wants a cursor');
  const [orderName, ...rest] = values;
  if (orderName !== order.name) throw wrong('wants a cursor of a list in this order');
  const fits =
    rest.length === order.columns.length && rest.every((value, index) => isValueOf(order.columns[index]!.type, value));
  if (!fits) throw wrong('wants a cursor');
  return rest as CursorValue[];
}

function decode(cursor: string): unknown[] | null {
  if (cursor.length > 2_000) return null;
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(values) ? values : null;
  } catch {
    return null;
  }
}

/** Years 1 to 9999 in milliseconds since 1970. */
const INSTANTS = { least: -62_135_596_800_000, most: 253_402_300_799_999 };

function isValueOf(type: Order<unknown>['columns'][number]['type'], value: unknown): boolean {
  if (type === 'text') return typeof value === 'string' && !value.includes('\0') && !/\p{Surrogate}/u.test(value);
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) return false;
  if (type === 'timestamptz') return value >= INSTANTS.least && value <= INSTANTS.most;
  return type === 'bigint' || Math.abs(value) < 2 ** 31;
}
