import sql, { join, raw, type Sql } from 'sql-template-tag';
import type { Slot } from './selection.ts';

/** A part of the text of a row: JSON that is always the same, SQL for a text, one of several, or a page of a list. */
export type Piece<Asker> = { json: string } | { sql: string } | Choice<Asker> | RowPage<Asker>;

interface Choice<Asker> {
  /** What decides, in SQL. */
  of: string;
  /** Each with the value for which it is taken. */
  cases: readonly (readonly [value: string, pieces: readonly Piece<Asker>[]])[];
  otherwise: readonly Piece<Asker>[];
}

/** A page of a list of the row. */
export interface RowPage<Asker> {
  /** SQL for its text; null where this operation cannot have it so. */
  pageFor(asker: Asker): Promise<Sql | null>;
}

export const json = (text: string) => ({ json: text });

/** Characters that no JSON has, by which PostgreSQL says what it cannot write itself. */
export const MARKS = { refused: '\u0001', begin: '\u0002', end: '\u0003' } as const;

/** Stands where only the ordinary path knows what to answer. */
export const REFUSED = { sql: `chr(${MARKS.refused.charCodeAt(0)})` };

/** Values of a row, from which the writer of that number makes the text. */
export const leftToWriter = (writer: number, slots: readonly Slot[]) => {
  const values = slots.map(({ inJson }) => inJson).join(', ');
  const [begin, end] = [MARKS.begin, MARKS.end].map((mark) => `chr(${mark.charCodeAt(0)})`);
  return { sql: `${begin}, '${writer}:', json_build_array(${values}), ${end}` };
};

/** Pieces as SQL for one text. It is remembered until another page stands in it. */
export class TextTemplate<Asker> {
  readonly #pages: readonly RowPage<Asker>[];
  #last: { pages: readonly Sql[]; text: Sql } | undefined;

  constructor(readonly pieces: readonly Piece<Asker>[]) {
    this.#pages = pagesIn(pieces);
  }

  /** Null where a page in it cannot be read so. The same object as long as its pages are. */
  async sqlFor(asker: Asker): Promise<Sql | null> {
    const pages = await Promise.all(this.#pages.map((page) => page.pageFor(asker)));
    if (!pages.every((page) => page !== null)) return null;
    if (!this.#last || pages.some((page, at) => page !== this.#last!.pages[at])) {
      const byPiece = new Map(this.#pages.map((page, at) => [page, pages[at]!]));
      this.#last = { pages, text: concatenated(this.pieces, byPiece) };
    }
    return this.#last.text;
  }
}

const pagesIn = <Asker>(pieces: readonly Piece<Asker>[]): RowPage<Asker>[] =>
  pieces.flatMap((piece) => {
    if ('pageFor' in piece) return [piece];
    return 'cases' in piece ? pagesIn([...piece.cases.flatMap(([, taken]) => taken), ...piece.otherwise]) : [];
  });

/** A function of PostgreSQL takes a hundred arguments, and a piece is four of them at most. */
const MOST_ARGUMENTS = 24;

function concatenated<Asker>(pieces: readonly Piece<Asker>[], pages: ReadonlyMap<RowPage<Asker>, Sql>): Sql {
  const parts = joinedConstants(pieces).map((piece) => {
    if ('json' in piece) return raw(`'${piece.json.replaceAll("'", "''")}'`);
    if ('sql' in piece) return raw(piece.sql);
    if ('pageFor' in piece) return pages.get(piece)!;
    const cases = piece.cases.map(([value, taken]) => sql`when ${raw(value)} then ${concatenated(taken, pages)}`);
    return sql`case ${raw(piece.of)} ${join(cases, ' ')} else ${concatenated(piece.otherwise, pages)} end`;
  });
  return concatCall(parts);
}

function concatCall(parts: readonly Sql[]): Sql {
  if (parts.length === 1) return parts[0]!;
  if (parts.length <= MOST_ARGUMENTS) return sql`concat(${join([...parts], ', ')})`;
  const calls: Sql[] = [];
  for (let at = 0; at < parts.length; at += MOST_ARGUMENTS)
    calls.push(concatCall(parts.slice(at, at + MOST_ARGUMENTS)));
  return concatCall(calls);
}

function joinedConstants<Asker>(pieces: readonly Piece<Asker>[]): Piece<Asker>[] {
  const joined: Piece<Asker>[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last && 'json' in last && 'json' in piece) joined[joined.length - 1] = json(last.json + piece.json);
    else joined.push(piece);
  }
  return joined;
}
