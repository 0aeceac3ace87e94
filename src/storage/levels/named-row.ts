import sql, { join, raw, type Sql } from 'sql-template-tag';
import { layOut } from './lay-out.ts';
import type { Layout } from './level.ts';
import { selectRow } from './select-level.ts';
import { Selection } from './selection.ts';
import { type Piece, TextTemplate } from './text-pieces.ts';

/** The entity whose id is a key of a group: texts of it, and the join that brings them. */
export class NamedRow<Asker> {
  readonly #texts: (() => Piece<Asker>[])[] = [];
  readonly #selection = new Selection<Asker>('Entity');
  #made: { layout: Layout; texts: readonly TextTemplate<Asker>[] } | undefined;

  /** @param alias what a statement calls it */
  constructor(
    readonly key: string,
    readonly alias: string,
  ) {}

  get isAsked(): boolean {
    return this.#texts.length > 0;
  }

  /** The text of a column that is one and never null; null where there is no such row. */
  column(name: string): Piece<Asker> {
    const slot = this.#selection.column(name);
    return this.#textOrNull(() => [{ sql: `to_json(${slot.sql})::text` }]);
  }

  /** The text of an object; null where PostgreSQL cannot write it. */
  object(compile: (selection: Selection<Asker>) => { text: (() => Piece<Asker>[]) | null }): Piece<Asker>[] | null {
    const { text } = compile(this.#selection);
    return text && [this.#textOrNull(text)];
  }

  /** The join, once all texts are asked for; null where this operation cannot have it. */
  async joined(asker: Asker): Promise<Sql | null> {
    if (!this.#made) {
      const layout = layOut(this.#selection);
      this.#made = { layout, texts: this.#texts.map((text) => new TextTemplate(text())) };
    }
    const { layout, texts } = this.#made;
    const items = await Promise.all(texts.map((text) => text.sqlFor(asker)));
    if (!items.every((item) => item !== null)) return null;
    const selected = join(items.map((item, at) => sql`${item} ${raw(`text_${at + 1}`)}`));
    const row = selectRow({ kind: 'Entity', layout, withCursors: false }, raw(this.key), selected);
    return sql`left join lateral (${row}) ${raw(this.alias)} on true`;
  }

  #textOrNull(text: () => Piece<Asker>[]): Piece<Asker> {
    this.#texts.push(text);
    return { sql: `coalesce(${this.alias}.text_${this.#texts.length}, 'null')` };
  }
}
