import './charts.css';
import { type ReactNode, useId } from 'react';
import { type CitableChart, CiteChart } from '../cite/cite-chart.tsx';
import type { Table } from '../files/csv.ts';
import { SaveTable } from '../files/save-table.tsx';

interface PanelProperties {
  title: string;
  /** What is counted and how many there are: "n = 237 quotes". */
  note?: ReactNode;
  /** What a citation of it says, where it is a chart. */
  chart?: Omit<CitableChart, 'title'>;
  /** The figures that it shows. */
  table?: Table;
  children: ReactNode;
}

/** A part of a page with a title: a chart, a list, a number. */
export function Panel({ title, note, chart, table, children }: PanelProperties) {
  const id = useId();
  return (
    <section className="panel" aria-labelledby={id}>
      <div className="panel-head">
        <h2 id={id}>{title}</h2>
        {note && <p className="soft small">{note}</p>}
      </div>
      {children}
      {(chart || table) && (
        <div className="panel-foot">
          {chart && <CiteChart chart={{ title, ...chart }} />}
          {table && <SaveTable title={title} table={table} />}
        </div>
      )}
    </section>
  );
}
