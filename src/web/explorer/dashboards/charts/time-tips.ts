import { percent } from '../../words/confidence.ts';
import { number } from '../../words/numbers.ts';
import { nextOf } from '../answers/dates.ts';
import type { Chart, Dimension } from '../model/schema.ts';
import type { Series } from './series.ts';

/** How many quotes of a series there are in the bucket of a date. */
export interface Point {
  date: Date;
  name: string;
  count: number;
  /** To its quotes. */
  href?: string | undefined;
}

/** What is told where the pointer is. */
interface Tip {
  at: Date;
  text: string;
}

/** All figures of each date, in the middle of its bucket; of a line, at its dot. */
export function tipsOf(points: readonly Point[], unit: Dimension, series: readonly Series[], chart: Chart): Tip[] {
  const byDate = new Map<number, Point[]>();
  for (const point of points) {
    const time = point.date.getTime();
    byDate.set(time, [...(byDate.get(time) ?? []), point]);
  }
  const write = writerOf(unit);
  return [...byDate].map(([time, there]) => {
    const date = new Date(time);
    const whole = there.reduce((sum, { count }) => sum + count, 0);
    const parts = series.flatMap(({ name }) => {
      const count = there.find((point) => point.name === name)?.count ?? 0;
      const share = chart === 'shares' ? `, ${percent(count / whole)}` : '';
      return count > 0 && name !== '' ? [`${name}: ${number(count)}${share}`] : [];
    });
    const at = chart === 'line' ? date : new Date((time + nextOf(date, unit).getTime()) / 2);
    return { at, text: [`${write(date)}: ${number(whole)}`, ...parts].join('\n') };
  });
}

/** `28 Jan 2022`, `January 2022`, `2022`; a week is called by its Monday. */
function writerOf(unit: Dimension): (date: Date) => string {
  const options: Intl.DateTimeFormatOptions =
    unit === 'year'
      ? { year: 'numeric' }
      : unit === 'month'
        ? { month: 'long', year: 'numeric' }
        : { day: 'numeric', month: 'short', year: 'numeric' };
  return new Intl.DateTimeFormat(undefined, { ...options, timeZone: 'UTC' }).format;
}
