import { DATES, type DashboardPanel } from '../model/schema.ts';

/** How high a figure, a chart over time, the names of its colours, and a row of bars are, in rem. */
const FIGURE = 2.5;
const TIME_CHART = 16.3;
const COLOURS = 1.9;
const BAR = 2.09;

/** How many bars there are where the question does not say; few speakers are reported in every way there is. */
const MOST = 10;
const MOST_OF = { stance: 9, kind: 3 } as const;

/** Where the answer tells, as any query's. */
const ANY = 17.5;

/** How much room the answer to a panel will take, in rem, as far as its question tells. */
export function roomOf({ question, chart }: DashboardPanel): number {
  if (question.ask === 'total') return FIGURE;
  if (question.ask !== 'counts' || (chart && !['line', 'bar', 'stacked', 'shares'].includes(chart))) return ANY;
  const { by, most = MOST } = question;
  const [first] = by;
  if (by.some((one) => DATES.includes(one) || one === 'time')) return TIME_CHART + (by.length > 1 ? COLOURS : 0);
  if (by.length > 1 || !first) return ANY;
  return BAR * (first === 'stance' || first === 'kind' ? MOST_OF[first] : most);
}
