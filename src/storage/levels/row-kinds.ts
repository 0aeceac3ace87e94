import type { Sql } from 'sql-template-tag';
import { ARTICLE_NAMES } from '../articles/row.ts';
import { ENTITY_NAMES } from '../nodes/row.ts';
import { QUOTE_NAMES } from '../quotes/row.ts';
import { ArticleEntity } from '../tables/article.ts';
import { type ColumnName, columnsOf, namesOf, type Table } from '../tables/columns.ts';
import { EntityEntity } from '../tables/entity.ts';
import { MentionEntity } from '../tables/mention.ts';
import { OutletEntity } from '../tables/outlet.ts';
import { QuoteEntity } from '../tables/quote.ts';

interface KindOfRow {
  table: Table<object>;
  /** What lists of such rows call the table. */
  alias: string;
  /** What such a row is made of when it is read whole, in order. */
  names: readonly string[];
  /** The same as a select list. */
  columns: Sql;
}

function kind<Row extends object>(table: Table<Row>, alias: string, names: readonly ColumnName<Row>[]): KindOfRow {
  return { table, alias, names, columns: columnsOf(table, alias, names) };
}

const KINDS = {
  Article: kind(ArticleEntity, 'a', ARTICLE_NAMES),
  Entity: kind(EntityEntity, 'e', ENTITY_NAMES),
  Mention: kind(MentionEntity, 'm', namesOf(MentionEntity)),
  Outlet: kind(OutletEntity, 'o', namesOf(OutletEntity, ['key'])),
  Quote: kind(QuoteEntity, 'q', QUOTE_NAMES),
};

export type RowKind = keyof typeof KINDS;

/** The kinds of rows that a page may have, or that a row of a page may name by its id. */
export const ROW_KINDS: Record<RowKind, KindOfRow> = KINDS;
