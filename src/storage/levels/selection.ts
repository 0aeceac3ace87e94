import type { NestedPage } from './level.ts';
import type { RowKind } from './row-kinds.ts';

/** Where a column stands in the rows that are read, once the selection is laid out. */
export interface Slot {
  at: number;
  /** The column in SQL, and as a list of JSON has it: an instant is milliseconds since 1970. */
  sql: string;
  inJson: string;
  /** The type of the column: "text". */
  type: string;
  isInstant: boolean;
  /** Whether it may be null where there is a row. */
  isNullable: boolean;
}

const newSlot = (): Slot => ({ at: -1, sql: '', inJson: '', type: '', isInstant: false, isNullable: true });

/** A row that another names by its id. */
export interface Joined<Asker> {
  /** The column of the other that has the id. */
  by: string;
  row: Selection<Asker>;
}

/** A page of a list of each row. */
interface Nested<Asker> {
  slot: Slot;
  /** Null: it is read by a statement of its own. */
  pageFor(asker: Asker): Promise<NestedPage | null>;
}

/**
 * What is read of each row of a page: some columns, some of the rows that it names by their ids, and pages of lists
 * that belong to it.
 * @typeParam Asker decides what the pages are of
 */
export class Selection<Asker> {
  readonly #columns = new Map<string, Slot>();
  readonly #joined = new Map<string, Joined<Asker>>();
  readonly #nested: Nested<Asker>[] = [];

  /** @param isJoined whether it is of rows that others name: several may name the same */
  constructor(
    readonly kind: RowKind,
    readonly isJoined = false,
  ) {}

  get columns(): ReadonlyMap<string, Slot> {
    return this.#columns;
  }

  get joined(): Iterable<Joined<Asker>> {
    return this.#joined.values();
  }

  get nested(): readonly Nested<Asker>[] {
    return this.#nested;
  }

  /** Takes a column along. */
  column(name: string): Slot {
    let slot = this.#columns.get(name);
    if (!slot) {
      slot = newSlot();
      this.#columns.set(name, slot);
    }
    return slot;
  }

  /** Takes the row along whose id stands in a column; of equal ones there is one. */
  join(by: string, kind: RowKind): Selection<Asker> {
    let joined = this.#joined.get(by);
    if (!joined) {
      joined = { by, row: new Selection(kind, true) };
      this.#joined.set(by, joined);
    }
    return joined.row;
  }

  /** Takes a page of a list of each row along, where who asks gives one. */
  nest(pageFor: Nested<Asker>['pageFor']): Slot {
    const slot = newSlot();
    this.#nested.push({ slot, pageFor });
    return slot;
  }

  /** The pages that are taken along, in the order of their slots. */
  async pagesFor(asker: Asker): Promise<(NestedPage | null)[]> {
    return Promise.all(this.#nested.map(({ pageFor }) => pageFor(asker)));
  }
}
