import { ENTITY_TYPES, type EntityType } from '../domain/entity.ts';
import { overlaps, type Span } from '../domain/span.ts';
import type { GoldNames, PredictedMention } from './corpus.ts';
import { namesAmong } from './entity-mentions.ts';
import { spanOfName } from './gold-names.ts';

/** What can be wrong with a name: nothing is found there, something else is, or there is none. */
export const NAME_ERRORS = ['missed', 'cut wrong', 'wrong type', 'both wrong', 'invented'] as const;
export type NameErrorKind = (typeof NAME_ERRORS)[number];

export interface NameError {
  kind: NameErrorKind;
  /** The annotated type; of what is invented, that which was found. */
  type: EntityType;
  /** What is annotated, and what is found in its place: texts with the type; null for nothing. */
  wanted: string | null;
  found: string | null;
}

type Named = Span & { type: EntityType };

/** Where the names of one text differ from the annotated ones, in text order of either. */
export function nameErrors(
  { text, entities }: Pick<GoldNames, 'text' | 'entities'>,
  mentions: readonly PredictedMention[],
): NameError[] {
  const trim = ({ type, ...span }: Named): Named => ({ ...spanOfName(text, span), type });
  const wanted = entities.map(trim);
  const found = namesAmong(mentions).map(trim);
  const show = ({ start, end, type }: Named) => `${text.slice(start, end).replace(/\s+/g, ' ')} ${type.slice(0, 3)}`;
  const errors = wanted.flatMap((name): NameError[] => {
    const there = found.filter((other) => overlaps(other, name));
    if (there.some((other) => isSame(other, name) && other.type === name.type)) return [];
    const kind = kindOf(name, there);
    return [{ kind, type: name.type, wanted: show(name), found: there.map(show).join(' + ') || null }];
  });
  const invented = found.filter((name) => !wanted.some((other) => overlaps(other, name)));
  return [
    ...errors,
    ...invented.map((name): NameError => ({ kind: 'invented', type: name.type, wanted: null, found: show(name) })),
  ];
}

const isSame = (one: Span, other: Span): boolean => one.start === other.start && one.end === other.end;

function kindOf(name: Named, there: readonly Named[]): NameErrorKind {
  if (there.length === 0) return 'missed';
  if (there.some((other) => isSame(other, name))) return 'wrong type';
  return there.some(({ type }) => type === name.type) ? 'cut wrong' : 'both wrong';
}

/** How many of each kind there are, by type. */
export const countNameErrors = (errors: readonly NameError[]): Record<EntityType, Record<NameErrorKind, number>> =>
  Object.fromEntries(
    ENTITY_TYPES.map((type) => [
      type,
      Object.fromEntries(
        NAME_ERRORS.map((kind) => [kind, errors.filter((error) => error.type === type && error.kind === kind).length]),
      ),
    ]),
  ) as Record<EntityType, Record<NameErrorKind, number>>;
