import type { EntityType, ExtractedEntity, OrganizationKind } from '../../domain/entity.ts';
import { normalizeName } from '../../domain/names/normalize-name.ts';
import { isGeneration } from '../../domain/names/person-name.ts';
import type { Document } from '../layers/document.ts';
import type { TokenRange } from '../layers/sentences.ts';
import { tokenizeText } from '../layers/tokens.ts';
import { ORGANIZATION_HEADS } from '../lexicon/organizations.ts';
import { matchGazetteer } from '../names/gazetteer.ts';
import type { Name } from '../names/name.ts';
import { evidenceOf } from './evidence.ts';
import { inMixedCase } from './label-case.ts';
import { linkPeople } from './link-people.ts';
import { withoutNamesakes } from './namesakes.ts';
import { curatedOffice, type Office, readOffice } from './offices.ts';
import type { Person } from './people-index.ts';
import { settleNames } from './settle-names.ts';
import type { SettledName } from './settled-name.ts';
import { withoutForeignAcronyms } from './shared-acronyms.ts';

/** The article's entities, and which one each name stands for. */
export interface LinkedEntities {
  entities: ExtractedEntity[];
  /** Index into `entities` for each name, or null when it could be several. */
  entityOf: (number | null)[];
  /** What each name is, after all that the article says of it. */
  typeOf: EntityType[];
  /** "he", "she" or null when unknown, for each entity. */
  pronounOf: ('he' | 'she' | null)[];
  /** Offices of each entity: those printed in the article, and those that a well-known one is known for. */
  officesOf: { printed: Office[]; known: Office[] }[];
  /** Bodies told by their owners that speak, by the token at which the phrase begins: see `addOwnedBodies`. */
  bodyAt: ReadonlyMap<number, number>;
}

/**
 * The fourth stage. It reads the layers, the names and their roles, and gives entities in order of first mention: all
 * names of one person, organization or place are one of them.
 */
export function linkEntities(
  document: Document,
  found: readonly Name[],
  roles: readonly (TokenRange | null)[],
): LinkedEntities {
  const settled = withoutForeignAcronyms(document, settleNames(document, found));
  const names = withoutNamesakes(document, settled, roles);
  const printed = names.map((name) => sliceTokens(document, name).replace(/\s+/g, ' '));
  const personOf = linkPeople(document, names, printed, roles);
  const acronyms = introducedAcronyms(document, names, printed);
  const groups = new Map<unknown, number[]>();
  names.forEach(({ isNode, sameAs }, i) => {
    if (!isNode) return;
    const at = sameAs ?? i;
    const name = names[at]!;
    const key =
      name.type === 'PERSON'
        ? personOf[at]
        : (acronyms.get(printed[at]!) ?? name.entry ?? `${name.type} ${normalizeName(printed[at]!)}`);
    const group = groups.get(key);
    if (group) group.push(i);
    else if (key) groups.set(key, [i]);
  });
  const linked: LinkedEntities = {
    entities: [],
    entityOf: names.map(() => null),
    typeOf: names.map(({ type }) => type),
    pronounOf: [],
    officesOf: [],
    bodyAt: new Map(),
  };
  // Those of place lines stand behind all others in `names`.
  const firstToken = (members: readonly number[]) => Math.min(...members.map((i) => names[i]!.from));
  for (const [key, members] of [...groups].sort((a, b) => firstToken(a[1]) - firstToken(b[1]))) {
    const person = typeof key === 'object' && key !== null && 'surname' in key ? (key as Person) : null;
    for (const i of members) linked.entityOf[i] = linked.entities.length;
    linked.pronounOf.push(person?.pronoun ?? null);
    linked.officesOf.push(officesOf(document, names, roles, members));
    linked.entities.push(makeEntity(document, names, printed, roles, members, person));
  }
  return linked;
}

function officesOf(
  { tokens }: Document,
  names: readonly Name[],
  roles: readonly (TokenRange | null)[],
  members: readonly number[],
): LinkedEntities['officesOf'][number] {
  const printed = members.flatMap((i) => (roles[i] ? (readOffice(tokens, roles[i]) ?? []) : []));
  const entry = members.map((i) => names[i]!.entry).find((known) => known !== null);
  return { printed, known: (entry?.offices ?? []).map(curatedOffice) };
}

