import type { Chart } from '../model/schema.ts';

export const CHART_NAMES: Record<Chart, string> = {
  line: 'Lines',
  bar: 'Bars',
  stacked: 'Stacked bars',
  shares: 'Shares of a whole',
  heat: 'Heat map',
  graph: 'Graph',
  number: 'Big number',
  quotes: 'List of quotes',
  table: 'Table',
};
