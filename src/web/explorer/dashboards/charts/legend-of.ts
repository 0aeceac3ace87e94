import type { Answer } from '../answers/answer.ts';
import { asShown } from '../answers/rest.ts';
import { type Chart, DATES } from '../model/schema.ts';
import { type Series, seriesOf } from './series.ts';

/** What the colours of a chart mean; empty where there is one colour, or where they mean more and less. */
export function legendOf(answer: Answer, chart: Chart): Series[] {
  if (answer.shape !== 'counts' || answer.by.length !== 2) return [];
  if (!['line', 'stacked', 'shares'].includes(chart)) return [];
  const isFirstDate = DATES.includes(answer.by[0]!);
  const isSecondDate = DATES.includes(answer.by[1]!);
  return seriesOf(asShown(answer, chart).cells, isSecondDate && !isFirstDate ? 0 : 1);
}