const sliceTokens = ({ text, tokens }: Document, { from, to }: TokenRange): string =>
  text.slice(tokens[from]!.start, tokens[to - 1]!.end);

/** Keys of organizations by both of their forms: "Baltic Grain Board (BGB)". */
function introducedAcronyms(
  { tokens }: Document,
  names: readonly Name[],
  printed: readonly string[],
): Map<string, string> {
  const keys = new Map<string, string>();
  names.forEach((name, i) => {
    if (name.type !== 'ORGANIZATION' || name.entry) return;
    const acronym = acronymAfter(tokens, name.to);
    // "Cleveland (AFP)" opens a report of an agency.
    if (acronym === null || isOfAnother(acronym, printed[i]!)) return;
    const key = `ORGANIZATION ${normalizeName(printed[i]!)}`;
    keys.set(acronym, key).set(printed[i]!, key);
  });
  addInitials(names, printed, keys);
  return keys;
}

/** "MSF" of "Médecins Sans Frontières", which nothing introduces: the only body with these initials. */
function addInitials(names: readonly Name[], printed: readonly string[], keys: Map<string, string>): void {
  const bodies = new Map<string, Set<string>>();
  const isFree = ({ type, entry }: Name, i: number) =>
    type === 'ORGANIZATION' && entry === null && !keys.has(printed[i]!);
  names.forEach((name, i) => {
    const initials = printed[i]!.match(/(?<![\p{L}'’])\p{Lu}(?=\p{Ll})/gu) ?? [];
    if (!isFree(name, i) || initials.length < 3) return;
    const short = initials.join('');
    bodies.set(short, (bodies.get(short) ?? new Set()).add(printed[i]!));
  });
  names.forEach((name, i) => {
    const [body, ...others] = bodies.get(printed[i]!) ?? [];
    if (!body || others.length > 0 || !isFree(name, i)) return;
    const key = `ORGANIZATION ${normalizeName(body)}`;
    keys.set(printed[i]!, key).set(body, key);
  });
}

/** Whether the letters after a name are no short form of it: a well-known body's, or those of a single word. */
function isOfAnother(acronym: string, name: string): boolean {
  const tokens = tokenizeText(acronym);
  if (matchGazetteer(tokens, 0, tokens.length)) return true;
  if (name.includes(' ')) return false;
  let rest = name.toLowerCase();
  for (const letter of acronym.toLowerCase().replace(/[^\p{L}]/gu, '')) {
    const at = rest.indexOf(letter);
    if (at < 0) return true;
    rest = rest.slice(at + 1);
  }
  return false;
}

/** The acronym that follows a name: "(BGB)", or ", or BGB," and ", known as BGB,". Null for anything else. */
function acronymAfter(tokens: Document['tokens'], at: number): string | null {
  const [first, second, third, fourth] = tokens.slice(at, at + 4).map(({ text }) => text);
  const isAcronym = (text: string | undefined) => text !== undefined && /^\p{Lu}[\p{L}.&-]{1,9}$/u.test(text);
  if (first === '(' && third === ')' && isAcronym(second)) return second!;
  const capitals = (text: string | undefined) => isAcronym(text) && text === text!.toUpperCase();
  if (first === ',' && second === 'or' && capitals(third) && /^[,.]$/.test(fourth ?? '')) return third!;
  const known = first === ',' ? [second, third, fourth] : [first, second, third];
  return known[0] === 'known' && known[1] === 'as' && capitals(known[2]) ? known[2]! : null;
}

function makeEntity(
  document: Document,
  names: readonly SettledName[],
  printed: readonly string[],
  roles: readonly (TokenRange | null)[],
  members: number[],
  person: Person | null,
): ExtractedEntity {
  // "The Post" is a name for the article, and not for all articles.
  const forms = [...new Set(members.filter((i) => names[i]!.sameAs === null).map((i) => printed[i]!))];
  const longest = forms.reduce((a, b) => (isFuller(b, a) ? b : a));
  // "Ruth Lind", of "Lind's mother, Ruth" and "Mrs Lind"
  const family = person?.family === undefined ? null : `${printed[members[0]!]!} ${printed[person.family]!}`;
  const fullest = family ?? inMixedCase(longest, forms, names[members[0]!]!.type);
  const entry = person ? (person.entry ?? wellKnown(fullest)) : names[members[0]!]!.entry;
  const { type } = names[members[0]!]!;
  const name = entry?.name ?? withGeneration(peer(document, names, members, person) ?? fullest, person);
  const acronym = entry
    ? entry.acronym
    : (forms.find((form) => form !== name && /^\p{Lu}[\p{Lu}\d.&-]{1,9}$/u.test(form)) ?? null);
  return {
    type,
    name,
    // "Harold Brandt" is a name of the father of Harold Brandt Jr.
    aliases: forms.filter(
      (form) =>
        form !== name &&
        !(form === longest && longest !== fullest && !family) &&
        !(person?.generation && name !== fullest && form === fullest),
    ),
    acronym: type === 'ORGANIZATION' ? acronym : null,
    organizationKind: type === 'ORGANIZATION' ? (entry?.organizationKind ?? kindByHead(name)) : null,
    countryCode: entry?.countryCode ?? null,
    externalIds: entry?.wikidataId ? [{ scheme: 'wikidata', value: entry.wikidataId }] : [],
    roles: rolesOf(document, names, roles, members),
    ...(person?.given === null && person.pronoun ? { pronoun: person.pronoun } : {}),
    evidence: evidenceOf(document, { names, roles, members, entry }),
  };
}

/** "Lord Pemberton", who has no given name in the article. */
function peer(
  { tokens }: Document,
  names: readonly SettledName[],
  members: readonly number[],
  person: Person | null,
): string | null {
  if (!person || person.given !== null) return null;
  const first = names[members[0]!]!;
  const title = tokens[first.from - 1];
  if (!title || first.to - first.from !== 1 || !/^(?:lord|lady|baroness|baron)$/.test(title.lower)) return null;
  return `${title.text} ${tokens[first.from]!.text}`;
}

/** "Harold Brandt Jr.", also where the model saw no more than Harold Brandt. */
function withGeneration(name: string, person: Person | null): string {
  const { generation = null, given = null } = person ?? {};
  if (generation === null || given === null || isGeneration(normalizeName(name).split(' ').at(-1)!)) return name;
  return `${name} ${/^[js]r$/.test(generation) ? `${generation[0]!.toUpperCase()}r.` : generation.toUpperCase()}`;
}

/** More words; of as many, "Anna Kovac" rather than a label's "ANNA KOVAC"; then more letters. */
function isFuller(form: string, than: string): boolean {
  const words = form.split(' ').length - than.split(' ').length;
  if (words !== 0) return words > 0;
  const isLabel = (name: string) => name.includes(' ') && name === name.toUpperCase();
  return isLabel(form) === isLabel(than) ? form.length > than.length : isLabel(than);
}

function wellKnown(name: string) {
  const tokens = tokenizeText(name);
  const match = matchGazetteer(tokens, 0, tokens.length);
  return match?.to === tokens.length && match.entry.type === 'PERSON' && !match.isSurname ? match.entry : null;
}

function kindByHead(name: string): OrganizationKind {
  const words = name.toLowerCase().split(' ');
  const ofAt = words.indexOf('of');
  const head = (ofAt > 0 ? words[ofAt - 1] : words.at(-1))!;
  for (const [kind, heads] of Object.entries(ORGANIZATION_HEADS))
    if (heads.split(/\s+/).includes(head)) return kind as OrganizationKind;
  return 'OTHER';
}

function rolesOf(
  document: Document,
  names: readonly Name[],
  roles: readonly (TokenRange | null)[],
  members: number[],
): ExtractedEntity['roles'] {
  const found = new Map<string, string | null>();
  for (const i of members) {
    const role = roles[i];
    if (!role) continue;
    const title = sliceTokens(document, role).replace(/\s+/g, ' ');
    const near = names.slice(Math.max(0, i - 4), i + 5);
    const organization = near.find(
      (name) => name.type === 'ORGANIZATION' && name.from >= role.from && name.to <= role.to,
    );
    if (!found.has(title)) found.set(title, organization ? sliceTokens(document, organization) : null);
  }
  return [...found].map(([title, organization]) => ({ title, organization }));
}
