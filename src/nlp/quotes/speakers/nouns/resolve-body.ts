import type { ExtractedEntity } from '../../../../domain/entity.ts';
import { oneOf, wordSet } from '../../../../domain/word-lists.ts';
import type { LinkedEntities } from '../../../entities/link-entities.ts';
import {
  firstNameFrom,
  type OpenSpeaker,
  type PreviousSpeaker,
  type SpeakerContext,
} from '../context/speaker-context.ts';
import type { Ranked } from '../ranking/ranker.ts';
import { bodyOfKind, mayStandFor } from './body-of-kind.ts';
import type { NounPhrase } from './nominal-candidates.ts';
import { bearerOfNoun } from './noun-bearers.ts';

/** How surely a body is meant that spoke last, whose name or description has the noun, or that was the subject. */
const SPOKE_LAST = 0.88;
const NAMED_SO = 0.88;
const SUBJECT = 0.85;
const NOBODY: Ranked = { entity: null, probability: 0.5 };

/** How many sentences back an institution may have been named. */
const REACH = 24;
/** Nouns that any body is called by that has just spoken: "NASA warned ... The agency expects". */
const SPOKE = oneOf`agency organi[sz]ation company firm group alliance body union association party network bank
  operator lender carrier airline institution`;
/** Those that say nothing of what kind of body it is but for a company. */
const GENERAL = oneOf`company firm agency organi[sz]ation group body institution operator lender carrier retailer
  manufacturer automaker`;
const FIRM = /^(?:company|firm|lender|operator|carrier|airline|bank|retailer|manufacturer|automaker)$/;

/** What is written or agreed on is no body, nor is a country, although its name may look like one. */
const NO_BODY = wordSet(
  `report study survey statement letter poll act bill law article plan deal agreement document book review index
  project convention treaty data state country nation`,
);

/**
 * Which body "the ministry", "the agency" or "the operator" is: who has just spoken, whom the sentence before is about,
 * the last one whose name has that noun for its head, or who was introduced so ("the ferry operator Harbour Lines").
 * With another word ("the ruling party") only a name that has it too. Nobody when none or several.
 */
export function resolveBody(
  context: SpeakerContext,
  { from, spoken }: Pick<OpenSpeaker, 'from' | 'spoken'>,
  { head, words }: Pick<NounPhrase, 'head' | 'words'>,
): Ranked {
  const { document, linked } = context;
  if (NO_BODY.has(head)) return NOBODY;
  const modifiers: string[] = [];
  let isName = false;
  for (let i = words.from; i < words.to && document.tokens[i]!.lower !== head; i++) {
    modifiers.push(document.tokens[i]!.lower);
    if (document.tokens[i]!.text !== document.tokens[i]!.lower) isName = true;
  }
  const previous = spoken.at(-1);
  const isNear = previous !== undefined && document.sentenceOf[from]! - document.sentenceOf[previous.at]! <= 2;
  const spokeLast = isNear && previous.entity !== null ? linked.entities[previous.entity]! : null;
  // "the human rights group", but not "the ruling party" or "the Rome Group".
  const fits = modifiers.length === 0 ? SPOKE.test(head) : GENERAL.test(head) && !FIRM.test(head) && !isName;
  if (spokeLast?.type === 'ORGANIZATION' && fits && mayBe(linked, previous!.entity!, head))
    return surely(previous!.entity, SPOKE_LAST);
  if (modifiers.length > 0) return surely(bodyNamedSo(context, from, head, modifiers), NAMED_SO);
  // "The Lund Forum told them so. The party also asked": no party that was named before the Forum spoke.
  if (head === 'party' && spokeLast?.type === 'ORGANIZATION') {
    const others = bodiesSince(context, previous!, from);
    if (!others.some(({ organizationKind }) => organizationKind === 'PARTY')) {
      const isNext = document.sentenceOf[from]! - document.sentenceOf[previous!.at]! === 1;
      const isMeant = isNext && isUntold(spokeLast) && !others.some(isUntold);
      return surely(isMeant ? previous!.entity : null, SUBJECT);
    }
  }
  const subject = GENERAL.test(head) ? subjectBody(context, from, head) : null;
  if (subject !== null) return surely(subject, SUBJECT);
  const named = bodyNamedSo(context, from, head, []) ?? bearerOfBody(context, from, head);
  if (named !== null) return surely(named, NAMED_SO);
  const ofKind = bodyOfKind(context, head, from);
  if (ofKind !== null) return surely(ofKind, NAMED_SO);
  const house = HOUSE.test(head) ? houseBefore(context, { from, spoken }, head) : null;
  if (house !== null) return surely(house, NAMED_SO);
  if (BY_LETTER.test(head)) return surely(bodyByLetter(context, from, head), SUBJECT);
  return surely(FIRM.test(head) ? onlyFirm(context, from, head) : null, SUBJECT);
}

