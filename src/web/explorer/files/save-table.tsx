import type { Table } from './csv.ts';
import { downloadTable } from './download.ts';

/** A button that saves what a chart or a list shows as a CSV. */
export function SaveTable({ title, table }: { title: string; table: Table }) {
  return (
    <button type="button" className="link-button quiet no-print" onClick={() => downloadTable(title, table)}>
      CSV<span className="hidden-text"> of {title}</span>
    </button>
  );
}
