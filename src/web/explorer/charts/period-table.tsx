import { dateLabel, daysOf } from '../words/dates.ts';
import { number } from '../words/numbers.ts';
import type { Bucket } from './buckets.ts';

interface PeriodTableProperties {
  buckets: readonly Bucket[];
  onPeriod: (period: { from: string; to: string }) => void;
}

/** The figures of a chart over time; each date is a button that chooses it. */
export function PeriodTable({ buckets, onPeriod }: PeriodTableProperties) {
  return (
    <details className="as-table no-print">
      <summary>As a table</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard. */}
      <section className="as-table-scroll" tabIndex={0} aria-label="Quotes by date">
        <table>
          <thead>
            <tr>
              <th scope="col">Published</th>
              <th scope="col">Quotes</th>
            </tr>
          </thead>
          <tbody>
            {buckets.map(({ value, count }) => (
              <tr key={value}>
                <th scope="row">
                  <button type="button" className="link-button" onClick={() => onPeriod(daysOf(value))}>
                    {dateLabel(value)}
                  </button>
                </th>
                <td>{number(count)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}
