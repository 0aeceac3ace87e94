import type { Span } from '../domain/span.ts';
import type { GoldNames, PredictedMention } from './corpus.ts';
import { NAME_ROWS, type NameRow, namesAmong } from './entity-mentions.ts';
import { count, type Measure, newMeasure } from './shares.ts';

export type GoldNameRows = Record<NameRow, Measure>;

export const newGoldNameRows = (): GoldNameRows =>
  Object.fromEntries(NAME_ROWS.map((row) => [row, newMeasure()])) as GoldNameRows;

/**
 * Counts the names of one text in against annotated ones: the same span and type. A leading "the" and a trailing
 * possessive count for neither side, and a gold name can be found once.
 */
export function countGoldNames(
  rows: GoldNameRows,
  { text, entities }: Pick<GoldNames, 'text' | 'entities'>,
  mentions: readonly PredictedMention[],
): void {
  const names = namesAmong(mentions);
  const predicted = new Set(names.map((name) => keyOf(text, name)));
  const left = new Set(entities.map((entity) => keyOf(text, entity)));
  for (const name of names) {
    const isRight = left.delete(keyOf(text, name));
    for (const row of [name.type, 'all'] as const) count(rows[row].precision, isRight);
  }
  const counted = new Set<string>();
  for (const entity of entities) {
    const key = keyOf(text, entity);
    const isFound = predicted.has(key) && !counted.has(key);
    counted.add(key);
    for (const row of [entity.type, 'all'] as const) count(rows[row].recall, isFound);
  }
}

function keyOf(text: string, mention: PredictedMention): string {
  const { start, end } = spanOfName(text, mention);
  return `${start}-${end} ${mention.type}`;
}

/** A mention without a leading "the" and a trailing possessive. */
export function spanOfName(text: string, { start, end }: Span): Span {
  const name = text.slice(start, end);
  const before = /^the\s+/i.exec(name)?.[0].length ?? 0;
  const after = /['’]s?$/.exec(name)?.[0].length ?? 0;
  return { start: start + before, end: end - after };
}
