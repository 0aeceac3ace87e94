import type { SpeakerEvidence } from '../../../../domain/quote.ts';
import { oneOf } from '../../../../domain/word-lists.ts';
import { TITLE_HEADS } from '../../../lexicon/titles.ts';
import { countryOfPerson } from '../../../names/gazetteer.ts';
import { isNamelessBefore, isRelative } from '../context/nameless-people.ts';
import { mentionBefore } from '../context/person-mentions.ts';
import { firstNameFrom, type OpenSpeaker, type SpeakerContext } from '../context/speaker-context.ts';
import type { SpeakerCandidate } from '../ranking/list-candidates.ts';
import { pickCandidate, type Ranked, type SpeakerRanker } from '../ranking/ranker.ts';
import { introducedNext } from './introduced-next.ts';
import { isUntold, listBearers, type NounPhrase, readNounPhrase } from './nominal-candidates.ts';
import { holderInList, holderOfPlace, majestyOf } from './noun-bearers.ts';
import { isToldFrom, isToldFromElsewhere } from './people-of-countries.ts';
import { resolveBody } from './resolve-body.ts';
import { SOLE_BEARER, soleBearer } from './sole-bearer.ts';

/** Nouns for people that are no titles. */
const PERSON_NOUN = oneOf`man woman person witness employee narrator moderator organizer magnate politician developer
  neurosurgeon celebrity model hopeful victim survivor lady pm monarch pontiff \w+(?:man|woman|ist)`;
/** Where somebody stands, which tells nothing of where the office is: "the independent Vermont senator". */
const PARTY = oneOf`independent republican democratic conservative liberal labour labor junior senior`;

/**
 * Whether a definite noun phrase is about one person: "the former Florida governor", not "the ministry" or "the
 * voters".
 */
export const isAboutPerson = ({ head }: NounPhrase): boolean =>
  head === 'witness' ||
  head === 'year-old' ||
  (!head.endsWith('s') && (TITLE_HEADS.has(head) || PERSON_NOUN.test(head) || countryOfPerson(head) !== null));

/**
 * Whether a phrase tells somebody by another person: "the sister of the late driver Jan Lind", "the widow". That need
 * not be anybody whom the text names.
 */
function isOfPerson(
  { names, document: { tokens } }: SpeakerContext,
  speaker: OpenSpeaker,
  { words, head }: NounPhrase,
): boolean {
  if (isRelative(head)) return true;
  let to = words.from;
  while (to < speaker.to && !/^(?:who|which|that|whose)$/.test(tokens[to]!.lower)) to++;
  for (let i = firstNameFrom(names, words.from); i < names.length && names[i]!.from < to; i++)
    if (names[i]!.type === 'PERSON') return true;
  return false;
}

/** "the unnamed author of an article": nobody whom the text names. */
const isCalledUnnamed = ({ document: { tokens } }: SpeakerContext, { words }: NounPhrase): boolean =>
  tokens.slice(words.from, words.to).some(({ lower }) => /^(?:unnamed|unidentified|anonymous|unknown)$/.test(lower));

/** "Haven, the union, said": who is described right before is meant, although not taken for a name. */
function isOfUnknownName({ document: { tokens, sentences, sentenceOf } }: SpeakerContext, { from, to }: OpenSpeaker) {
  const before = tokens[from - 2];
  if (!before || tokens[from - 1]!.text !== ',' || !/^\p{Lu}\p{L}/u.test(before.text)) return false;
  const closes = tokens[to - 1]!.text === ',' || tokens[to]?.text === ',';
  return closes && sentences[sentenceOf[from]!]!.from === from - 2;
}

/**
 * Says whom a definite noun phrase stands for. A person by the trained model, and holders of an office of state only
 * where the article or common knowledge says that they hold it; "the ministry" is the last body whose name ends so.
 */
