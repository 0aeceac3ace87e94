import type { ExtractedEntity, OrganizationKind } from '../../domain/entity.ts';
import { firstIndex } from '../../domain/first-index.ts';
import type { Document } from '../layers/document.ts';
import type { TokenRange } from '../layers/sentences.ts';
import { countryOfAdjective } from '../names/gazetteer.ts';
import type { Name } from '../names/name.ts';
import type { LinkedEntities } from './link-entities.ts';

/** Nouns of bodies that the news names by whose they are, with what kind they are of. */
const OF_PEOPLE = new Map<string, OrganizationKind>([
  ['campaign', 'OTHER'],
  ['administration', 'GOVERNMENT'],
  ['office', 'OTHER'],
]);
const OF_PLACES = new Map<string, OrganizationKind>([
  ['government', 'GOVERNMENT'],
  ['police', 'GOVERNMENT'],
  ['army', 'MILITARY'],
  ['military', 'MILITARY'],
]);
/** What may stand between: "Lind's presidential campaign", "the Lind re-election campaign". */
const KIND_OF_CAMPAIGN = /^(?:presidential|election|re-election|reelection|primary|national|senate)$/;
/** Sentences within which "the campaign" is the one named last, and "the police", of whom there may be others. */
const REACH = 12;
const NEAR = 3;
/** Most names and bodies looked back over: keeps long texts linear. */
const MOST = 60;

/** A body told by its owner, as printed in one place: "the Lind campaign", "Norwegian police". */
interface OwnedBody extends TokenRange {
  noun: string;
  kind: OrganizationKind;
  name: string;
  /** As printed, where the owner has a fuller name. */
  alias: string | null;
  /** The person whose body it is; null for a place's, and where it could be several people's. */
  owner: number | null;
}

/**
 * Gives an entity of its own to each body that speaks and is named by its owner: what "the Lind campaign", "Lind's
 * office" or "Norwegian police" say, neither Lind says nor Norway. "The campaign" is the only one named before it.
 * Entities stay in order of first mention.
 * @param names those of the text, in its order; `linked` may know more
 * @param speakers phrases that speak
 */
export function addOwnedBodies(
  document: Document,
  names: readonly Name[],
  linked: LinkedEntities,
  speakers: readonly TokenRange[],
): LinkedEntities {
  const bodies = findBodies(document, names, linked);
  if (bodies.length === 0) return linked;
  const said = new Map<number, OwnedBody>();
  for (const speaker of speakers) {
    const body = bodyOf(document, names, linked, bodies, speaker, said);
    if (body) said.set(speaker.from, body);
  }
  return said.size === 0 ? linked : withBodies(names, linked, said);
}

/** Every body of the text that is named by its owner, whether it speaks or not. */
function findBodies(document: Document, names: readonly Name[], linked: LinkedEntities): OwnedBody[] {
  const bodies: OwnedBody[] = [];
  document.tokens.forEach(({ lower }, at) => {
    const ofPeople = OF_PEOPLE.get(lower);
    const ofPlaces = OF_PLACES.get(lower);
    // "Norwegian police forces", "the Lind campaign manager"
    if ((!ofPeople && !ofPlaces) || /^NN/.test(document.tags[at + 1] ?? '')) return;
    const body = ofPeople
      ? bodyOfPerson(document, names, linked, at, ofPeople)
      : bodyOfPlace(document, names, linked, at, ofPlaces!);
    if (body) bodies.push(body);
  });
  return bodies;
}

