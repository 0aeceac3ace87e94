import type { Table } from '../files/csv.ts';

interface Edge {
  source: { name: string };
  target: { name: string };
  weight: number;
}

/** Who talks about whom as a table: a row a pair, with its quotes. */
export const tableOfTalk = (edges: readonly Edge[]): Table => ({
  columns: ['speaker', 'about', 'quotes'],
  rows: edges.map(({ source, target, weight }) => [source.name, target.name, weight]),
});
