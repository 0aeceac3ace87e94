import { lazy } from 'react';
import type { QuoteSearch } from '../../address/quote-search.ts';
import { RankedBars } from '../../charts/ranked-bars.tsx';
import { QuoteCard } from '../../quotes/quote-card.tsx';
import { Empty } from '../../states/empty.tsx';
import { number } from '../../words/numbers.ts';
import type { Answer } from '../answers/answer.ts';
import { noteOf } from '../answers/note-of.ts';
import { quotesOfRows } from '../answers/quotes-of.ts';
import { tableOf } from '../answers/table-of.ts';
import { legendOf } from '../charts/legend-of.ts';
import { type Chart, DATES } from '../model/schema.ts';
import { DataTable } from './data-table.tsx';
import { rankedRowsOf } from './ranked-rows.tsx';

const Drawing = lazy(() => import('../charts/drawing.tsx'));

interface PanelChartProperties {
  title: string;
  answer: Answer;
  chart: Chart;
  search: QuoteSearch;
}

/** The answer to a panel's question, as its chart. Suspends until what draws it is there. */
export function PanelChart({ title, answer, chart, search }: PanelChartProperties) {
  if (isEmpty(answer)) return <Empty title={emptyTitle(answer)} />;
  const quotes = quotesOfRows(answer, chart, search);
  if (chart === 'table') return <DataTable title={title} table={tableOf(answer)} quotes={quotes} />;
  if (chart === 'quotes' && 'quotes' in answer) {
    return (
      <div className="list">
        {answer.quotes?.map((quote) => (
          <QuoteCard key={quote.id} quote={quote} />
        ))}
      </div>
    );
  }
  if (chart === 'number') {
    return answer.shape === 'number' ? (
      <BigNumber value={answer.value} unit={answer.unit} />
    ) : (
      <BigNumber value={answer.shape === 'counts' ? number(answer.total) : ''} unit={unitOf(answer)} />
    );
  }
  const ranked = chart === 'bar' ? rankedRowsOf(answer, search) : undefined;
  if (ranked) return <RankedBars rows={ranked} />;
  const legend = legendOf(answer, chart);
  return (
    <div className="chart">
      {legend.length > 0 && (
        <ul className="legend" aria-label="Colours">
          {legend.map(({ name, colour }) => (
            <li key={name}>
              <span className="swatch" style={{ background: colour }} />
              {name}
            </li>
          ))}
        </ul>
      )}
      <Drawing
        answer={answer}
        chart={chart}
        search={search}
        label={`${title}: ${noteOf(answer)}. The table below has the figures.`}
      />
      <details className="as-table no-print">
        <summary>As a table</summary>
        <DataTable title={`${title}, as a table`} table={tableOf(answer, chart)} quotes={quotes} />
      </details>
    </div>
  );
}

function BigNumber({ value, unit }: { value: string; unit: string }) {
  return (
    <p className="big-number">
      <strong>{value}</strong> <span className="soft">{unit}</span>
    </p>
  );
}

/** There are statements, but each is told by one article alone. */
const emptyTitle = (answer: Answer): string =>
  answer.shape === 'quotes' && answer.total !== '0'
    ? 'No statement is reported more than once.'
    : 'Nothing is found for these choices.';

const unitOf = (answer: Answer): string => (answer.shape === 'counts' ? `${answer.unit}s` : '');

function isEmpty(answer: Answer): boolean {
  switch (answer.shape) {
    case 'counts':
      return answer.cells.length === 0 || (answer.total === 0 && !answer.by.every((one) => DATES.includes(one)));
    case 'pairs':
      return answer.pairs.length === 0;
    case 'quotes':
      return answer.quotes.length === 0;
    case 'list':
      return answer.rows.length === 0;
    default:
      return false;
  }
}
