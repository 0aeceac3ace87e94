import { type Chart, DATES } from '../model/schema.ts';
import type { Answer, ListAnswer } from './answer.ts';
import { barsOfList } from './bars-of-list.ts';

const BAR: Chart[] = ['bar'];

/** Which charts an answer can be shown as, the most telling one first. */
export function chartsFor(answer: Answer): Chart[] {
  switch (answer.shape) {
    case 'text':
      return [];
    case 'number':
      return ['number'];
    case 'quotes':
      return ['quotes', 'table'];
    case 'pairs':
      return ['graph', 'bar', 'heat', 'table'];
    case 'list': {
      const bars = barsOfList(answer);
      // With nothing but names and figures, the bars say it all.
      const first: Chart[] = bars && answer.columns.length === 2 ? ['bar', 'table'] : ['table', ...(bars ? BAR : [])];
      if (!answer.quotes?.length) return first;
      return isShownByCards(answer) ? ['quotes', ...first] : [...first, 'quotes'];
    }
    case 'counts': {
      const dates = answer.by.filter((one) => DATES.includes(one)).length;
      const groups = answer.by.length - dates;
      if (groups === 0) return ['bar', 'line', 'number', 'table'];
      // Of a list that is cut off, shares would be of no whole.
      const shares: Chart[] = answer.isWhole || answer.rest ? ['shares'] : [];
      if (dates === 1 && groups === 1) return ['line', 'stacked', ...shares, 'heat', 'table'];
      if (dates === 0 && groups === 1) return ['bar', 'number', 'table'];
      if (dates === 0 && groups === 2) return [...shares, 'stacked', 'heat', 'table'];
      return ['table'];
    }
  }
}

/** What a card shows of a quote, as queries call it. */
const ON_CARDS = /^(?:node\.)?(?:id|text|url|kind|speakers?\.(?:id|name|slug)|article\.(?:id|title|outlet\.name))$/;

/** Whether the cards of the quotes leave out nothing that the table has. */
const isShownByCards = ({ columns, rows, quotes = [] }: ListAnswer): boolean =>
  quotes.length === rows.length && columns.every((column) => ON_CARDS.test(column));

/** The chart that a panel asks for where its answer can be shown so, and the best one otherwise. */
export function chartOf(answer: Answer, wanted: Chart | undefined): Chart | undefined {
  const offered = chartsFor(answer);
  return wanted && offered.includes(wanted) ? wanted : offered[0];
}
