import * as Plot from '@observablehq/plot';
import { dateLabel, daysOf } from '../words/dates.ts';
import { number } from '../words/numbers.ts';
import type { Bucket, Interval } from './buckets.ts';
import { dateTick } from './date-ticks.ts';
import { TIP } from './tip.ts';

export const CHART_HEIGHT = 164;

export interface BarsDrawing {
  element: Element;
  /** The instant at a distance from the left edge, in pixels. */
  instantAt(pixels: number): Date;
}

/** Draws counts over time. The colours are those of the page. */
export function drawBars(buckets: readonly Bucket[], interval: Interval, width: number): BarsDrawing {
  const data = buckets.map(({ value, count }) => ({
    date: new Date(value),
    count,
    title: `${dateLabel(value)}: ${number(count)}`,
  }));
  const most = Math.max(1, ...data.map(({ count }) => count));
  const domain = domainOf(buckets, interval);
  const bars = (domain[1].getTime() - domain[0].getTime()) / DAY_MS / DAYS[interval].one;
  // Between bars as thin as a line there is no room.
  const inset = width / bars > 3 ? 0.5 : 0;
  const element = Plot.plot({
    width,
    height: CHART_HEIGHT,
    marginLeft: 34,
    marginRight: 8,
    marginTop: 8,
    marginBottom: 36,
    x: {
      type: 'utc',
      label: null,
      domain,
      ticks: ticksOf(buckets, interval),
      tickFormat: dateTick,
    },
    y: {
      label: null,
      grid: true,
      ticks: Math.min(4, most),
      tickFormat: (count) => (Number.isInteger(count) ? number(count) : ''),
    },
    style: { background: 'none' },
    marks: [
      Plot.rectY(data, {
        x: 'date',
        y: 'count',
        interval,
        fill: 'var(--bar)',
        insetLeft: inset,
        insetRight: inset,
        title: 'title',
        tip: { ...TIP, pointer: 'x' },
      }),
      Plot.ruleY([0], { stroke: 'var(--ink-soft)' }),
    ],
  });
  const scale = element.scale('x');
  return { element, instantAt: (pixels) => new Date(scale?.invert?.(pixels)) };
}

/** A few months are named one by one; else the axis finds what fits. */
const ticksOf = (buckets: readonly Bucket[], interval: Interval): Interval | undefined =>
  interval === 'month' && buckets.length <= 8 ? 'month' : undefined;

const DAY_MS = 86_400_000;

/** How long each of them is, and the least that the axis shows, in days; a lone bar would fill the chart. */
const DAYS: Record<Interval, { one: number; least: number }> = {
  day: { one: 1, least: 15 },
  month: { one: 31, least: 93 },
  year: { one: 366, least: 1_098 },
};

/** From the first to the end of the last, with as much on both sides as the least needs. */
function domainOf(buckets: readonly Bucket[], interval: Interval): [Date, Date] {
  const { one, least } = DAYS[interval];
  const from = Date.parse(buckets[0]?.value ?? '');
  const to = Date.parse(daysOf(buckets.at(-1)?.value ?? '').to) + DAY_MS;
  const padding = Math.max(0, least - (to - from) / DAY_MS) / 2;
  const days = Math.ceil(padding / one) * one;
  return [new Date(from - days * DAY_MS), new Date(to + days * DAY_MS)];
}
