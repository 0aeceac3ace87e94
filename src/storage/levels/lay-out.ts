import { raw } from 'sql-template-tag';
import { columnOf, columnsOf, intoOf, selectedColumn, tableOf } from '../tables/columns.ts';
import type { Layout } from './level.ts';
import { ROW_KINDS } from './row-kinds.ts';
import type { Selection } from './selection.ts';

/** Gives each slot its place, and writes down how they are selected. */
export function layOut<Asker>(selection: Selection<Asker>): Layout {
  const selected: string[] = [];
  const inJson: string[] = [];
  const instants: number[] = [];
  const joins: string[] = [];
  const names = [...selection.columns.keys()];
  const visit = (row: Selection<Asker>, alias: string) => {
    const { table } = ROW_KINDS[row.kind];
    const isPage = row === selection;
    for (const [name, slot] of row.columns) {
      slot.at = selected.length;
      const value = isPage ? `${alias}."${name}"` : selectedColumn<object>(table, alias, name as never);
      selected.push(`${value} "${name}"`);
      const { type, isNullable } = columnOf<object>(table, name as never);
      Object.assign(slot, { sql: value, type, isNullable, isInstant: type === 'timestamptz' });
      slot.inJson = slot.isInstant ? millisecondsOf(value) : value;
      if (slot.isInstant) instants.push(slot.at);
      inJson.push(slot.inJson);
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
  for (const [index, { slot }] of selection.nested.entries()) slot.at = selected.length + index;
  const { table, alias } = ROW_KINDS[selection.kind];
  return {
    names,
    columns: columnsOf<object>(table, alias, names as never[]),
    selected: raw(selected.join(', ')),
    inJson: raw(inJson.join(', ')),
    instants,
    joins: joins.length > 0 ? raw(joins.join(' ')) : null,
    width: selected.length + selection.nested.length,
  };
}

/** An instant in milliseconds since 1970, as JavaScript has it. */
export const millisecondsOf = (instant: string): string => `floor(extract(epoch from ${instant}) * 1000)`;
