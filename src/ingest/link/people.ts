import type { ExtractedEntity } from '../../domain/entity.ts';
import type { KnownEntity } from '../../domain/linking.ts';
import { isCommonSurname } from '../../domain/names/common-surnames.ts';
import { isGivenName } from '../../domain/names/given-names.ts';
import { type ReadName, readName } from '../../domain/names/read-name.ts';
import { surnameKey } from '../../domain/names/surnames.ts';
import { sharesExternalId } from './external-ids.ts';
import { matchPeople } from './match-people.ts';
import { contradicts, isPeer } from './namesakes.ts';
import { excludeEachOther, walkOfLifeOf } from './role-domains.ts';
import { comesBeforeSurnames, rolesAgree, rolesConflict } from './roles.ts';
import { isSharedByWellKnown } from './well-known.ts';

/** What the graph says of an entity: the one it is, several that it could be, or that it is new (none of either). */
export interface NodeMatch {
  match: KnownEntity | null;
  /** Whoever it could be; not empty only without a match. */
  candidates: readonly KnownEntity[];
  /** True when it must not become a node of its own. */
  isOpen: boolean;
}

export const found = (match: KnownEntity): NodeMatch => ({ match, candidates: [], isOpen: false });
export const open = (candidates: readonly KnownEntity[]): NodeMatch => ({ match: null, candidates, isOpen: true });
export const isNew: NodeMatch = { match: null, candidates: [], isOpen: false };

/** The only one, or open between several; null for none. */
export function onlyOne(candidates: readonly KnownEntity[]): NodeMatch | null {
  if (candidates.length === 0) return null;
  return candidates.length === 1 ? found(candidates[0]!) : open(candidates);
}

/**
 * Which known person one of an article is.
 * @param known people only, without those whose external ids speak against it
 * @param article all entities of the article
 */
export function findPerson(
  entity: ExtractedEntity,
  known: readonly KnownEntity[],
  article: readonly ExtractedEntity[],
): NodeMatch {
  const name = readName(entity.name);
  if (!name) return open([]);
  const bearers = known
    .filter((other) => !areTwo(entity, other))
    .flatMap((other) => {
      const its = readName(other.name);
      return its ? [{ other, its }] : [];
    });
  return name.given === null
    ? findBySurname(entity, name, bearers, article)
    : findByFullName(entity, name, bearers, article);
}

/**
 * Two of one name: an MP for Wells, and a swim coach in Dayton. Not so for those whom everybody knows, or whoever was
 * called by an agreeing role before.
 */
const areTwo = (entity: ExtractedEntity, other: KnownEntity): boolean =>
  entity.roles.length > 0 &&
  other.roles.length > 0 &&
  !sharesExternalId(entity, other) &&
  excludeEachOther(walkOfLifeOf(entity.roles.map(({ title }) => title)), walkOfLifeOf(other.roles)) &&
  !rolesAgree(entity, other);

interface Bearer {
  other: KnownEntity;
  its: ReadName;
}

/**
 * "Lavrov" is the one known Lavrov, open when there are several, new when there is none. A surname that many or several
 * well-known people carry (Smith, Clinton) is nobody unless a role tells, and so is a given name ("Bob") unless it is
 * used as a surname.
 */
function findBySurname(
  entity: ExtractedEntity,
  name: ReadName,
  bearers: readonly Bearer[],
  article: readonly ExtractedEntity[],
): NodeMatch {
  const key = surnameKey(name.surname);
  const namesakes = bearers.filter(
    ({ other, its }) => surnameKey(its.surname) === key || other.names.includes(name.normalized),
  );
  const others = isPeer(entity.name, name) ? fullNamesBeside(entity, name, article) : [];
  const full = namesakes
    .filter(({ its }) => its.given !== null && !contradicts(entity, its))
    .filter(({ its }) => !others.some((other) => matchPeople(other, its) === 'YES'))
    .map(({ other }) => other);
  const bare = namesakes.filter(({ its }) => its.given === null).map(({ other }) => other);
  if (isGivenName(name.surname) && entity.externalIds.length === 0 && !isUsedAsSurname(entity, name, article))
    return open(full);
  const withRole = full.filter((other) => rolesAgree(entity, other));
  if (withRole.length === 1) return found(withRole[0]!);
  if (isCommonSurname(name.surname) || isSharedByWellKnown(name.surname)) return open(full);
  return onlyOne(full.length > 0 ? full : bare) ?? isNew;
}

/**
 * Full names of the people of an article who have a surname: Dame Olive Pemberton beside Lord Pemberton is somebody
 * else.
 */
const fullNamesBeside = (
  entity: ExtractedEntity,
  { surname }: ReadName,
  article: readonly ExtractedEntity[],
): readonly ReadName[] =>
  article.flatMap((other) => {
    const its = other.type === 'PERSON' && other !== entity ? readName(other.name) : null;
    return its !== null && its.given !== null && surnameKey(its.surname) === surnameKey(surname) ? [its] : [];
  });

