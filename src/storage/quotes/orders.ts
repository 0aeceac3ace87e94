import { type Order, timeOrder } from '../lists/keyset.ts';

/** RELEVANCE is for conditions with a text. */
export const QUOTE_ORDERS = ['NEWEST', 'OLDEST', 'NEWEST_STORED', 'RELEVANCE'] as const;
export type QuoteOrder = (typeof QUOTE_ORDERS)[number];

/** An order that the columns of a quote make, whatever is searched for. */
export type ColumnOrder = Exclude<QuoteOrder, 'RELEVANCE'>;

interface OrderedRow {
  id: number;
  sortAt: Date;
}

/**
 * One of these orders; `alias` is the table's in the statement, `idColumn` where it repeats the id of the quote. Ids
 * go up as quotes are stored, by one writer at a time: nothing ever comes in below what a reader has seen.
 */
export const quoteOrder = <Row extends OrderedRow>(order: ColumnOrder, alias: string, idColumn = 'id'): Order<Row> =>
  order === 'NEWEST_STORED'
    ? {
        name: order,
        descending: true,
        columns: [{ sql: `${alias}.${idColumn}`, type: 'bigint', value: (row) => row.id }],
      }
    : timeOrder(order, alias, idColumn);

/** The order of an article's text. */
export const IN_TEXT_ORDER: Order<{ id: number; spanStart: number }> = {
  name: 'POSITION',
  descending: false,
  columns: [
    { sql: 'q.span_start', type: 'int', value: (row) => row.spanStart },
    { sql: 'q.id', type: 'bigint', value: (row) => row.id },
  ],
};
