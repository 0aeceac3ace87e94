import * as Plot from '@observablehq/plot';
import { percent } from '../../words/confidence.ts';
import { number } from '../../words/numbers.ts';
import type { CountsAnswer } from '../answers/answer.ts';
import { quotesOf } from '../answers/quotes-of.ts';
import { OTHERS } from '../answers/rest.ts';
import type { Chart } from '../model/schema.ts';
import type { LinkTo } from './links.ts';
import { nameRoom } from './name-width.ts';
import { rowHeight } from './row-height.ts';
import { namesIn, seriesOf } from './series.ts';

const ROW = 27;

/** A bar that has a name and a length. */
export interface Bar {
  name: string;
  count: number;
}

/** What all charts with a name before each row have. */
function namedRows(names: string[], width: number) {
  const { room, cut } = nameRoom(names, width);
  return {
    width,
    marginLeft: room,
    marginTop: 4,
    style: { background: 'none' },
    y: { domain: names, label: null, tickSize: 0, tickFormat: cut },
  };
}

/** Draws one bar for each name; on a page, a list of links shows the same. */
export function drawBars(bars: readonly Bar[], width: number) {
  const names = bars.map(({ name }) => name);
  return Plot.plot({
    ...namedRows(names, width),
    height: bars.length * ROW + 12,
    marginRight: 60,
    marginBottom: 4,
    x: { axis: null, zero: true },
    marks: [
      Plot.barX(bars, { x: 'count', y: 'name', fill: 'var(--bar)', insetTop: 4, insetBottom: 4 }),
      Plot.text(bars, {
        x: 'count',
        y: 'name',
        text: ({ count }: Bar) => number(count),
        textAnchor: 'start',
        dx: 6,
        fill: 'var(--ink-soft)',
      }),
    ],
  });
}

interface Part {
  name: string;
  part: string;
  count: number;
  /** To its quotes. */
  href: string | undefined;
}

const sumOf = (parts: readonly Part[], wanted: string): number =>
  parts.reduce((sum, { name, count }) => (name === wanted ? sum + count : sum), 0);

/** Draws a bar for each name of the first dimension, parted by the second. */
export function drawParted(answer: CountsAnswer, chart: Chart, width: number, linkTo: LinkTo) {
  const { by, cells, unit } = answer;
  const names = namesIn(cells, 0);
  const series = seriesOf(cells, 1);
  const own = new Set(series.map(({ name }) => name));
  const sums = new Map<string, Part>();
  for (const { keys, count } of cells) {
    const [name = '', label = ''] = keys.map((key) => key.label);
    const part = own.has(label) ? label : OTHERS;
    const before = sums.get(`${name}\n${part}`);
    if (before) before.count += count;
    else {
      const href = part === label ? linkTo((search) => quotesOf(by, keys, search)) : undefined;
      sums.set(`${name}\n${part}`, { name, part, count, href });
    }
  }
  const data = [...sums.values()];
  const isShare = chart === 'shares';
  const wholes = new Map(names.map((name) => [name, sumOf(data, name)]));
  const titleOf = ({ name, part, count }: Part) =>
    `${name}\n${part}: ${number(count)}${isShare ? `, ${percent(count / wholes.get(name)!)}` : ''}`;
  const bars = {
    x: 'count',
    y: 'name',
    fill: 'part',
    insetTop: 3,
    insetBottom: 3,
    href: 'href',
    title: titleOf,
  };
  const order = series.map((one) => one.name);
  return Plot.plot({
    ...namedRows(names, width),
    height: names.length * rowHeight(names.length) + 50,
    marginRight: 18,
    marginBottom: 42,
    x: {
      label: isShare ? `share of ${unit}s` : `${unit}s`,
      labelArrow: 'none',
      grid: true,
      ticks: width < 420 ? 3 : 5,
      tickFormat: (value: number) => (isShare ? percent(value) : Number.isInteger(value) ? number(value) : ''),
    },
    color: { type: 'ordinal', domain: series.map(({ name }) => name), range: series.map(({ colour }) => colour) },
    marks: [Plot.barX(data, Plot.stackX({ order, ...(isShare && { offset: 'normalize' as const }) }, bars))],
  });
}
