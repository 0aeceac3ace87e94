import { ENTITY_TYPES, type EntityType } from '../domain/entity.ts';
import { overlaps, type Span } from '../domain/span.ts';
import type { PredictedMention } from './corpus.ts';
import type { Layers } from './layers.ts';
import { count, type Measure, newMeasure } from './shares.ts';

export const NAME_ROWS = [...ENTITY_TYPES, 'all'] as const;
export type NameRow = (typeof NAME_ROWS)[number];

export interface MentionCounts {
  /** The same span and type. */
  exact: Measure;
  /** The same type and a common character. */
  overlap: Measure;
}

export type MentionRows = Record<NameRow, MentionCounts>;

/** Types of the automatic layer. Others (nationalities, events) are no names of ours. */
const TYPES: Record<string, EntityType> = { PERSON: 'PERSON', ORGANIZATION: 'ORGANIZATION', LOCATION: 'PLACE' };

/** Marks, articles and titles before a name, as the layer and `extract` may or may not take them in. */
const BEFORE_NAME = /^(?:[^\p{L}\p{N}]+|(?:the|mr|mrs|ms|dr|sen|gov|rep)\.?\s+)/iu;
const AFTER_NAME = /(?:['’]s|['’]|[^\p{L}\p{N}.]+)$/u;

type TypedSpan = Span & { type: EntityType };

export const newMentionRows = (): MentionRows =>
  Object.fromEntries(NAME_ROWS.map((row) => [row, { exact: newMeasure(), overlap: newMeasure() }])) as MentionRows;

/** Counts the names of one article in against its automatic layer. */
export function countMentions(rows: MentionRows, layers: Layers, mentions: readonly PredictedMention[]): void {
  const gold = layers.entities.flatMap(([from, to, label]): TypedSpan[] => {
    const type = TYPES[label];
    return type ? [{ start: layers.spans[from]![0], end: layers.spans[to - 1]![1], type }] : [];
  });
  const goldByKey = byTrimmedSpan(layers.text, gold);
  const predictedByKey = byTrimmedSpan(layers.text, namesAmong(mentions));
  countSide(rows, 'recall', goldByKey, predictedByKey);
  countSide(rows, 'precision', predictedByKey, goldByKey);
}

/** Pronouns and common nouns are not scored. */
export const namesAmong = (mentions: readonly PredictedMention[]): PredictedMention[] =>
  mentions.filter(({ form }) => form === undefined || form === 'NAME');

function countSide(
  rows: MentionRows,
  side: keyof Measure,
  own: ReadonlyMap<string, TypedSpan>,
  other: ReadonlyMap<string, TypedSpan>,
): void {
  for (const [key, mention] of own) {
    const overlapping = [...other.values()].some(
      ({ type, ...span }) => type === mention.type && overlaps(span, mention),
    );
    for (const row of [mention.type, 'all'] as const) {
      count(rows[row].exact[side], other.has(key));
      count(rows[row].overlap[side], overlapping);
    }
  }
}

/** Mentions by type and span without what surrounds the name; of two with the same one the last counts. */
const byTrimmedSpan = (text: string, mentions: readonly TypedSpan[]): Map<string, TypedSpan> =>
  new Map(mentions.map((mention) => [keyOf(text, mention), mention]));

function keyOf(text: string, { start, end, type }: TypedSpan): string {
  let name = text.slice(start, end);
  let from = start;
  for (;;) {
    const before = BEFORE_NAME.exec(name)?.[0].length ?? 0;
    const after = before > 0 && before < name.length ? 0 : (AFTER_NAME.exec(name)?.[0].length ?? 0);
    if (before > 0 && before < name.length) {
      from += before;
      name = name.slice(before);
    } else if (after > 0 && after < name.length) name = name.slice(0, -after);
    else break;
  }
  if (name.endsWith('.')) name = name.slice(0, -1);
  return `${from}-${from + name.length} ${type}`;
}
