/** A row of a table: what a cell holds by the name of its column, `node.speaker.name`. */
export type Row = Record<string, string | number | boolean | null>;

/**
 * The data of an answer as a table: its first list of objects, the outermost one, with a row for each; where there is
 * no list, one row for the whole, and no row where the list of the API is empty. Lists inside a row are one cell a
 * column: `NATO; Russia`.
 */
export function toRows(data: unknown): Row[] {
  return (findList(data) ?? (hasEmptyList(data) ? [] : [data])).map((item) => {
    const row: Row = {};
    fill(row, '', item);
    return row;
  });
}

/** The columns of all rows, in the order in which they first appear; without those of objects that some rows lack. */
export function columnsOf(rows: readonly Row[]): string[] {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return columns.filter((column) => !columns.some((other) => other.startsWith(`${column}.`)));
}

/** Level by level, so that a list inside of a field that comes first does not hide the one beside it. */
function findList(data: unknown): unknown[] | null {
  for (
    let level = [data];
    level.length > 0;
    level = level.flatMap((value) => (isObject(value) ? Object.values(value) : []))
  ) {
    const list = level.find((value) => Array.isArray(value) && value.some(isObject));
    if (list) return (list as unknown[]).filter((item) => item !== null);
  }
  return null;
}

/** What the API calls its lists of objects: one that is empty does not tell what would be in it. */
const LISTS = ['nodes', 'edges', 'rows'];

const hasEmptyList = (value: unknown): boolean =>
  isObject(value) &&
  Object.entries(value).some(([name, inner]) =>
    Array.isArray(inner) ? inner.length === 0 && LISTS.includes(name) : hasEmptyList(inner),
  );

function fill(row: Row, name: string, value: unknown): void {
  if (Array.isArray(value)) fillFromList(row, name, value);
  else if (!isObject(value)) row[name || 'value'] = value as Row[string];
  else for (const [key, inner] of Object.entries(value)) fill(row, name === '' ? key : `${name}.${key}`, inner);
}

function fillFromList(row: Row, name: string, list: readonly unknown[]): void {
  const parts = list.map((item) => {
    const part: Row = {};
    fill(part, name, item);
    return part;
  });
  for (const column of columnsOf(parts)) row[column] = parts.map((part) => part[column] ?? '').join('; ');
  if (list.length === 0) row[name || 'value'] = '';
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
