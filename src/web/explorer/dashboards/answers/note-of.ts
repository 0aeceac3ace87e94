import { counted, number } from '../../words/numbers.ts';
import { DATES } from '../model/schema.ts';
import type { Answer, CountsAnswer } from './answer.ts';

/** What is counted and how many there are: `n = 237 quotes`. Empty where there is nothing to count. */
export function noteOf(answer: Answer): string {
  switch (answer.shape) {
    case 'text':
    case 'number':
      return '';
    case 'list':
      return counted(answer.rows.length, 'row');
    case 'quotes':
      return `${number(answer.quotes.length)} of ${answer.total} ${answer.unit}s`;
    case 'pairs':
      return answer.pairs.length < answer.pairCount
        ? `quotes; ${number(answer.pairs.length)} of ${counted(answer.pairCount, 'pair')}`
        : `quotes; ${counted(answer.pairCount, 'pair')}`;
    case 'counts':
      return `n = ${counted(answer.total, answer.unit)}${detailsOf(answer)}`;
  }
}

function detailsOf({ by, cells, total, unit }: CountsAnswer): string {
  const date = by.find((one) => DATES.includes(one));
  const named = by.includes('speaker') ? ' with a named speaker' : '';
  const bucket = date ? `, by ${date}` : '';
  const undated = date && by.length === 1 ? total - cells.reduce((sum, { count }) => sum + count, 0) : 0;
  return `${named}${bucket}${undated > 0 ? `; ${counted(undated, unit)} without a date` : ''}`;
}
