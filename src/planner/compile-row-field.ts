import { type GraphQLCompositeType, getNamedType, isNonNullType } from 'graphql';
import type { ColumnsHint, RowHint } from '../graphql/hints.ts';
import type { LevelRow } from '../storage/levels/level.ts';
import { ROW_KINDS } from '../storage/levels/row-kinds.ts';
import type { Slot } from '../storage/levels/selection.ts';
import { json, leftToWriter } from '../storage/levels/text-pieces.ts';
import { listOfRow } from './compile-row-list.ts';
import { compileLeaf, resolveField } from './compile-value.ts';
import {
  type Asked,
  type Compiling,
  type Complete,
  isTypeName,
  NotPlanned,
  type RowField,
  type RowSelection,
  type Run,
  type TextPiece,
} from './compiling.ts';
import { columnText, idText, presentText } from './field-text.ts';
import { after, isPromise } from './promises.ts';

/** The name of the object type that a row is. */
export interface TypeName {
  of(row: LevelRow): string;
  /** What is written of a row of that type. */
  text(piecesFor: (typeName: string) => readonly TextPiece[]): readonly TextPiece[];
}

/** A field of a row, by what it says of itself: see `graphql/hints.ts`. */
export function compileRowField(
  compiling: Compiling,
  typeName: TypeName,
  asked: Asked,
  selection: RowSelection,
): RowField {
  const { key, field, nodes } = asked;
  if (isTypeName(asked))
    return { key, write: typeName.of, text: () => [...typeName.text((name) => [json(`"${name}"`)])] };
  const { columns, compute, row } = field.extensions as unknown as Partial<ColumnsHint & RowHint>;
  if (row) return joinedRow(compiling, asked, selection);
  const complete = compiling.compileValue(compiling, field.type, nodes);
  const completeNow = compileLeaf(field.type) ?? ((value: unknown, run: Run) => atOnce(complete(value, run)));
  if (compute) {
    const objectOf = rowObject(selection, columns!);
    const computed: RowField = { key, write: (values, run) => completeNow(compute(objectOf(values)), run) };
    const slots = columns!.map((name) => selection.column(name));
    const id = selection.column('id');
    computed.text =
      field.name === 'id'
        ? () => [...typeName.text((name) => idText(id, name))]
        : () => [leftTo(compiling, slots, computed)];
    return computed;
  }
  if (!field.resolve && ROW_KINDS[selection.kind].names.includes(field.name)) {
    const slot = selection.column(field.name);
    const read: RowField = { key, write: (values, run) => completeNow(values[slot.at], run) };
    read.text = () => [columnText(field.type, slot) ?? leftTo(compiling, [slot], read)];
    return read;
  }
  const list = compiling.compileList(compiling, field.type, nodes);
  return list ? listOfRow(asked, list, complete, selection) : resolvedField(asked, complete, selection);
}

/** A field for which PostgreSQL gives the columns, to be written once they are here. */
function leftTo({ writers }: Compiling, slots: readonly Slot[], { write }: RowField): TextPiece {
  writers.push({ slots, write });
  return leftToWriter(writers.length - 1, slots);
}

/** Another row, which the same statement reads. */
function joinedRow(compiling: Compiling, { key, field, nodes }: Asked, selection: RowSelection): RowField {
  const { row, by } = field.extensions as unknown as RowHint;
  const type = getNamedType(field.type) as GraphQLCompositeType;
  const joined = selection.join(by, row);
  const place = compiling.compilePlace(compiling, type, nodes, joined);
  const id = joined.column('id');
  const isRequired = isNonNullType(field.type);
  return {
    key,
    ...(place.text && { text: () => [presentText(id, isRequired, place.text!())] }),
    load: (rows, run) => place.load(rows, run),
    write(values, run) {
      const answer = place.write(values, run);
      if (answer === null && isRequired) throw new NotPlanned(`no ${field.name}`);
      return answer;
    },
  };
}

/** What only its resolver knows. It gets the row whole. */
function resolvedField(asked: Asked, complete: Complete, selection: RowSelection): RowField {
  const objectOf = rowObject(selection, ROW_KINDS[selection.kind].names);
  const field: RowField = {
    key: asked.key,
    async load(rows, run) {
      const values = run.keptFor(field);
      const setValue = async (row: LevelRow) => {
        const value = resolveField(asked, objectOf(row), run);
        values.set(row, await after(value, (resolved) => complete(resolved, run)));
      };
      await Promise.all(rows.map(setValue));
    },
    write: (row, run) => run.keptFor(field).get(row),
  };
  return field;
}

/** Columns of a row as resolvers know them. */
function rowObject(selection: RowSelection, names: readonly string[]): (row: LevelRow) => object {
  const slots = names.map((name) => [name, selection.column(name)] as const);
  return (row) => {
    const object: Record<string, unknown> = {};
    for (const [name, { at }] of slots) object[name] = row[at];
    return object;
  };
}

function atOnce(value: unknown): unknown {
  if (isPromise(value)) throw new NotPlanned('a value that comes later');
  return value;
}
