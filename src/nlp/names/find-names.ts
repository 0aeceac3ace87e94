import type { EntityType } from '../../domain/entity.ts';
import { oneOf } from '../../domain/word-lists.ts';
import type { Document } from '../layers/document.ts';
import { textOf } from '../layers/printed-text.ts';
import type { TokenRange } from '../layers/sentences.ts';
import { LEGAL_FORM } from '../lexicon/company-endings.ts';
import { agreeInLists } from './agree/agree-in-lists.ts';
import { agreeOnTypes } from './agree/agree-on-types.ts';
import { agreeWithDocument } from './agree/agree-with-document.ts';
import { bodiesByEvidence } from './agree/bodies-by-evidence.ts';
import { withListedKinds } from './agree/listed-kinds.ts';
import { peopleByEvidence } from './agree/people-by-evidence.ts';
import { withPeopleLikePlaces } from './agree/people-like-places.ts';
import { placesByEvidence } from './agree/places-by-evidence.ts';
import { withWordSurnames } from './agree/word-surnames.ts';
import { withCapitalParticles } from './edges/capital-particles.ts';
import { withoutCompounds } from './edges/compounds.ts';
import { withGivenNames } from './edges/given-names.ts';
import { mendNames } from './edges/mend-names.ts';
import { withoutThings } from './edges/names-of-things.ts';
import { withoutOfficeAcronyms } from './edges/office-acronyms.ts';
import { withoutOneOfPeople } from './edges/one-of-people.ts';
import { peopleOfPlaces } from './edges/people-of-places.ts';
import { withPossessiveFirms } from './edges/possessive-firms.ts';
import { splitNames } from './edges/split-names.ts';
import { joinRegional, withWholeBodies } from './edges/whole-bodies.ts';
import { matchGazetteer } from './gazetteer.ts';
import { withAcronymsOfBodies } from './missed/acronyms-of-bodies.ts';
import { findBodiesOfMembers } from './missed/bodies-of-members.ts';
import { bodiesSpokenFor } from './missed/bodies-spoken-for.ts';
import { joinConstituencies } from './missed/constituencies.ts';
import { findFederations } from './missed/find-federations.ts';
import { findFirms } from './missed/find-firms.ts';
import { findForeignBodies } from './missed/find-foreign-bodies.ts';
import { findIntroduced } from './missed/find-introduced-acronyms.ts';
import { findKnownAcronyms } from './missed/find-known-acronyms.ts';
import { findMinistries } from './missed/find-ministries.ts';
import { findPapers } from './missed/find-papers.ts';
import { withHeadedNames } from './missed/headed-names.ts';
import { withoutHeadlines } from './missed/headline-names.ts';
import { withKnownBodies } from './missed/known-bodies.ts';
import { withKnownNames } from './missed/known-names.ts';
import { withNicknames } from './missed/nicknames.ts';
import { withPeopleActing } from './missed/people-acting.ts';
import { peopleDescribed } from './missed/people-described.ts';
import { peopleSpeaking } from './missed/people-speaking.ts';
import { peopleTold } from './missed/people-told.ts';
import { withTradingBodies } from './missed/trading-bodies.ts';
import type { Name } from './name.ts';
import { type TaggedName, tagNames } from './tagger/tag-names.ts';

/**
 * The second stage. It reads the layers and gives the names of people, organizations and places, in text order and
 * without overlap.
 * @param scores are added to those of the model, see `tagNames`.
 */
export function findNames(document: Document, scores: Float32Array | null = null): Name[] {
  const marked = withoutHeadlines(document, tagNames(document, scores));
  const found = withGivenNames(
    document,
    withPeopleLikePlaces(document, withWordSurnames(document, withKnown(document, marked))),
  );
  const mended = withPossessiveFirms(document, mendNames(document, withoutCompounds(document, found)));
  const whole = withNicknames(document, mended);
  const tagged = withWholeBodies(document, joinRegional(document, withKnownAcronyms(document, whole)))
    .map((name) => asBody(document, withoutArticle(document, name)))
    .filter(({ from, to }) => to > from && !document.debris[from])
    .flatMap((name) => splitNames(document, name));
  const things = withAcronymsOfBodies(document, withoutThings(document, tagged));
  const listed = withListedKinds(document, agreeInLists(document, joinConstituencies(document, things)));
  const placed = placesByEvidence(document, agreeOnTypes(document, listed));
  const decided = peopleByEvidence(document, bodiesByEvidence(document, placed));
  const agreed = peopleOfPlaces(document, decided);
  const types = new Map(agreed.map(({ to, type }) => [to, type]));
  const names = withCapitalParticles(document, agreeWithDocument(document, agreed))
    .filter(({ from }) => !document.debris[from])
    .map((name) => lookUp(document, name, types.get(name.to) ?? null));
  const named = new Uint8Array(document.tokens.length);
  for (const { from, to } of names) named.fill(1, from, to);
  const speaking = [...peopleDescribed(document), ...peopleSpeaking(document), ...peopleTold(document)].filter(
    ({ from, to }) => !document.debris[from] && !named.subarray(from, to).includes(1),
  );
  const typeOf = new Map(names.map((name) => [textOf(document, name), name.type]));
  const labels = speaking.map((label) => asName(document, label, typeOf.get(textOf(document, label)) ?? 'PERSON'));
  const all = [...names, ...labels].sort((a, b) => a.from - b.from);
  const longer = [findMinistries, findFederations, findForeignBodies, findBodiesOfMembers].reduce(
    (known, find) => mergeNames(known, find(document)),
    all,
  );
  const spokenFor = mergeNames(longer, bodiesSpokenFor(document, longer));
  const firms = mergeNames(spokenFor, findFirms(document, spokenFor));
  const introduced = mergeNames(
    firms,
    findIntroduced(document).map((name) => lookUp(document, name, name.tagged)),
  );
  const papers = mergeNames(introduced, findPapers(document, introduced));
  return withoutOneOfPeople(document, withoutOfficeAcronyms(document, papers));
}

