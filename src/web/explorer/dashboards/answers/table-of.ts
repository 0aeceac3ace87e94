import { day } from '../../words/dates.ts';
import { DATES, type Dimension } from '../model/schema.ts';
import type { Answer } from './answer.ts';

/** An answer as rows and columns, for the eye and for spreadsheets. */
export interface Table {
  columns: readonly string[];
  rows: readonly (readonly (string | number)[])[];
}

const COLUMNS: Partial<Record<Dimension, string>> = { cue: 'word', stance: 'reported as' };

/** The figures behind any chart. */
export function tableOf(answer: Answer): Table {
  switch (answer.shape) {
    case 'text':
      return { columns: [], rows: [] };
    case 'number':
      return { columns: [answer.unit || 'figure'], rows: [[answer.value]] };
    case 'counts':
      return {
        columns: [...answer.by.map((one) => COLUMNS[one] ?? one), `${answer.unit}s`],
        rows: answer.cells.map(({ keys, count }) => [
          ...keys.map(({ value, label }, index) => (DATES.includes(answer.by[index]!) ? (value ?? label) : label)),
          count,
        ]),
      };
    case 'pairs':
      return {
        columns: ['speaker', 'about', 'quotes'],
        rows: answer.pairs.map(({ source, target, weight }) => [source.name, target.name, weight]),
      };
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

const cellOf = (value: string | number | boolean | null | undefined): string | number =>
  typeof value === 'number' ? value : String(value ?? '');
