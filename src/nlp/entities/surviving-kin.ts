import type { Document } from '../layers/document.ts';
import { KIN } from '../lexicon/kin.ts';
import { isReportingVerb } from '../lexicon/reporting-words.ts';
import type { Name } from '../names/name.ts';
import { maritalTitle } from './marital-names.ts';
import type { Person } from './people-index.ts';
import { type Pronoun, pronounBefore } from './person-pronouns.ts';
import { conflicts, isDead, type ShortNameContext } from './several-bearers.ts';

/** Tokens after the first naming of somebody within which relatives are looked for, and namings looked at. */
const REACH = 400;
const MOST_NAMINGS = 40;

/**
 * Whom a surname means that only the dead, or a woman of another title, have been called by, when they have relatives:
 * "Mrs Lind said" after "Ms Lind was killed" and "Ms Lind's mother, Ruth". Null where it is a relative for whom the
 * text has no name; undefined where none is meant.
 * @param bearers whoever was called so before
 */
export function survivingKin(
  context: ShortNameContext,
  index: number,
  bearers: readonly Person[],
): Person | null | undefined {
  const { document, names } = context;
  const name = names[index]!;
  if (bearers.length === 0 || !speaks(document, name)) return undefined;
  const isOther = maritalTitle(document, name) === 'mrs' && bearers.every((p) => isCalledMiss(context, p, index));
  if (!isOther && !bearers.every((p) => isDead(context, p, index))) return undefined;
  const pronoun = pronounBefore(document, name);
  const kin = bearers.flatMap((p) => relativesOf(context, p, index, pronoun));
  if (kin.length === 0) return undefined;
  const called = new Set(kin.filter((p) => p !== null && !conflicts(p, pronoun) && !isDead(context, p, index)));
  return called.size === 1 && !kin.includes(null) ? [...called][0]! : null;
}

function speaks({ tokens, tags }: Document, { from, to }: Name): boolean {
  const before = tokens[from - 1]?.text === '.' ? from - 2 : from - 1;
  const verb = tags[before] === 'NNP' ? before - 1 : before;
  return isReportingVerb(tokens[to]?.lower ?? '') || isReportingVerb(tokens[verb]?.lower ?? '');
}

/** Whether somebody has been called "Ms" or "Miss" before a name, and never "Mrs". */
function isCalledMiss({ document, names }: ShortNameContext, person: Person, index: number): boolean {
  const titles = person.names
    .slice(0, MOST_NAMINGS)
    .filter((i) => i < index)
    .map((i) => document.tokens[names[i]!.from - 1]?.lower.replace('.', '') ?? '');
  return titles.some((title) => /^(?:ms|miss)$/.test(title)) && !titles.includes('mrs');
}

/**
 * Relatives of somebody who are told without a surname before a name, null for each without any name: "Lind's mother,
 * Ruth", "her husband". Whoever has another surname is none who is called by this one.
 */
function relativesOf(
  context: ShortNameContext,
  person: Person,
  index: number,
  pronoun: Pronoun | null,
): (Person | null)[] {
  const { document, names, personOf } = context;
  const { tokens } = document;
  const first = person.names[0]!;
  const start = names[first]!.to;
  const end = Math.min(names[index]!.from, start + REACH);
  const own = new Set(person.names.slice(0, MOST_NAMINGS).map((i) => names[i]!.to));
  const byStart = new Map<number, number>();
  for (let i = first + 1; i < index && names[i]!.from < end; i++) byStart.set(names[i]!.from, i);
  const found: (Person | null)[] = [];
  for (let i = start; i < end; i++) {
    const kin = tokens[i]!.lower;
    if (!KIN.test(kin) || isOtherGender(kin, pronoun) || !isOf(document, i, own)) continue;
    const at = byStart.get(i + 1) ?? (tokens[i + 1]?.text === ',' ? byStart.get(i + 2) : undefined);
    if (at === undefined) found.push(null);
    else if (names[at]!.to - names[at]!.from === 1) found.push(personOf[at] ?? null);
  }
  return found;
}

/** "Lind's mother", "her late husband" */
function isOf({ tokens, tags }: Document, kin: number, ends: ReadonlySet<number>): boolean {
  const owner = tags[kin - 1] === 'JJ' ? kin - 2 : kin - 1;
  const { lower } = tokens[owner]!;
  return /^(?:his|her)$/.test(lower) || (/^['’]s?$/.test(lower) && ends.has(owner));
}

/** "Mrs Lind" is no son; a cousin may be either. */
const isOtherGender = (kin: string, pronoun: Pronoun | null): boolean =>
  pronoun !== null &&
  kin !== 'cousin' &&
  /(?:mother|daughter|sister|wife|widow|aunt)$/.test(kin) !== (pronoun === 'she');
