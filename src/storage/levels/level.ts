import type { Sql } from 'sql-template-tag';
import type { PageRequest } from '../lists/keyset.ts';
import type { KeyedList } from '../lists/list.ts';
import type { RowKind } from './row-kinds.ts';

/** A selection in SQL, over a page of rows that a statement calls `page`. */
export interface Layout {
  /** Columns of the row itself that the page has to have, those that are answered before others. */
  names: string[];
  /** The same as a select list. */
  columns: Sql;
  /** Select list of all columns that are answered, in the order of the slots. */
  selected: Sql;
  /** The same as a list of JSON has them: instants are milliseconds since 1970. */
  inJson: Sql;
  /** Which of the slots are those of instants. */
  instants: number[];
  /** Brings the rows that are named; null where there are none. */
  joins: Sql | null;
  /** How many columns are answered, with those of the pages of lists, which come last. */
  width: number;
}

/** A row as its columns, in the order of the selection; behind them the values of its cursor, where they are read. */
export type LevelRow = unknown[];

/** What is read of each page of a level. */
export interface Level {
  kind: RowKind;
  layout: Layout;
  /** Whether each row is to have the values of its cursor. */
  withCursors: boolean;
}

/** A page of a list that belongs to each row of a level, read by the statement that reads the row. */
export interface NestedPage {
  level: Level;
  list: KeyedList<unknown>;
  request: PageRequest;
  /** The pages that belong to its rows. */
  nested: NestedPages;
}

/** Pages in the order of a selection; null for one that is read by a statement of its own. */
export type NestedPages = readonly (NestedPage | null)[];
