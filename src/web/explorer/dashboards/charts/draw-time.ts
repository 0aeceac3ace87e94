import * as Plot from '@observablehq/plot';
import { dateTick } from '../../charts/date-ticks.ts';
import { TIP } from '../../charts/tip.ts';
import { percent } from '../../words/confidence.ts';
import { number } from '../../words/numbers.ts';
import type { CountsAnswer } from '../answers/answer.ts';
import { dateOf, datesBetween } from '../answers/dates.ts';
import { quotesOf } from '../answers/quotes-of.ts';
import { OTHERS } from '../answers/rest.ts';
import { type Chart, DATES, type Dimension } from '../model/schema.ts';
import type { LinkTo } from './links.ts';
import { type Series, seriesOf } from './series.ts';
import { type Point, tipsOf } from './time-tips.ts';

const HEIGHT = 230;

const INTERVALS: Partial<Record<Dimension, 'day' | 'monday' | 'month' | 'year'>> = {
  day: 'day',
  week: 'monday',
  month: 'month',
  year: 'year',
};

/** How many ticks there are from the first date to the last, with those that have nothing. */
function countDates(points: readonly Point[], unit: Dimension): number {
  const times = points.map(({ date }) => date.getTime());
  const days = (Math.max(...times) - Math.min(...times)) / 86_400_000;
  return points.length === 0 ? 0 : days / (unit === 'week' ? 7 : unit === 'month' ? 30 : 365) + 1;
}

/** Draws counts over time: as lines, as bars, or stacked. */
export function drawTime(answer: CountsAnswer, chart: Chart, width: number, linkTo: LinkTo) {
  const dateAt = answer.by.findIndex((one) => DATES.includes(one));
  const unit = answer.by[dateAt]!;
  const groupAt = answer.by.length === 1 ? -1 : 1 - dateAt;
  const series = groupAt < 0 ? [{ name: '', colour: 'var(--bar)' }] : seriesOf(answer.cells, groupAt);
  const points = pointsOf(answer, dateAt, groupAt, series, linkTo);
  const interval = INTERVALS[unit];
  const isFew = unit !== 'day' && countDates(points, unit) * 70 < width;
  const isShare = chart === 'shares';
  const bars = {
    x: 'date',
    y: 'count',
    interval,
    fill: 'name',
    insetLeft: 0.5,
    insetRight: 0.5,
    href: 'href',
  } as const;
  const order = series.map(({ name }) => name);
  const most = Math.max(1, ...points.map(({ count }) => count));
  const marks =
    chart === 'line'
      ? [
          Plot.lineY(filled(points, series, unit), { x: 'date', y: 'count', stroke: 'name', strokeWidth: 2 }),
          Plot.dot(points, {
            x: 'date',
            y: 'count',
            fill: 'name',
            r: points.length > 80 ? 1.5 : 3,
            href: 'href',
          }),
        ]
      : [Plot.rectY(points, Plot.stackY({ order, ...(isShare && { offset: 'normalize' as const }) }, bars))];
  return Plot.plot({
    width,
    height: HEIGHT,
    marginLeft: 44,
    marginRight: 18,
    marginTop: 22,
    marginBottom: 32,
    style: { background: 'none' },
    x: {
      type: 'utc',
      label: null,
      ticks: isFew ? interval : Math.max(2, Math.floor(width / 90)),
      tickFormat: dateTick,
    },
    y: {
      label: isShare ? `share of ${answer.unit}s` : `${answer.unit}s`,
      labelArrow: 'none',
      grid: true,
      zero: true,
      ticks: isShare ? 4 : Math.min(5, most),
      tickFormat: (value: number) => (isShare ? percent(value) : Number.isInteger(value) ? number(value) : ''),
    },
    color: { type: 'ordinal', domain: series.map(({ name }) => name), range: series.map(({ colour }) => colour) },
    marks: [
      ...marks,
      Plot.ruleY([0], { stroke: 'var(--ink-soft)' }),
      Plot.tip(tipsOf(points, unit, series, chart), Plot.pointerX({ x: 'at', title: 'text', ...TIP })),
    ],
  });
}

/** A point for each date and series; what has no colour of its own is summed. What has no date is left out. */
function pointsOf(
  { by, cells }: CountsAnswer,
  dateAt: number,
  groupAt: number,
  series: readonly Series[],
  linkTo: LinkTo,
): Point[] {
  const own = new Set(series.map(({ name }) => name));
  const sums = new Map<string, Point>();
  for (const { keys, count } of cells) {
    const value = keys[dateAt]?.value;
    if (!value) continue;
    const label = groupAt < 0 ? '' : (keys[groupAt]?.label ?? '');
    const name = own.has(label) ? label : OTHERS;
    const key = `${value} ${name}`;
    const before = sums.get(key);
    if (before) before.count += count;
    else {
      const href = name === label ? linkTo((search) => quotesOf(by, keys, search)) : undefined;
      sums.set(key, { date: dateOf(value), name, count, href });
    }
  }
  return [...sums.values()];
}

/** A line goes down to nothing where there are no quotes. */
function filled(points: readonly Point[], series: readonly Series[], unit: Dimension): Point[] {
  const counts = new Map(points.map(({ date, name, count }) => [`${date.getTime()} ${name}`, count]));
  const dates = datesBetween(
    points.map(({ date }) => date),
    unit,
  );
  return series.flatMap(({ name }) =>
    dates.map((date) => ({ date, name, count: counts.get(`${date.getTime()} ${name}`) ?? 0 })),
  );
}
