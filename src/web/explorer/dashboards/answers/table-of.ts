import type { Table } from '../../files/csv.ts';
import { tableOfTalk } from '../../graph/table-of-talk.ts';
import { day } from '../../words/dates.ts';
import { type Chart, DATES, type Dimension } from '../model/schema.ts';
import type { Answer, CountsAnswer } from './answer.ts';
import { asShown } from './rest.ts';

const COLUMNS: Partial<Record<Dimension, string>> = { cue: 'word', stance: 'reported as' };

/** The figures behind any chart; of shares, also those. */
export function tableOf(given: Answer, chart?: Chart): Table {
  const answer = asShown(given, chart);
  switch (answer.shape) {
    case 'text':
      return { columns: [], rows: [] };
    case 'number':
      return { columns: [answer.unit || 'figure'], rows: [[answer.value]] };
    case 'counts':
      return countsTable(answer, chart === 'shares');
    case 'pairs':
      return tableOfTalk(answer.pairs);
    case 'quotes':
      return {
        columns: ['quote', 'speaker', 'reported by', 'article', 'outlet', 'published', 'address'],
        rows: answer.quotes.map(({ text, speakers, speakerText, cue, article, url }) => [
          text,
          speakers.map(({ name }) => name).join('; ') || speakerText || '',
          cue?.text ?? '',
          article.title ?? '',
          article.outlet?.name ?? '',
          article.publishedAt ? day(article.publishedAt) : '',
          url ?? '',
        ]),
      };
    case 'list':
      return {
        columns: answer.columns,
        rows: answer.rows.map((row) => answer.columns.map((column) => cellOf(row[column]))),
      };
  }
}

function countsTable({ by, cells, unit }: CountsAnswer, isShare: boolean): Table {
  const wholeAt = Math.max(
    0,
    by.findIndex((one) => DATES.includes(one)),
  );
  const wholes = new Map<string | undefined, number>();
  for (const { keys, count } of cells) {
    const whole = keys[wholeAt]?.label;
    wholes.set(whole, (wholes.get(whole) ?? 0) + count);
  }
  return {
    columns: [...by.map((one) => COLUMNS[one] ?? one), `${unit}s`, ...(isShare ? ['share, %'] : [])],
    rows: cells.map(({ keys, count }) => [
      ...keys.map(({ value, label }, index) => (DATES.includes(by[index]!) ? (value ?? label) : label)),
      count,
      ...(isShare ? [Math.round((1_000 * count) / wholes.get(keys[wholeAt]?.label)!) / 10] : []),
    ]),
  };
}

const cellOf = (value: string | number | boolean | null | undefined): string | number =>
  typeof value === 'number' ? value : String(value ?? '');
