import { counted, number } from '../../words/numbers.ts';
import { DATES, type Question } from '../model/schema.ts';
import type { Answer, CountsAnswer } from './answer.ts';
import { barsOfList } from './bars-of-list.ts';

/** What is counted and how many there are: `n = 237 quotes`. Empty where there is nothing to count. */
export function noteOf(answer: Answer): string {
  switch (answer.shape) {
    case 'text':
    case 'number':
      return '';
    case 'list': {
      const bars = barsOfList(answer);
      return `${counted(answer.rows.length, 'row')}${bars ? `: ${bars.figure} by ${bars.name}` : ''}`;
    }
    case 'quotes':
      return `${number(answer.quotes.length)} of ${answer.total} ${answer.unit}s`;
    case 'pairs':
      return answer.pairs.length < answer.pairCount
        ? `quotes; ${number(answer.pairs.length)} of ${counted(answer.pairCount, 'pair')}`
        : `quotes; ${counted(answer.pairCount, 'pair')}`;
    case 'counts':
      return `n = ${counted(answer.total - (answer.undated ?? 0), answer.unit)}${detailsOf(answer)}`;
  }
}

/** What the groups of each dimension are called. */
const GROUPS: Record<string, string> = { about: 'name', cue: 'word', stance: 'way to report', kind: 'kind of wording' };

function detailsOf({ by, unit, undated = 0, chosen = [], isWhole, all, cells }: CountsAnswer): string {
  const date = by.find((one) => DATES.includes(one));
  return [
    by.includes('speaker') ? ' with a named speaker' : '',
    date ? `, by ${date}` : '',
    undated > 0 ? `; ${counted(undated, unit)} more without a date` : '',
    ...chosen.map(({ by, shown, all }) => `; ${number(shown)} of ${counted(all, GROUPS[by] ?? by)} shown`),
    isWhole
      ? ''
      : all
        ? `; ${number(cells.length)} of ${counted(all, 'group')} shown`
        : '; there are more groups than these',
  ].join('');
}

/** A note about as long as the one that an answer will have, to keep its place. */
export function guessNote(question: Question): string {
  if (question.ask === 'total' || question.ask === 'text') return '';
  if (question.ask !== 'counts') return '5 of 10,000 quotes';
  const { by, most } = question;
  const groups = by.find((one) => !DATES.includes(one) && one !== 'kind' && one !== 'stance' && one !== 'outlet');
  return [
    'n = 100,000 quotes',
    by.includes('speaker') ? ' with a named speaker' : '',
    by.some((one) => DATES.includes(one)) ? ', by month' : '',
    most && groups ? `; ${most} of 10,000 ${GROUPS[groups] ?? groups}s shown` : '',
  ].join('');
}