function bodyOfPerson(
  document: Document,
  names: readonly Name[],
  linked: LinkedEntities,
  at: number,
  kind: OrganizationKind,
): OwnedBody | null {
  const { tokens } = document;
  const noun = tokens[at]!.lower;
  let to = at;
  while (to > 0 && KIND_OF_CAMPAIGN.test(tokens[to - 1]!.lower)) to--;
  const isOwner = /^['’]s?$/.test(tokens[to - 1]?.text ?? '');
  if (isOwner) to--;
  // "the Lind office" may be a place of work.
  if (noun === 'office' && !isOwner) return null;
  const index = nameEndingAt(names, to);
  const name = names[index];
  if (name?.type !== 'PERSON') return null;
  const owner = linked.entityOf[index] ?? null;
  const called = (whose: string) => (noun === 'office' ? `${whose}'s office` : `${whose} ${noun}`);
  return { from: name.from, to: at + 1, noun, kind, owner, ...callsOf(document, linked, name, owner, called) };
}

function bodyOfPlace(
  document: Document,
  names: readonly Name[],
  linked: LinkedEntities,
  at: number,
  kind: OrganizationKind,
): OwnedBody | null {
  const { tokens } = document;
  const noun = tokens[at]!.lower;
  if (tokens[at]!.text !== noun) return null;
  const index = nameEndingAt(names, at);
  const name = names[index];
  if (name?.type === 'PLACE') {
    const place = linked.entityOf[index] ?? null;
    const calls = callsOf(document, linked, name, place, (whose) => `${whose} ${noun}`);
    return { from: name.from, to: at + 1, noun, kind, owner: null, ...calls };
  }
  const adjective = at - 1;
  if (adjective < 0 || !/^\p{Lu}/u.test(tokens[adjective]!.text) || !countryOfAdjective(tokens[adjective]!.lower))
    return null;
  // "the South Korean government", but not "the Central African government"
  const from = /^(?:south|north)$/.test(tokens[adjective - 1]?.lower ?? '') ? adjective - 1 : adjective;
  const before = tokens[from - 1];
  const opens = document.sentences[document.sentenceOf[from]!]!.from === from;
  if (before && !opens && /^\p{Lu}/u.test(before.text) && before.lower !== 'the') return null;
  const printed = textOf(document, { from, to: at });
  return { from, to: at + 1, noun, kind, name: `${printed} ${noun}`, alias: null, owner: null };
}

/** A body by the full name of its owner, and as printed where that is another. */
function callsOf(
  document: Document,
  { entities }: LinkedEntities,
  name: Name,
  owner: number | null,
  called: (whose: string) => string,
): Pick<OwnedBody, 'name' | 'alias'> {
  const printed = textOf(document, name);
  const full = owner === null ? printed : entities[owner]!.name;
  return { name: called(full), alias: full === printed ? null : called(printed) };
}

/** Index of the name that ends right before a token, or -1. */
function nameEndingAt(names: readonly Name[], to: number): number {
  const last = firstIndex(names.length, (i) => names[i]!.from >= to) - 1;
  return names[last]?.to === to ? last : -1;
}

const textOf = ({ text, tokens }: Document, { from, to }: TokenRange): string =>
  text.slice(tokens[from]!.start, tokens[to - 1]!.end).replace(/\s+/g, ' ');

/** The body that a phrase is, or stands for; null for any other phrase. */
function bodyOf(
  document: Document,
  names: readonly Name[],
  linked: LinkedEntities,
  bodies: readonly OwnedBody[],
  { from, to }: TokenRange,
  said: ReadonlyMap<number, OwnedBody>,
): OwnedBody | null {
  const { tokens, tags } = document;
  const at = firstIndex(bodies.length, (i) => bodies[i]!.from >= from);
  const own = bodies[at];
  // "Clinton campaign officials" and "the head of the Lind campaign" are others.
  if (own && own.to <= to) {
    const leads = tokens
      .slice(from, own.from)
      .every(({ text, lower }) => lower === 'the' || /^\p{Lu}|^\.$/u.test(text));
    return leads && endsAt(document, own.to, to) ? own : null;
  }
  const opener = tokens[from]!.lower;
  const noun = from + 1 < to && /^(?:the|his|her)$/.test(opener) ? from + 1 : from;
  const { lower } = tokens[noun]!;
  const isKnown = noun > from ? OF_PEOPLE.has(lower) || OF_PLACES.has(lower) : lower === 'police';
  if (!isKnown || !endsAt(document, noun + 1, to) || lower === 'office') return null;
  if (tags[noun] === 'NNP' && lower !== 'police') return null;
  const only = onlyBefore(document, bodies.slice(Math.max(0, at - MOST), at), lower, from);
  // Police of several places are in one report: only those who spoke go on.
  if (lower === 'police' && ![...said.values()].includes(only!)) return null;
  if (!only || /^(?:the|police)$/.test(opener)) return only;
  return isOwn(names, linked, only, opener === 'his' ? 'he' : 'she', from) ? only : null;
}

/** Whether nothing of a phrase follows but what a comma, a bracket or "which" parts off. */
const endsAt = ({ tokens }: Document, at: number, to: number): boolean =>
  at >= to || /^(?:,|\(|-|—|–|which|who|that|itself|also)$/.test(tokens[at]!.lower);

/** The only body with a noun that was named before, and lately. */
function onlyBefore(
  { sentenceOf }: Document,
  bodies: readonly OwnedBody[],
  noun: string,
  from: number,
): OwnedBody | null {
  const those = bodies.filter((body) => body.noun === noun);
  const last = those.at(-1);
  if (!last || sentenceOf[last.from] === sentenceOf[from]) return null;
  if (sentenceOf[from]! - sentenceOf[last.from]! > (OF_PEOPLE.has(noun) ? REACH : NEAR)) return null;
  return those.every(({ name, owner }) => name === last.name || (owner !== null && owner === last.owner)) ? last : null;
}

/** Whether the owner is the person named last whom "his" or "her" fits. */
function isOwn(
  names: readonly Name[],
  { entityOf, pronounOf }: LinkedEntities,
  { owner }: OwnedBody,
  pronoun: 'he' | 'she',
  from: number,
): boolean {
  if (owner === null || pronounOf[owner] !== pronoun) return false;
  const last = firstIndex(names.length, (i) => names[i]!.from >= from) - 1;
  for (let i = last; i >= Math.max(0, last - MOST); i--) {
    const person = names[i]!.type === 'PERSON' ? (entityOf[i] ?? null) : null;
    if (person !== null && (pronounOf[person] ?? pronoun) === pronoun) return person === owner;
  }
  return false;
}

/** The entities with the bodies among them, and where each speaks. */
function withBodies(
  names: readonly Name[],
  linked: LinkedEntities,
  said: ReadonlyMap<number, OwnedBody>,
): LinkedEntities {
  const firstOf = new Map<number, number>();
  names.forEach(({ from }, i) => {
    const entity = linked.entityOf[i] ?? null;
    if (entity !== null && !firstOf.has(entity)) firstOf.set(entity, from);
  });
  const added = new Map<string, { entity: ExtractedEntity; first: number }>();
  for (const [at, { name, alias, kind }] of said) {
    const known = added.get(name) ?? { entity: namedSo(linked, name) ?? makeBody(name, kind), first: at };
    if (alias !== null && !known.entity.aliases.includes(alias)) known.entity.aliases.push(alias);
    added.set(name, { ...known, first: Math.min(known.first, at) });
  }
  const isNew = ({ entity }: { entity: ExtractedEntity }) => !linked.entities.includes(entity);
  let first = 0;
  const order = [
    ...linked.entities.map((entity, old) => {
      first = firstOf.get(old) ?? first;
      return { entity, first, old };
    }),
    ...[...added.values()].filter(isNew).map((body) => ({ ...body, old: -1 })),
  ].sort((a, b) => a.first - b.first);
  const place = new Map(order.map(({ entity }, i) => [entity, i]));
  const moved = (old: number) => place.get(linked.entities[old]!)!;
  return {
    entities: order.map(({ entity }) => entity),
    entityOf: linked.entityOf.map((old) => (old === null ? null : moved(old))),
    typeOf: linked.typeOf,
    pronounOf: order.map(({ old }) => (old < 0 ? null : linked.pronounOf[old]!)),
    officesOf: order.map(({ old }) => (old < 0 ? { printed: [], known: [] } : linked.officesOf[old]!)),
    bodyAt: new Map([...said].map(([at, { name }]) => [at, place.get(added.get(name)!.entity)!])),
  };
}

/** A body that the article names so besides: "the Turkish Government". */
const namedSo = ({ entities }: LinkedEntities, name: string): ExtractedEntity | undefined =>
  entities.find(
    ({ type, name: own, aliases }) =>
      type === 'ORGANIZATION' && [own, ...aliases].some((form) => form.toLowerCase() === name.toLowerCase()),
  );

/** A verb of saying told what it is: as sure as a body in context. */
const EVIDENCE = 4;

const makeBody = (name: string, organizationKind: OrganizationKind): ExtractedEntity => ({
  type: 'ORGANIZATION',
  name,
  aliases: [],
  acronym: null,
  organizationKind,
  countryCode: null,
  externalIds: [],
  roles: [],
  evidence: EVIDENCE,
});
