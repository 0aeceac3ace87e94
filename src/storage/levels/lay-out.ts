import { raw, type Sql } from 'sql-template-tag';
import { columnsOf, intoOf, tableOf } from '../tables/columns.ts';
import { ROW_KINDS } from './row-kinds.ts';
import type { Selection } from './selection.ts';

/** A selection in SQL, over a page of rows that a statement calls `page`. */
export interface Layout {
  /** Columns of the row itself that the page has to have, those that are answered before others. */
  names: string[];
  /** Select list of all that is answered, in the order of the slots. */
  selected: Sql;
  /** Brings the rows that are named; null where there are none. */
  joins: Sql | null;
  /** How many columns are answered. */
  width: number;
}

/** Gives each slot its place, and writes down how they are selected. */
export function layOut(selection: Selection): Layout {
  const selected: string[] = [];
  const joins: string[] = [];
  const names = [...selection.columns.keys()];
  const visit = (row: Selection, alias: string) => {
    const { table } = ROW_KINDS[row.kind];
    const isPage = row === selection;
    for (const [name, slot] of row.columns) {
      slot.at = selected.length;
      selected.push(isPage ? `${alias}."${name}"` : columnsOf<object>(table, alias, [name as never]).text);
    }
    for (const { by, row: other } of row.joined) {
      const joined = `joined_${joins.length + 1}`;
      if (isPage && !names.includes(by)) names.push(by);
      const reference = isPage ? `"${by}"` : intoOf<object>(table, [by as never]);
      joins.push(`left join ${tableOf(ROW_KINDS[other.kind].table)} ${joined} on ${joined}.id = ${alias}.${reference}`);
      visit(other, joined);
    }
  };
  visit(selection, 'page');
  return {
    names,
    selected: raw(selected.join(', ')),
    joins: joins.length > 0 ? raw(joins.join(' ')) : null,
    width: selected.length,
  };
}