/** Whether nothing tells what kind of body it is. */
const isUntold = ({ organizationKind: kind }: ExtractedEntity): boolean => kind === null || kind === 'OTHER';

/** Other bodies that are named since somebody spoke. */
function bodiesSince({ names, linked }: SpeakerContext, { at, entity: own }: PreviousSpeaker, to: number) {
  const bodies: ExtractedEntity[] = [];
  for (let i = firstNameFrom(names, at); i < names.length && names[i]!.from < to; i++) {
    const entity = linked.entityOf[i] ?? null;
    if (entity !== null && entity !== own) bodies.push(linked.entities[entity]!);
  }
  return bodies.filter(({ type }) => type === 'ORGANIZATION');
}

const surely = (entity: number | null, probability: number): Ranked =>
  entity === null ? NOBODY : { entity, probability };

/** Houses that speak for who is in them, whatever their names were taken for. */
const HOUSE = oneOf`palace embassy consulate museum hospital school church mosque zoo airport port`;
/** Sentences that one may have spoken back. */
const HOUSE_REACH = 8;

/** "The palace said" after "Brenn Palace announced": the house that spoke, where no other spoke of its kind. */
function houseBefore(
  { document: { sentenceOf }, linked: { entities } }: SpeakerContext,
  { from, spoken }: Pick<OpenSpeaker, 'from' | 'spoken'>,
  head: string,
): number | null {
  const those = new Set(
    spoken
      .slice(-HOUSE_REACH)
      .filter(({ at, entity }) => entity !== null && sentenceOf[from]! - sentenceOf[at]! <= HOUSE_REACH)
      .map(({ entity }) => entity!)
      .filter((entity) => entities[entity]!.type !== 'PERSON' && nameEndsWith(entities[entity]!.name, head)),
  );
  const [only] = those;
  return those.size === 1 ? only! : null;
}

const nameEndsWith = (name: string, head: string): boolean => headOfName(name.toLowerCase().split(' ')) === head;

/** Bodies that the news mostly calls by an acronym whose letter for this noun is in it. */
const BY_LETTER = oneOf`commission committee council agency authority association union federation board bureau
  department ministry office institute administration organi[sz]ation`;

/** "The commission" after "The TCC fined them": the sentence before is about a body with that letter in its acronym. */
function bodyByLetter(context: SpeakerContext, from: number, head: string): number | null {
  const body = subjectBody(context, from, head);
  if (body === null) return null;
  const { name, aliases } = context.linked.entities[body]!;
  return aliases.every((alias) => !alias.includes(' ')) && mayStandFor(name, head) ? body : null;
}

const NO_FIRM = oneOf`GOVERNMENT INTERNATIONAL PARTY MILITARY COURT`;

/** The only body that was named before "the company" and may be one, twice at least or known as a firm; else null. */
function onlyFirm({ names, linked, document }: SpeakerContext, from: number, head: string): number | null {
  const found = new Set<number>();
  let times = 0;
  for (let i = firstNameFrom(names, from) - 1; i >= 0; i--) {
    const entity = linked.entityOf[i] ?? null;
    if (names[i]!.type !== 'ORGANIZATION' || document.debris[names[i]!.from]) continue;
    if (entity === null) return null;
    // "The court fined Acme. The company": a court or a party is no company.
    if (NO_FIRM.test(linked.entities[entity]!.organizationKind ?? '')) continue;
    found.add(entity);
    times++;
    if (found.size > 1) return null;
  }
  const [only] = found;
  if (only === undefined || !mayBe(linked, only, head)) return null;
  const kind = linked.entities[only]!.organizationKind;
  return kind === 'COMPANY' || (kind !== 'MEDIA' && times > 1) ? only : null;
}

