import { pageOfNested } from '../storage/levels/select-level.ts';
import { resolveField } from './compile-value.ts';
import type { Asked, Complete, PlannedList, RowField, RowSelection, Run } from './compiling.ts';
import { pagesOfAnyRow } from './pages-of-any-row.ts';
import { after } from './promises.ts';

/**
 * A page of a list of each row: read with the rows, or all by one statement. Such resolvers look at nothing of their
 * row but its id.
 */
export function listOfRow(asked: Asked, list: PlannedList, complete: Complete, selection: RowSelection): RowField {
  const id = selection.column('id');
  const pageOf = (owner: number, run: Run) => resolveField(asked, { id: owner }, run);
  const pageOfAnyRow = pagesOfAnyRow(asked, list);
  const rowPage = pageOfAnyRow && list.textOfRow(id, pageOfAnyRow);
  const pageOfAny = selection.isJoined ? null : pageOfAnyRow;
  const nestedFor = async (run: Run) => {
    const page = await pageOfAny!(run);
    return page && list.nest(page, run);
  };
  const slot = pageOfAny && selection.nest(nestedFor);
  const field: RowField = {
    key: asked.key,
    ...(rowPage && { text: () => [rowPage] }),
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