export function resolveNominal(
  context: SpeakerContext,
  speaker: OpenSpeaker,
  ranker: SpeakerRanker,
): Ranked & { evidence: SpeakerEvidence } {
  const open = { entity: null, probability: 0.5, evidence: 'NONE' as const };
  const majesty = majestyOf(context, speaker);
  if (majesty !== null) return { entity: majesty, probability: SOLE_BEARER, evidence: 'ROLE_MEMORY' };
  if (!/^(?:the|that|this)$/.test(context.document.tokens[speaker.from]!.lower)) return open;
  const phrase = readNounPhrase(context, speaker);
  if (!phrase || isCalledUnnamed(context, phrase) || isOfUnknownName(context, speaker)) return open;
  if (!isAboutPerson(phrase)) {
    const body = resolveBody(context, speaker, phrase);
    if (body.entity !== null) return { ...body, evidence: 'BODY' };
    const bearer = soleBearer(context, speaker, phrase);
    return bearer === null ? open : { entity: bearer, probability: SOLE_BEARER, evidence: 'ROLE_MEMORY' };
  }
  if (isNamelessBefore(context.document, speaker.from, phrase.head)) return open;
  if (isOfPerson(context, speaker, phrase)) {
    const bearer = soleBearer(context, speaker, phrase);
    return bearer === null ? open : { entity: bearer, probability: SOLE_BEARER, evidence: 'ROLE_MEMORY' };
  }
  const { tokens, tags } = context.document;
  const { from, to } = phrase.words;
  let first = from;
  while (first < to - 2 && PARTY.test(tokens[first]!.lower)) first++;
  if (
    to - first > 1 &&
    tokens[to - 1]!.lower === phrase.head &&
    tags.slice(first, to - 1).every((tag) => tag === 'NNP')
  ) {
    const place = tokens.slice(first, to - 1).map(({ lower }) => lower);
    const holder = holderOfPlace(context, place, phrase.head, speaker.from);
    if (holder !== null) return { entity: holder, probability: SOLE_BEARER, evidence: 'ROLE_MEMORY' };
  }
  const inList = to - from === 1 ? holderInList(context, phrase.head, speaker.from) : null;
  if (inList !== null) return { entity: inList, probability: SOLE_BEARER, evidence: 'ROLE_MEMORY' };
  const country = countryOfPerson(phrase.head);
  const isElsewhere = (entity: number | null) =>
    country !== null &&
    entity !== null &&
    isToldFromElsewhere(context, entity, country) &&
    !isToldFrom(context, entity, country, speaker);
  const listed = listBearers(context, speaker, phrase).filter(({ entity }) => !isElsewhere(entity));
  // Of several people "the Norwegian" is who is told to be one; whoever is alone needs no telling.
  const isOneOfSeveral = listed.filter(({ entity }) => entity !== null).length > 1;
  const bearers =
    country && isOneOfSeveral
      ? listed.filter(({ entity }) => entity === null || isToldFrom(context, entity, country, speaker))
      : listed;
  const likeliest = pickCandidate(ranker, bearers, ranker.nounThreshold);
  const ranked =
    likeliest.entity !== null && isUntold(context, likeliest.entity, phrase)
      ? pickCandidate(ranker, bearers.filter(holdsOffice), ranker.nounThreshold)
      : likeliest;
  if (ranked.entity !== null && !isHearer(context, speaker, ranked.entity))
    return { ...ranked, evidence: 'ROLE_MEMORY' };
  const bearer =
    soleBearer(context, speaker, phrase) ??
    officialBefore(context, speaker, phrase) ??
    introducedNext(context, speaker, phrase);
  if (bearer !== null) return { entity: bearer, probability: SOLE_BEARER, evidence: 'ROLE_MEMORY' };
  return { ...ranked, entity: null, evidence: 'NONE' };
}

/** "Cole shouted. The chairwoman asked him to leave.": whom "him" goes back to does not speak. */
function isHearer({ document, people }: SpeakerContext, { from, to, content }: OpenSpeaker, entity: number): boolean {
  const [first] = content;
  const hears = first && first.from > to && /^(?:him|her)$/.test(document.tokens[first.from]!.lower);
  return (
    hears === true && document.tags[first.from] === 'PRP' && people[mentionBefore(people, from)]?.entity === entity
  );
}

/** Nobody, and whoever the article gives the office. */
const holdsOffice = ({ entity, features }: SpeakerCandidate): boolean =>
  entity === null || features.some((name) => name.endsWith(', office confirmed'));

/** Sentences that an official may have spoken back. */
const OFFICIAL_REACH = 3;
/** Roles of those whom the news calls officials. */
const OFFICIAL = oneOf`(?:vice-)?minister secretary deputy director commissioner ambassador superintendent administrator
  governor mayor councillor councilor official`;

/** "The official added" after "The minister of trade, Jan Lind, said": who spoke last, where nobody came since. */
function officialBefore(context: SpeakerContext, { from, spoken }: OpenSpeaker, { words, head }: NounPhrase) {
  const { document, linked, people } = context;
  const { tokens, sentenceOf, quotationOf } = document;
  const previous = spoken.at(-1);
  if (head !== 'official' || words.to - words.from > 1 || !previous || previous.entity === null) return null;
  const { type, roles } = linked.entities[previous.entity]!;
  if (type !== 'PERSON' || sentenceOf[from]! - sentenceOf[previous.at]! > OFFICIAL_REACH) return null;
  if (
    !roles.some(({ title }) =>
      title
        .toLowerCase()
        .split(' ')
        .some((word) => OFFICIAL.test(word)),
    )
  )
    return null;
  for (let i = previous.to; i < from; i++)
    if (quotationOf[i] === -1 && /^officials?$/.test(tokens[i]!.lower)) return null;
  const others = people.some(
    (mention) =>
      mention.from >= previous.to && mention.from < from && mention.entity !== previous.entity && isAloud(mention.part),
  );
  return others ? null : previous.entity;
}

const isAloud = (part: string): boolean => part !== 'QUOTED' && part !== 'REPORTED';
