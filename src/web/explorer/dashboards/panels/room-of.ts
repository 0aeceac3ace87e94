import { GRAPH_HEIGHT } from '../charts/graph-height.ts';
import { ROWS_SHARE } from '../charts/row-height.ts';
import { DATES, type DashboardPanel } from '../model/schema.ts';

/** How high a figure with its unit is, beside it or below; panel.css tells where which. */
const FIGURE = 'var(--figure)';

/** How high a chart over time, the names of its colours, and a row of bars are, in rem. */
const TIME_CHART = 16.35;
const COLOURS = 1.9;
const BAR = 2.09;

/** Rows of two things with what stands around them: names, axis, colours, table; dates take less room than names. */
const ROWS = ROWS_SHARE / 16;
const PARTED = ROWS + 9;
const HEAT = ROWS + 8.6;
const HEAT_OF_DATES = ROWS + 4.3;

/** How many bars there are where the question does not say; few speakers are reported in every way there is. */
const MOST = 10;
const MOST_OF = { stance: 9, kind: 3 } as const;

/** A quote in a list, and the most room that a list takes beside other panels: more of it is scrolled to. */
const QUOTE = 7;
const MOST_OF_LIST = 28;

/** Where the answer tells, as any query's. */
const ANY = 17.5;

/** As high as a graph of the width of its cell is drawn, with the line below it. */
const GRAPH = `calc(${GRAPH_HEIGHT} + 2rem)`;

/** How much room the answer to a panel will take, as a length of CSS, as far as its question tells. */
export function roomOf(panel: DashboardPanel): string {
  if (panel.question.ask === 'total' || panel.chart === 'number') return FIGURE;
  return isGraph(panel) ? GRAPH : `${inRem(panel)}rem`;
}

function inRem({ question, chart }: DashboardPanel): number {
  const rows = roomOfRows({ question, chart });
  if (rows) return rows;
  if (chart !== 'table' && (question.ask === 'quotes' || question.ask === 'statements')) {
    return Math.min(MOST_OF_LIST, QUOTE * (question.most ?? MOST));
  }
  if (question.ask !== 'counts' || (chart && !['line', 'bar', 'stacked', 'shares'].includes(chart))) return ANY;
  const { by, most = MOST } = question;
  const [first] = by;
  if (hasDates(by)) return TIME_CHART + (by.length > 1 ? COLOURS : 0);
  if (by.length > 1 || !first) return ANY;
  return BAR * (first === 'stance' || first === 'kind' ? MOST_OF[first] : most);
}

/**
 * The room, in rem, of what nobody knows the rows of before the answer, as how many outlets there are: they share it,
 * and few of them leave some of it empty, so that nothing below moves. Undefined for all else.
 */
function roomOfRows({ question, chart }: Pick<DashboardPanel, 'question' | 'chart'>): number | undefined {
  if (question.ask !== 'counts' || question.by.length !== 2) return undefined;
  if (chart === 'heat') return hasDates(question.by) ? HEAT_OF_DATES : HEAT;
  return chart === 'table' || hasDates(question.by) ? undefined : PARTED;
}

/**
 * The room that an answer keeps where it needs less, as properties of CSS: of panels side by side all of it, so that no
 * row of them moves by what others have; of those below each other that of rows. Any query may answer a figure or a
 * list.
 */
export function roomKept(panel: DashboardPanel): Record<string, string | undefined> {
  const rows = roomOfRows(panel);
  const beside = panel.question.ask === 'query' ? undefined : roomOf(panel);
  return { '--room': rows === undefined ? undefined : `${rows}rem`, '--room-beside': beside };
}

const isGraph = ({ question, chart = 'graph' }: DashboardPanel): boolean =>
  question.ask === 'pairs' && chart === 'graph';

const hasDates = (by: readonly string[]): boolean => by.some((one) => DATES.includes(one));
