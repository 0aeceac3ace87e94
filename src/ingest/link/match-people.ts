import { isCommonSurname } from '../../domain/names/common-surnames.ts';
import { isGivenName, pronounOfGivenName } from '../../domain/names/given-names.ts';
import { isMisspelling, isOtherSpelling } from '../../domain/names/other-spelling.ts';
import type { ReadName } from '../../domain/names/read-name.ts';
import { matchGivenNames } from '../../domain/names/same-given-name.ts';
import { surnameKey } from '../../domain/names/surnames.ts';

/**
 * How surely two full names are one person's: YES, or IF_ROLES_AGREE where the names alone do not say (Kirsten and
 * Kristen Gillibrand, Bob and Robert Smith); null when they are two people's.
 */
export type PersonMatch = 'YES' | 'IF_ROLES_AGREE' | null;

/** Compares two names that both have a given name. */
export function matchPeople(a: ReadName, b: ReadName): PersonMatch {
  if (a.generation !== null && b.generation !== null && a.generation !== b.generation) return null;
  if (a.words.join(' ') === b.words.join(' ')) return 'YES';
  if (isReversed(a, b)) return 'YES';
  if (surnameKey(a.surname) !== surnameKey(b.surname)) return matchDoubleSurnames(a, b);
  if (a.words.length !== b.words.length && isEndOf(a, b))
    return a.words.length < b.words.length ? endTells(a, b) : endTells(b, a);
  if (middleNamesConflict(a.middle, b.middle)) return null;
  const relation = matchGivenNames(a.given!, b.given!);
  if (relation === 'SAME' || relation === 'SPELLING') return 'YES';
  if (relation !== null) return isCommonSurname(a.surname) && !shareMiddle(a, b) ? 'IF_ROLES_AGREE' : 'YES';
  if (!isOtherSpelling(a.given!, b.given!)) return null;
  const bothExist = isGivenName(a.given!) && isGivenName(b.given!);
  if (!bothExist) return isCommonSurname(a.surname) ? 'IF_ROLES_AGREE' : 'YES';
  const [pronounA, pronounB] = [pronounOfGivenName(a.given!), pronounOfGivenName(b.given!)];
  return pronounA !== null && pronounB !== null && pronounA !== pronounB ? null : 'IF_ROLES_AGREE';
}

/** "Abe Shinzo", "Orban Viktor": the family name first. */
const isReversed = (a: ReadName, b: ReadName): boolean =>
  a.words.length === 2 && b.words.length === 2 && a.words[0] === b.words[1] && a.words[1] === b.words[0];

/** Whether one name is the end of the other: "Wasserman Schultz", "Suu Kyi", "Tayyip Erdogan". */
function isEndOf(a: ReadName, b: ReadName): boolean {
  const [short, long] = a.words.length < b.words.length ? [a.words, b.words] : [b.words, a.words];
  return short.length > 1 && short.every((word, i) => word === long[long.length - short.length + i]);
}

/** "Kay Smith" is not Mary Kay Smith for sure; "Vermonter Bernie Sanders" is Bernie Sanders. */
function endTells(short: ReadName, long: ReadName): PersonMatch {
  const areGivenNames = isGivenName(short.words[0]!) && isGivenName(long.words[0]!);
  return isCommonSurname(short.surname) && short.words.length === 2 && areGivenNames ? 'IF_ROLES_AGREE' : 'YES';
}

/** Kim Kardashian-West is Kim Kardashian. */
function matchDoubleSurnames(a: ReadName, b: ReadName): PersonMatch {
  const [double, single] = a.printedSurname.includes('-') ? [a, b] : [b, a];
  const halves = double.printedSurname.includes('-') ? double.surname.split(' ') : [];
  const shared = halves.includes(single.surname) && !isCommonSurname(single.surname);
  return shared && single.given === double.given && !middleNamesConflict(a.middle, b.middle) ? 'YES' : null;
}

/** George W. and George H. W. Bush. */
function middleNamesConflict(a: readonly string[], b: readonly string[]): boolean {
  return a.some((name, i) => {
    const other = b[i];
    if (other === undefined) return false;
    if (name.length === 1 || other.length === 1) return name[0] !== other[0];
    return name !== other && !isMisspelling(name, other);
  });
}

const shareMiddle = (a: ReadName, b: ReadName): boolean =>
  a.middle.length > 0 && b.middle.length > 0 && !middleNamesConflict(a.middle, b.middle);
