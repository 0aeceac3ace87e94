import type { RowKind } from './row-kinds.ts';

/** Where a column stands in the rows that are read, once the selection is laid out. */
export interface Slot {
  at: number;
}

/** A row that another names by its id. */
export interface Joined {
  /** The column of the other that has the id. */
  by: string;
  row: Selection;
}

/** What is read of each row of a page: some columns, and some of the rows that it names by their ids. */
export class Selection {
  readonly #columns = new Map<string, Slot>();
  readonly #joined = new Map<string, Joined>();

  constructor(readonly kind: RowKind) {}

  get columns(): ReadonlyMap<string, Slot> {
    return this.#columns;
  }

  get joined(): Iterable<Joined> {
    return this.#joined.values();
  }

  /** Takes a column along. */
  column(name: string): Slot {
    let slot = this.#columns.get(name);
    if (!slot) {
      slot = { at: -1 };
      this.#columns.set(name, slot);
    }
    return slot;
  }

  /** Takes the row along whose id stands in a column; of equal ones there is one. */
  join(by: string, kind: RowKind): Selection {
    let joined = this.#joined.get(by);
    if (!joined) {
      joined = { by, row: new Selection(kind) };
      this.#joined.set(by, joined);
    }
    return joined.row;
  }
}
