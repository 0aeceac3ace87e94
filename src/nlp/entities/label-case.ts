import type { EntityType } from '../../domain/entity.ts';
import { INNER_PARTICLES } from '../../domain/names/particles.ts';
import { LISTS, listsOf } from '../names/name-lists.ts';

/** Generations and initials, which are capitals in any case: "III", "J.R.", "DJ". */
const STAYS = /^(?:I{1,3}|IV|\p{Lu}{1,2}|(?:\p{Lu}\.)+)$/u;

/**
 * "Anna Kovac" for "ANNA KOVAC", as a label prints her, and the town "Suva" for "SUVA". A word that one of the other
 * names prints in small letters is printed so: "McCoy", "DeLuca". All else is given back as it is.
 */
export function inMixedCase(name: string, others: readonly string[], type: EntityType): string {
  if (name !== name.toUpperCase() || name === name.toLowerCase() || type === 'ORGANIZATION') return name;
  const lists = listsOf(name.toLowerCase());
  const isTown = (lists & (LISTS.TOWN | LISTS.LARGE_TOWN)) > 0;
  // "NAIDOO" of "MR. NAIDOO:", and neither "JFK" nor "SZA"
  const isSurname = name.includes(' ') || name.length > 4 || (name.length === 4 && (lists & LISTS.SURNAME) > 0);
  if (type === 'PERSON' ? !isSurname : !isTown || name.length < 4) return name;
  const printed = new Map(
    others
      .flatMap((other) => other.split(' '))
      .filter((word) => word !== word.toUpperCase())
      .map((word) => [word.toUpperCase(), word]),
  );
  return name
    .split(' ')
    .map((word, i) => printed.get(word) ?? (STAYS.test(word) ? word : lowered(word, i > 0)))
    .join(' ');
}

function lowered(word: string, isInner: boolean): string {
  const lower = word.toLowerCase();
  if (isInner && INNER_PARTICLES.has(lower)) return lower;
  return lower
    .replace(/(?<![\p{L}\p{M}'’])\p{L}/gu, (letter) => letter.toUpperCase())
    .replace(/^([OD]['’])(\p{L})/u, (_, start: string, letter: string) => start + letter.toUpperCase())
    .replace(/^Mc(\p{L})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`);
}
