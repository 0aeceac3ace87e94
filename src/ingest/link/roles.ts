import type { ExtractedEntity } from '../../domain/entity.ts';
import type { KnownEntity } from '../../domain/linking.ts';
import { normalizeName } from '../../domain/names/normalize-name.ts';
import { wordSet } from '../../domain/word-lists.ts';
import { curatedOffice, fitOffice, type Office, readOffice } from '../../nlp/entities/offices.ts';
import { tokenizeText } from '../../nlp/layers/tokens.ts';
import { VAGUE_ROLES } from '../../nlp/lexicon/titles.ts';
import { officesOfWellKnown } from './well-known.ts';

/**
 * Whether a role printed with someone is one that a known person has: "Ambassador" of a "U.S. Ambassador to Russia",
 * "Senate leader" of none. Roles that belong to many ("official") say nothing.
 */
export function rolesAgree(entity: ExtractedEntity, known: KnownEntity): boolean {
  const wanted = entity.roles.map((role) => role.title);
  if (wanted.length === 0) return false;
  const same = new Set(wanted.map(normalizeName).filter((title) => !VAGUE_ROLES.has(title)));
  if (known.roles.some((title) => same.has(normalizeName(title)))) return true;
  const held = [...officesOfWellKnown(known.name).map(curatedOffice), ...offices(known.roles)];
  return offices(wanted).some((office) => held.some((other) => fits(office, other)));
}

/** Whether both have roles and none of the one goes with any of the other. */
export const rolesConflict = (entity: ExtractedEntity, known: KnownEntity): boolean =>
  offices(entity.roles.map((role) => role.title)).length > 0 &&
  offices(known.roles).length > 0 &&
  !rolesAgree(entity, known);

function fits(a: Office, b: Office): boolean {
  const [one, other] = [withoutTime(a), withoutTime(b)];
  return fitOffice(one, other) !== 'NONE' || fitOffice(other, one) !== 'NONE';
}

/** A former president was president in an earlier article. */
const withoutTime = (office: Office): Office => ({
  ...office,
  ranks: new Set([...office.ranks].filter((rank) => !/^(?:former|ex|late|acting|interim)$/.test(rank))),
});

function offices(titles: readonly string[]): Office[] {
  return titles.flatMap((title) => {
    const tokens = tokenizeText(title);
    const office = readOffice(tokens, { from: 0, to: tokens.length });
    return office === null || VAGUE_ROLES.has(office.head) ? [] : [office];
  });
}

/** "Speaker Ryan" has a surname, and "her daughter Nancy", "Prince Harry" and "Pope Francis" have none. */
export const comesBeforeSurnames = (title: string): boolean =>
  offices([title]).some(({ head }) => !BEFORE_GIVEN_NAMES.has(head));

const BEFORE_GIVEN_NAMES = wordSet(
  `daughter son wife husband brother sister mother father widow partner king queen prince princess pope duke duchess
  monarch sultan emir imam resident voter student teacher farmer driver victim suspect witness supporter`,
);