/** The organization that was introduced with a noun, or null. */
function bearerOfBody(context: SpeakerContext, from: number, head: string): number | null {
  const bearer = bearerOfNoun(context, head, from, REACH);
  return bearer !== null && context.linked.entities[bearer]!.type === 'ORGANIZATION' ? bearer : null;
}

/** "the ministry" after "the Ministry of Health". Neither of two that stand in one sentence. */
function bodyNamedSo(
  { document, names, linked }: SpeakerContext,
  from: number,
  head: string,
  modifiers: readonly string[],
): number | null {
  const sentence = document.sentenceOf[from]!;
  let found: { entity: number; sentence: number } | null = null;
  for (let i = firstNameFrom(names, from) - 1; i >= 0; i--) {
    const own = document.sentenceOf[names[i]!.from]!;
    if (sentence - own > REACH || (found && own < found.sentence)) break;
    const entity = linked.entityOf[i] ?? null;
    if (names[i]!.type !== 'ORGANIZATION' || entity === null || !isNamed(linked, entity, head, modifiers)) continue;
    if (found && found.entity !== entity) return null;
    found = { entity, sentence: own };
  }
  return found?.entity ?? null;
}

/** Whether a name of the body has the noun for its head, and the other words in it. */
const isNamed = ({ entities }: LinkedEntities, entity: number, head: string, modifiers: readonly string[]): boolean =>
  [entities[entity]!.name, ...entities[entity]!.aliases].some((form) => {
    const words = form.toLowerCase().split(' ');
    return headOfName(words) === head && modifiers.every((word) => words.includes(word));
  });

/** "ministry" of "ministry of health", "board" of "grain board". */
function headOfName(words: readonly string[]): string {
  const link = words.findIndex((word, i) => i > 0 && /^(?:of|for|on|in|against)$/.test(word));
  return words[link > 0 ? link - 1 : words.length - 1]!;
}

/** The one body that is named in the sentence before and in its own up to there, as what the sentence is about. */
function subjectBody({ document, names, linked }: SpeakerContext, from: number, head: string): number | null {
  const { sentences, sentenceOf, paragraphOf, quotationOf, tags } = document;
  const own = sentenceOf[from]!;
  const first = sentences[own - 1]?.from ?? 0;
  if (paragraphOf[from]! - paragraphOf[first]! > 1) return null;
  let body: number | null = null;
  let isSubject = false;
  for (let i = firstNameFrom(names, first); i < names.length && names[i]!.from < from; i++) {
    const name = names[i]!;
    const entity = linked.entityOf[i] ?? null;
    if (name.type !== 'ORGANIZATION') continue;
    if (entity === null || (body !== null && body !== entity)) return null;
    // An outlet reports on others.
    if (linked.entities[entity]!.organizationKind === 'MEDIA') return null;
    body = entity;
    const opens = name.from - sentences[sentenceOf[name.from]!]!.from <= 2;
    if (quotationOf[name.from] === -1 && (opens || /^(?:VBD|VBZ|MD)$/.test(tags[name.to] ?? ''))) isSubject = true;
  }
  return body !== null && isSubject && mayBe(linked, body, head) ? body : null;
}

/** Words of names that no company has. */
const NO_FIRMS = wordSet(
  `union unions association federation committee university college school museum church hospital league ministry
  council caucus movement coalition academy`,
);

/** A ministry is no company, and a company no party and no union. */
function mayBe({ entities }: LinkedEntities, entity: number, head: string): boolean {
  const kind = entities[entity]!.organizationKind;
  if (FIRM.test(head))
    return (
      (kind === 'COMPANY' || kind === 'OTHER' || kind === 'MEDIA' || kind === null) &&
      !entities[entity]!.name.toLowerCase()
        .split(' ')
        .some((word) => NO_FIRMS.has(word))
    );
  if (/^(?:union|association)$/.test(head)) return kind !== 'COMPANY' && kind !== 'MEDIA';
  return head !== 'party' || kind === 'PARTY';
}
