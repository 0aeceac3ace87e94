import { type GraphQLCompositeType, getNamedType, isNonNullType } from 'graphql';
import type { ColumnsHint, RowHint } from '../graphql/hints.ts';
import type { LevelRow } from '../storage/levels/level.ts';
import { ROW_KINDS } from '../storage/levels/row-kinds.ts';
import { pageOfNested } from '../storage/levels/select-level.ts';
import { compileLeaf, resolveField } from './compile-value.ts';
import {
  type Asked,
  type Compiling,
  type Complete,
  isTypeName,
  NotPlanned,
  type PlannedList,
  type RowSelection,
  type Run,
} from './compiling.ts';
import { pagesOfAnyRow } from './pages-of-any-row.ts';
import { after, isPromise } from './promises.ts';

/** A field of a row that is answered. */
export interface RowField {
  key: string;
  /** Reads what it needs besides the row. */
  load?(rows: readonly LevelRow[], run: Run): Promise<unknown> | null;
  write(row: LevelRow, run: Run): unknown;
}

/** The name of the object type that a row is. */
export type TypeName = (row: LevelRow) => string;

/** A field of a row, by what it says of itself: see `graphql/hints.ts`. */
export function compileRowField(
  compiling: Compiling,
  typeName: TypeName,
  asked: Asked,
  selection: RowSelection,
): RowField {
  const { key, field, nodes } = asked;
  if (isTypeName(asked)) return { key, write: typeName };
  const { columns, compute, row } = field.extensions as unknown as Partial<ColumnsHint & RowHint>;
  if (row) return joinedRow(compiling, asked, selection);
  const complete = compiling.compileValue(compiling, field.type, nodes);
  const completeNow = compileLeaf(field.type) ?? ((value: unknown, run: Run) => atOnce(complete(value, run)));
  if (compute) {
    const objectOf = rowObject(selection, columns!);
    return { key, write: (values, run) => completeNow(compute(objectOf(values)), run) };
  }
  if (!field.resolve && ROW_KINDS[selection.kind].names.includes(field.name)) {
    const slot = selection.column(field.name);
    return { key, write: (values, run) => completeNow(values[slot.at], run) };
  }
  const list = compiling.compileList(compiling, field.type, nodes);
  return list ? listOfRow(asked, list, complete, selection) : resolvedField(asked, complete, selection);
}

/** Another row, which the same statement reads. */
function joinedRow(compiling: Compiling, { key, field, nodes }: Asked, selection: RowSelection): RowField {
  const { row, by } = field.extensions as unknown as RowHint;
  const type = getNamedType(field.type) as GraphQLCompositeType;
  const place = compiling.compilePlace(compiling, type, nodes, selection.join(by, row));
  const isRequired = isNonNullType(field.type);
  return {
    key,
    load: (rows, run) => place.load(rows, run),
    write(values, run) {
      const answer = place.write(values, run);
      if (answer === null && isRequired) throw new NotPlanned(`no ${field.name}`);
      return answer;
    },
  };
}

/**
 * A page of a list of each row: read with the rows, or all by one statement. Such resolvers look at nothing of their
 * row but its id.
 */
function listOfRow(asked: Asked, list: PlannedList, complete: Complete, selection: RowSelection): RowField {
  const id = selection.column('id');
  const pageOf = (owner: number, run: Run) => resolveField(asked, { id: owner }, run);
  const pageOfAny = selection.isJoined ? null : pagesOfAnyRow(asked, list);
  const nestedFor = async (run: Run) => {
    const page = await pageOfAny!(run);
    return page && list.nest(page, run);
  };
  const slot = pageOfAny && selection.nest(nestedFor);
  const field: RowField = {
    key: asked.key,
    async load(rows, run) {
      const byOwner = new Map(rows.map((row) => [row[id.at] as number, row]));
      const owners = [...byOwner.keys()];
      const pages = run.keptFor(field);
      const page = (pageOfAny && (await pageOfAny(run))) ?? (await pageOf(owners[0]!, run));
      if (list.takes(page)) {
        const nested = slot && (await nestedFor(run));
        const read = nested ? [...byOwner.values()].map((row) => pageOfNested(nested, row[slot!.at])) : null;
        for (const [owner, written] of await list.loadAll(page, owners, run, read)) pages.set(owner, written);
        return;
      }
      const setPage = async (owner: number) =>
        pages.set(owner, await after(pageOf(owner, run), (given) => complete(given, run)));
      await Promise.all(owners.map(setPage));
    },
    write: (row, run) => run.keptFor(field).get(row[id.at]),
  };
  return field;
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
