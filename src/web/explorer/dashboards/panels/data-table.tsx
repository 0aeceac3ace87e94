import { number } from '../../words/numbers.ts';
import type { Table } from '../answers/table-of.ts';

/** So many rows are shown; a CSV has all. */
const MOST_ROWS = 200;

/** The figures of an answer. */
export function DataTable({ title, table: { columns, rows } }: { title: string; table: Table }) {
  return (
    <div className="data-table">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard. */}
      <section className="data-table-scroll" tabIndex={0} aria-label={title}>
        <table>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, MOST_ROWS).map((row, index) => (
              <tr key={index}>
                {row.map((cell, column) => (
                  <td key={columns[column]} className={typeof cell === 'number' ? 'figure' : undefined} dir="auto">
                    {typeof cell === 'number' ? number(cell) : <Cell text={cell} />}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {rows.length > MOST_ROWS && (
        <p className="soft small">
          {number(MOST_ROWS)} of {number(rows.length)} rows; the CSV has all of them.
        </p>
      )}
    </div>
  );
}

/** An address of the web is a link; no other kind of address is. */
function Cell({ text }: { text: string }) {
  return /^https?:\/\/\S+$/.test(text) ? <a href={text}>{new URL(text).hostname}</a> : text;
}