/** "Speaker Ryan", "Mr. Ryan", or an article that has a Paul Ryan as well. */
const isUsedAsSurname = (entity: ExtractedEntity, name: ReadName, article: readonly ExtractedEntity[]): boolean =>
  name.isTitled ||
  entity.roles.some((role) => comesBeforeSurnames(role.title)) ||
  entity.aliases.some((alias) => readName(alias)?.isTitled) ||
  article.some((other) => {
    const its = other.type === 'PERSON' && other !== entity ? readName(other.name) : null;
    return its !== null && its.given !== null && its.surname === name.surname;
  });

/**
 * "Sergey Lavrov" is a known "Sergei Lavrov" or "Sergey V. Lavrov", or else the "Lavrov" whom an earlier article named
 * by a rare surname alone.
 */
function findByFullName(
  entity: ExtractedEntity,
  name: ReadName,
  bearers: readonly Bearer[],
  article: readonly ExtractedEntity[],
): NodeMatch {
  const full = bearers.filter(({ its }) => its.given !== null && !isNamesakeInArticle(its, name, article));
  const sameName = full.filter(({ other, its }) => its.normalized === name.normalized || bears(other, its, name));
  const named = sameName.filter(({ its }) => its.normalized === name.normalized);
  const same = preferRoles(entity, named.length === 1 ? named : sameName);
  if (same) return same;
  const matches = full.map(({ other, its }) => ({ other, match: matchPeople(name, its) }));
  const likely = matches.filter(
    ({ other, match }) => match === 'YES' || (match === 'IF_ROLES_AGREE' && rolesAgree(entity, other)),
  );
  const similar = preferRoles(entity, likely);
  if (similar) return similar;
  const possible = matches.filter(({ match }) => match !== null).map(({ other }) => other);
  if (name.given!.length === 1 && possible.length > 0) return open(possible);
  return bareBearer(entity, name, bearers, article) ?? isNew;
}

/**
 * One of its other full names is this one; not so when a middle name tells them apart: George W. and George H. W. Bush.
 */
const bears = (other: KnownEntity, its: ReadName, name: ReadName): boolean =>
  other.names.includes(name.normalized) &&
  name.words.length > 1 &&
  !(its.surname === name.surname && !matchPeople(its, name));

/** Donald Trump Jr. is not Donald Trump where an article names both. */
const isNamesakeInArticle = (its: ReadName, name: ReadName, article: readonly ExtractedEntity[]): boolean =>
  its.generation !== name.generation &&
  article.some((other) => other.type === 'PERSON' && readName(other.name)?.normalized === its.normalized);

function preferRoles(entity: ExtractedEntity, bearers: readonly { other: KnownEntity }[]): NodeMatch | null {
  const people = bearers.map(({ other }) => other);
  const withRole = people.length > 1 ? people.filter((other) => rolesAgree(entity, other)) : [];
  return withRole.length === 1 ? found(withRole[0]!) : onlyOne(people);
}

/** The node of a bare surname that takes this full name: the only one, and nobody else in the article could be it. */
function bareBearer(
  entity: ExtractedEntity,
  name: ReadName,
  bearers: readonly Bearer[],
  article: readonly ExtractedEntity[],
): NodeMatch | null {
  const key = surnameKey(name.surname);
  const namesakes = bearers.filter(({ its }) => surnameKey(its.surname) === key);
  const [only] = namesakes;
  const beside = only && only.other.id < 0 ? article[-only.other.id - 1]! : null;
  if (beside && (contradicts(beside, name) || isPeer(beside.name, only!.its))) return null;
  if (namesakes.length !== 1 || only!.its.given !== null || rolesConflict(entity, only!.other)) return null;
  const isContested = article.some((other) => {
    const its = other.type === 'PERSON' && other !== entity ? readName(other.name) : null;
    return its !== null && its.given !== null && surnameKey(its.surname) === key && matchPeople(its, name) !== 'YES';
  });
  return isContested ? null : found(only!.other);
}

/** Whether a name says more than the one known: a given name, or a longer form that ends in it. */
export function isFullerName(name: string, known: string): boolean {
  const [ours, theirs] = [readName(name), readName(known)];
  if (!ours || !theirs || ours.given === null) return false;
  if (theirs.given === null) return true;
  const end = ours.words.slice(-theirs.words.length).join(' ');
  const isLonger = ours.words.length > theirs.words.length && end === theirs.words.join(' ');
  // Debbie Wasserman Schultz says more than Wasserman Schultz, "Kentuckian Rand Paul" does not.
  return isLonger && isGivenName(ours.given) && !isGivenName(theirs.given);
}
