import sql, { join, raw, type Sql } from 'sql-template-tag';
import type { Reader } from '../lend.ts';
import type { PageRequest } from '../lists/keyset.ts';
import { type KeyedList, type List, selectPage } from '../lists/list.ts';
import type { Level } from './level.ts';
import { isKept } from './read-level.ts';
import { selectRow, sorted, withPlaces } from './select-level.ts';
import type { Slot } from './selection.ts';
import type { TextTemplate } from './text-pieces.ts';

type Statement = Pick<Sql, 'text' | 'values'>;

/** A page of a list as it is described; the same object is the same page. */
interface Described {
  list: List<unknown> | KeyedList<unknown>;
  request: PageRequest;
}

/** A page of a list as one text. What is made of the same page with the same rows is the same object. */
export class TextOfPage<Asker> {
  readonly #level: Level;
  readonly #around: readonly [before: string, after: string];
  readonly #row: TextTemplate<Asker>;
  readonly #selects = new WeakMap<Described, { item: Sql; select: Sql }>();
  readonly #statements = new WeakMap<Sql, Statement>();

  /** @param row the text of a row, over `page` and what the layout joins to it */
  constructor(level: Level, { before, after }: { before: string; after: string }, row: TextTemplate<Asker>) {
    this.#level = level;
    this.#around = [before, after];
    this.#row = row;
  }

  /** The page of the row whose id stands in a slot, or a page that is nobody's; null where it cannot be read so. */
  async sqlFor(page: Described, owner: Slot | null, asker: Asker): Promise<Sql | null> {
    const { list, request } = page;
    // Several owners are searched for together, and pages of ranks look at their size.
    if (request.backward || list.ranking || (owner && list.search)) return null;
    const item = await this.#row.sqlFor(asker);
    if (!item) return null;
    let made = this.#selects.get(page);
    if (made?.item !== item) {
      const [before, after] = this.#around.map((text) => raw(`'${text}'`));
      const rows = selectTexts(this.#level, list, request, item, owner ? raw(owner.sql) : undefined);
      made = { item, select: sql`concat(${join([before!, rows, after!])})` };
      this.#selects.set(page, made);
    }
    return made!.select;
  }

  /**
   * The statement for a page that is nobody's; null also where PostgreSQL would plan it for each request: planning what
   * writes the rows takes as long as to write twenty of them in JavaScript.
   */
  async statementFor(page: Described, asker: Asker): Promise<Statement | null> {
    if (!isKept(page.list, 0)) return null;
    const select = await this.sqlFor(page, null, asker);
    if (!select) return null;
    let statement = this.#statements.get(select);
    if (!statement) {
      const { text, values } = sql`select ${select}`;
      statement = { text, values };
      this.#statements.set(select, statement);
    }
    return statement;
  }
}

/** The texts of the rows of a page, with commas between them. */
function selectTexts(level: Level, list: Described['list'], request: PageRequest, item: Sql, owner?: Sql): Sql {
  // The row after the page tells whether another follows, which nobody asks for here.
  const page = selectPage(withPlaces(level, list, true), { ...request, size: request.size - 1 }, owner);
  return sql`(select string_agg(item, ',') from (select ${item} item from (${page}) page
    ${level.layout.joins ?? raw('')} order by ${sorted(list.order, request)}) items)`;
}

/** Reads a text that a statement gives alone. */
export async function readText(reader: Reader, statement: Statement): Promise<string> {
  const [row] = await reader.rows(statement, true);
  return row![0] as string;
}

/** SQL for a text that stands for itself. */
export type TextPart = Sql;

/** Reads texts by one statement; null where there is nothing to write one of. */
export async function readTexts(reader: Reader, parts: readonly TextPart[]): Promise<(string | null)[]> {
  const [row] = await reader.rows(sql`select ${join([...parts])}`, true);
  return row as (string | null)[];
}

/**
 * Reads the text of one row by its id, and the columns of `also`; null where there is no such row. The last statement
 * is remembered: where the same pages stand in it, only the id is another.
 */
export function rowTextReader(level: Level, also: readonly string[]) {
  let last: { item: Sql; text: string; values: unknown[] } | undefined;
  return async (reader: Reader, id: number, item: Sql): Promise<unknown[] | null> => {
    if (item !== last?.item) {
      const { text, values } = selectRow(level, id, sql`${item}${raw(also.map((column) => `, ${column}`).join(''))}`);
      last = { item, text, values: values.slice(0, -1) };
    }
    const [row] = await reader.rows({ text: last.text, values: [...last.values, id] }, true);
    return row ?? null;
  };
}
