import type { Sql } from 'sql-template-tag';
import { ARTICLE_COLUMNS } from '../articles/row.ts';
import { ENTITY_COLUMNS } from '../nodes/row.ts';
import { QUOTE_COLUMNS } from '../quotes/row.ts';
import { ArticleEntity } from '../tables/article.ts';
import { columnsOf, namesOf, type Table } from '../tables/columns.ts';
import { EntityEntity } from '../tables/entity.ts';
import { MentionEntity } from '../tables/mention.ts';
import { OutletEntity } from '../tables/outlet.ts';
import { QuoteEntity } from '../tables/quote.ts';

interface KindOfRow {
  table: Table<object>;
  /** What lists of such rows call the table. */
  alias: string;
  /** What such a row is made of when it is read whole. */
  columns: Sql;
}

const KINDS = {
  Article: { table: ArticleEntity, alias: 'a', columns: ARTICLE_COLUMNS },
  Entity: { table: EntityEntity, alias: 'e', columns: ENTITY_COLUMNS },
  Mention: { table: MentionEntity, alias: 'm', columns: columnsOf(MentionEntity, 'm') },
  Outlet: { table: OutletEntity, alias: 'o', columns: columnsOf(OutletEntity, 'o', namesOf(OutletEntity, ['key'])) },
  Quote: { table: QuoteEntity, alias: 'q', columns: QUOTE_COLUMNS },
} as const satisfies Record<string, KindOfRow>;

export type RowKind = keyof typeof KINDS;

/** The kinds of rows that a page may have, or that a row of a page may name by its id. */
export const ROW_KINDS: Record<RowKind, KindOfRow> = KINDS;

/** The columns of a row that is read whole, in their order. */
export const columnNames = (kind: RowKind): readonly string[] => NAMES[kind];

const NAMES = Object.fromEntries(
  Object.entries(ROW_KINDS).map(([kind, { columns }]) => [
    kind,
    [...columns.text.matchAll(/"(\w+)"/g)].map((m) => m[1]!),
  ]),
) as Record<RowKind, string[]>;
