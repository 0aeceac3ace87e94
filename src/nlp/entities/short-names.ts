import { PARTICLES } from '../../domain/names/particles.ts';
import { generationOf } from './generations.ts';
import type { Person } from './people-index.ts';
import { pronounBefore } from './person-pronouns.ts';
import { isRelative } from './relatives.ts';
import { conflicts, mayBe, oneOfSeveral, type ShortNameContext } from './several-bearers.ts';
import { survivingKin } from './surviving-kin.ts';

/**
 * The person whom a bare surname or given name means, or null when it could be several people. When several bearers of
 * a surname fit, it is the only one introduced so far, or else the one whom `oneOfSeveral` finds.
 */
export function personOfShortName(context: ShortNameContext, index: number, short: string): Person | null {
  const { document, names, people } = context;
  const name = names[index]!;
  const pronoun = pronounBefore(document, name);
  const surname = short.replace(/ (?:jr|sr|i{2,3}|iv)$/, '');
  const generation = generationOf(document, name);
  const bearers = people.withSurname(surname);
  const candidates = bearers.filter(
    (p) =>
      (p.given !== null || isApart(p, bearers) || isHeadOf(context, p, bearers)) &&
      !conflicts(p, pronoun) &&
      (generation === null || p.generation === null || p.generation === generation),
  );
  const before = candidates.filter((p) => p.names[0]! < index);
  const kin = survivingKin(
    context,
    index,
    bearers.filter((p) => p.names[0]! < index),
  );
  if (kin) kin.family ??= index;
  if (kin !== undefined) return kin;
  const byGiven = people.withGiven(short);
  const called = byGiven.filter((p) => !conflicts(p, pronoun));
  const calledBefore = called.filter((p) => p.names[0]! < index);
  // "Kerry" after "Kerry Lind" is no well-known one.
  if (candidates.length === 0 && calledBefore.length === 1) return calledBefore[0]!;
  // A well-known surname before the article introduces another of that surname: "Trump" and later "Ivanka Trump".
  if (name.entry && before.length === 0 && !candidates.some((p) => mayBe(p, name.entry)))
    return people.findOrAddBare(surname, pronoun);
  // "Lind, whose mother Anna Lind came, said"
  if (before.length === 0 && candidates.length > 0 && candidates.every((p) => isOnlyRelative(context, p)))
    return people.findOrAddBare(surname, pronoun);
  if (candidates.length === 1) return candidates[0]!;
  if (candidates.length > 1) return before.length === 1 ? before[0]! : oneOfSeveral(context, index, candidates, before);
  if (byGiven.length === 1) return byGiven[0]!;
  // "Kim" of Kim Mal-im and Kim Ki-yoon
  if (calledBefore.length === 1) return calledBefore[0]!;
  if (calledBefore.length > 1) return oneOfSeveral(context, index, called, calledBefore);
  // "Von Strahl" of "Egon von Strahl und Berg"
  const word = short.split(' ').every((one, i, all) => PARTICLES.has(one) === i < all.length - 1)
    ? short.split(' ').at(-1)!
    : short;
  const within = byGiven.length === 0 ? people.withInnerWord(word).filter((p) => !conflicts(p, pronoun)) : [];
  return within.length === 1 ? within[0]! : people.findOrAddBare(surname, pronoun);
}

/** A surname after "Lord" where everybody else of that surname is a woman: somebody without a given name. */
const isApart = (bare: Person, bearers: readonly Person[]): boolean =>
  bearers.some((other) => other.given !== null && conflicts(other, bare.pronoun));

/** Whether somebody is brought in as the relative of another: "his wife, Anna Lind", "whose mother Anna Lind". */
function isOnlyRelative({ document, names, roles }: ShortNameContext, { names: [first] }: Person): boolean {
  return first !== undefined && isRelative(document, names[first]!, roles[first]!);
}

/** Whoever was called by the surname alone before all others who have it came in as relatives. */
const isHeadOf = (context: ShortNameContext, bare: Person, bearers: readonly Person[]): boolean =>
  bearers.length > 1 &&
  bearers.every((other) => other === bare || (bare.names[0]! < other.names[0]! && isOnlyRelative(context, other)));
