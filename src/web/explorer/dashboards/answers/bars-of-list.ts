import type { ListAnswer } from './answer.ts';

/** Longer texts are no names of bars, in characters. */
const LONGEST_NAME = 80;

/** The bars of a list, and what they are called in it. */
export interface BarsOfList {
  name: string;
  figure: string;
  bars: { name: string; count: number }[];
}

/**
 * A list of names with one figure each, as bars: `people { nodes { name quotes { totalCount } } }`. Undefined for a
 * list with no figure or several, and where the first text of each row does not tell it from the others.
 */
export function barsOfList({ columns, rows }: ListAnswer): BarsOfList | undefined {
  const figures = columns.filter((column) => rows.every((row) => isLength(row[column])));
  const name = columns.find((column) => rows.every((row) => isName(row[column])));
  const [figure] = figures;
  if (rows.length < 2 || !name || !figure || figures.length > 1) return undefined;
  const bars = rows.map((row) => ({ name: String(row[name]), count: Number(row[figure]) }));
  return new Set(bars.map((bar) => bar.name)).size === bars.length ? { name, figure, bars } : undefined;
}

const isLength = (value: unknown): boolean => typeof value === 'number' && value >= 0;

const isName = (value: unknown): boolean =>
  typeof value === 'string' && value.trim() !== '' && value.length <= LONGEST_NAME;