/** With bodies, places and countries that everybody knows. */
const withKnown = (document: Document, names: readonly TaggedName[]): TaggedName[] =>
  withTradingBodies(
    document,
    withHeadedNames(document, withPeopleActing(document, withKnownNames(document, withKnownBodies(document, names)))),
  );

const asName = (document: Document, { from, to }: TokenRange, type: EntityType): Name =>
  lookUp(document, { from, to, type }, type);

/** With the acronyms of well-known bodies that the model saw no name in. */
function withKnownAcronyms(document: Document, tagged: TaggedName[]): TaggedName[] {
  const missed = findKnownAcronyms(document).filter(
    (acronym) => !tagged.some(({ from, to }) => acronym.from < to && acronym.to > from),
  );
  return [...tagged, ...missed.map((acronym) => ({ ...acronym, type: 'ORGANIZATION' as const }))].sort(
    (a, b) => a.from - b.from,
  );
}

/** "The" belongs to no name. */
function withoutArticle({ tokens }: Document, { from, to, type }: TaggedName): TaggedName {
  return { from: tokens[from]!.lower === 'the' ? from + 1 : from, to, type };
}

/** Last words of bodies, which no place or person has: companies, and what has members. */
const BODY_ENDING = oneOf`(?:inc|corp|ltd|plc|llc|holdings|party|ministry|committee|commission)\.?
  (?:association|foundation|coalition|university|corporation|airlines|airways)\.?`;

/** "South Side of Lund", not "West Side Story" or "North Bank". */
const isSide = (first: string, second: string, third: string): boolean =>
  /^(?:north|south|east|west)$/.test(first) && /^(?:side|end|coast|shore)$/.test(second) && third === 'of';

/** What only a company has behind its name, in small letters too. */
const FORM = /^(?:plc|llc|ltd|gmbh|bhd|oyj|spa)\.?$/i;

/** "Shares in Cedar Valley Holdings" are not in a valley, and "Borealis plc" is no one. */
function asBody({ tokens, sentenceOf }: Document, name: TaggedName): TaggedName {
  if (FORM.test(tokens[name.to]?.text ?? '') && sentenceOf[name.to] === sentenceOf[name.from])
    return { ...name, to: name.to + 1, type: 'ORGANIZATION' };
  const length = name.to - name.from;
  if (length > 2 && /^(?:park|refuge|reserve)$/.test(tokens[name.to - 1]!.lower))
    if (/^(?:national|wildlife|forest|nature|game|biological|marine)$/.test(tokens[name.to - 2]!.lower))
      return { ...name, type: 'PLACE' };
  if (length > 2 && isSide(tokens[name.from]!.lower, tokens[name.from + 1]!.lower, tokens[name.from + 2]!.lower))
    return { ...name, type: 'PLACE' };
  const isBody = name.type !== 'ORGANIZATION' && length > 1 && BODY_ENDING.test(tokens[name.to - 1]!.lower);
  return isBody ? { ...name, type: 'ORGANIZATION' } : name;
}

function lookUp({ tokens }: Document, { from, to, type }: TaggedName, tagged: Name['tagged']): Name {
  const match = matchGazetteer(tokens, from, to);
  // "Apple Inc" is Apple.
  const isWhole = match?.to === to || (match?.to === to - 1 && LEGAL_FORM.test(tokens[to - 1]!.lower));
  if (!match || !isWhole) return { from, to, type, entry: null, isSurname: false, tagged };
  // The Kremlin and the White House speak, so they are bodies and no places.
  const isMetonym = type === 'PLACE' && match.entry.type === 'ORGANIZATION';
  // "Nato", as British papers print it, is no person.
  const isBody = type === 'PERSON' && to - from === 1 && match.entry.type === 'ORGANIZATION';
  if (match.entry.type !== type && !isMetonym && !isBody)
    return { from, to, type, entry: null, isSurname: false, tagged };
  return { from, to, type: match.entry.type, entry: match.entry, isSurname: match.isSurname, tagged };
}

/** The longer of two names that overlap: "Russia's foreign ministry" over "Russia". Both lists are in text order. */
function mergeNames(names: readonly Name[], longer: readonly Name[]): Name[] {
  if (longer.length === 0) return [...names];
  const isCovered = (name: Name) => longer.some(({ from, to }) => name.from < to && name.to > from);
  return [...names.filter((name) => !isCovered(name)), ...longer].sort((a, b) => a.from - b.from);
}
