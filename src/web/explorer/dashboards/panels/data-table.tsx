import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import type { QuoteSearch } from '../../address/quote-search.ts';
import type { Table } from '../../files/csv.ts';
import { number } from '../../words/numbers.ts';
import { shortColumns } from './short-columns.ts';

/** So many rows are shown; a CSV has all. */
const MOST_ROWS = 200;

interface DataTableProperties {
  title: string;
  table: Table;
  /** Which quotes each row counts, where a search finds them. */
  quotes?: readonly (QuoteSearch | null)[];
}

/** The figures of an answer, each a link to the quotes that it counts. */
export function DataTable({ title, table: { columns, rows }, quotes = [] }: DataTableProperties) {
  const names = shortColumns(columns);
  const figureAt = rows[0]?.findIndex((cell) => typeof cell === 'number');
  return (
    <div className="data-table">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard. */}
      <section className="data-table-scroll" tabIndex={0} aria-label={title}>
        <table>
          <thead>
            <tr>
              {columns.map((column, index) => (
                <th key={column} scope="col">
                  {names[index]!.split('.').map((part, at) => (
                    <Fragment key={at}>
                      {at > 0 && (
                        <>
                          .<wbr />
                        </>
                      )}
                      {part}
                    </Fragment>
                  ))}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, MOST_ROWS).map((row, index) => (
              <tr key={index}>
                {row.map((cell, column) => (
                  <td key={columns[column]} className={typeof cell === 'number' ? 'figure' : undefined} dir="auto">
                    <Cell value={cell} quotes={column === figureAt ? quotes[index] : null} />
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
function Cell({ value, quotes }: { value: string | number; quotes: QuoteSearch | null | undefined }) {
  if (typeof value === 'string') {
    return /^https?:\/\/\S+$/.test(value) ? <a href={value}>{new URL(value).hostname}</a> : value;
  }
  return quotes ? (
    <Link to="/search" search={quotes}>
      {number(value)}
    </Link>
  ) : (
    number(value)
  );
}
