import { raw, type Sql } from 'sql-template-tag';
import { getMetadataArgsStorage } from 'typeorm';

// The lists of columns in SQL come from the classes of this folder. Whoever names a column that a class lacks does not
// compile; a class that is no table makes the process fail at start.

/** A class of this folder. */
export type Table<Row> = new () => Row;

/** A column as the class calls it: "spanStart". */
export type ColumnName<Row> = keyof Row & string;

interface TableColumn {
  property: string;
  /** As the table calls it: "span_start". */
  name: string;
  /** In SQL: "bigint", "int[]". */
  type: string;
  isNullable: boolean;
}

/** All columns of a table but those left out, in the order of the class. */
export function namesOf<Row, Without extends ColumnName<Row> = never>(
  table: Table<Row>,
  without: readonly Without[] = [],
): Exclude<ColumnName<Row>, Without>[] {
  const names = allColumns(table).map(({ property }) => property as ColumnName<Row>);
  return names.filter((name): name is Exclude<ColumnName<Row>, Without> => !without.includes(name as Without));
}

/**
 * A select list, whose rows are picked from the class: `q.id, q.span_start "spanStart"`. Days come as ISO text. What is
 * `real` is a probability: it is stored with more digits than it means, and comes in hundredths.
 */
export const columnsOf = <Row>(
  table: Table<Row>,
  alias: string,
  names: readonly ColumnName<Row>[] = namesOf(table),
): Sql =>
  raw(
    columnsNamed(table, names)
      .map((column) => `${selected(`${alias}.${column.name}`, column)} "${column.property}"`)
      .join(', '),
  );

/** A column as `columnsOf` selects it, without a name: `round(q.confidence::numeric, 2)::float8`. */
export function selectedColumn<Row>(table: Table<Row>, alias: string, name: ColumnName<Row>): string {
  const [column] = columnsNamed(table, [name]);
  return selected(`${alias}.${column!.name}`, column!);
}

/** A column: its type in SQL, and whether it may be null. */
export const columnOf = <Row>(table: Table<Row>, name: ColumnName<Row>): TableColumn => columnsNamed(table, [name])[0]!;

function selected(column: string, { type }: TableColumn): string {
  if (type === 'date') return `${column}::text`;
  return type === 'real' ? `round(${column}::numeric, 2)::float8` : column;
}

/** Columns with their types as a row of JSON has them, for `jsonb_to_recordset`: `"spanStart" int, "pieces" int[]`. */
export const recordOf = <Row>(table: Table<Row>, names: readonly ColumnName<Row>[]): string =>
  columnsNamed(table, names)
    .map(({ property, type }) => `"${property}" ${type}`)
    .join(', ');

/** The same columns of such a record, or of what selects all of it: `row."spanStart", row."pieces"`. */
export const valuesOf = (alias: string, names: readonly string[]): string =>
  names.map((name) => `${alias}."${name}"`).join(', ');

/** The same columns of the table, for `insert into`: `span_start, pieces`. */
export const intoOf = <Row>(table: Table<Row>, names: readonly ColumnName<Row>[]): string =>
  columnsNamed(table, names)
    .map(({ name }) => name)
    .join(', ');

/** The same for `update ... set`: `span_start = row."spanStart", pieces = row."pieces"`. */
export const assigned = <Row>(table: Table<Row>, alias: string, names: readonly ColumnName<Row>[]): string =>
  columnsNamed(table, names)
    .map(({ name, property }) => `${name} = ${alias}."${property}"`)
    .join(', ');

/**
 * An array for each column, for `unnest`: `$4::bigint[], $5::text[]`. Of columns that are arrays themselves there is
 * none: PostgreSQL takes an array of arrays for a table of two dimensions.
 * @param first number of the first parameter
 */
export const arraysOf = <Row>(table: Table<Row>, names: readonly ColumnName<Row>[], first = 1): string =>
  columnsNamed(table, names)
    .map(({ type }, at) => `$${first + at}::${type}[]`)
    .join(', ');

/** The table of a class: "quote". */
export function tableOf<Row>(table: Table<Row>): string {
  const found = getMetadataArgsStorage().tables.find(({ target }) => target === table);
  if (!found?.name) throw new Error(`${table.name} is the class of no table`);
  return found.name;
}

function columnsNamed<Row>(table: Table<Row>, names: readonly ColumnName<Row>[]): TableColumn[] {
  const columns = new Map(allColumns(table).map((column) => [column.property, column]));
  return names.map((name) => {
    const column = columns.get(name);
    if (!column) throw new Error(`the table ${tableOf(table)} has no column for "${name}"`);
    return column;
  });
}

const columnsOfTables = new Map<unknown, TableColumn[]>();

/** Kept, since lists are made for each request, and TypeORM goes through the columns of all tables for those of one. */
function allColumns<Row>(table: Table<Row>): TableColumn[] {
  let columns = columnsOfTables.get(table);
  if (!columns) {
    columns = readColumns(table);
    columnsOfTables.set(table, columns);
  }
  return columns;
}

function readColumns<Row>(table: Table<Row>): TableColumn[] {
  const columns = getMetadataArgsStorage().filterColumns(table);
  if (columns.length === 0) throw new Error(`${table.name} has no columns`);
  return columns.map(({ propertyName, options }) => ({
    property: propertyName,
    name: options.name ?? propertyName,
    type: `${options.type === 'timestamp with time zone' ? 'timestamptz' : options.type}${options.array ? '[]' : ''}`,
    isNullable: options.nullable ?? false,
  }));
}
