import { oneOf, wordSet } from '../../../../domain/word-lists.ts';
import { LINKS } from '../../../attributions/rules/noun-phrase.ts';
import { fitOffice, type Office, readOffice } from '../../../entities/offices.ts';
import type { Document } from '../../../layers/document.ts';
import type { TokenRange } from '../../../layers/sentences.ts';
import { isTitleWord } from '../../../lexicon/titles.ts';
import { countryOfPerson } from '../../../names/gazetteer.ts';
import { firstNameFrom, type OpenSpeaker, type SpeakerContext } from '../context/speaker-context.ts';
import { listCandidates, type SpeakerCandidate } from '../ranking/list-candidates.ts';

/** Offices of state, of which the article or common knowledge must say that someone holds them. */
export const STATE = oneOf`(?:prime\s)?minister president chancellor king queen pope secretary(?:\sgeneral)?
  ambassador envoy foreign\ssecretary`;
/** Words for whom everybody is talking about: they go by the context alone. */
export const EPITHET = oneOf`candidate nominee front-?runner contender hopeful republican democrat conservative
  liberal socialist mogul tycoon magnate billionaire businessman businesswoman star actor actress host politician
  developer investor neurosurgeon celebrity model singer author veteran incumbent lawmaker`;
/** Of these, those that tell what somebody does, which few of an article do. */
export const PROFESSION = oneOf`actor actress singer neurosurgeon author`;
/** Words for somebody whom the article need not name. */
const VAGUE = wordSet(
  `official aide spokesman spokeswoman spokesperson man woman person witness employee worker narrator source
  executive reporter student voter resident driver officer judge nurse supporter adviser organizer`,
);
/** Whom people deal with: "Lind was sent off. The referee said" is somebody else, unless the article calls Lind so. */
const COUNTERPART = wordSet(
  `referee judge magistrate prosecutor lawyer attorney officer doctor nurse witness reporter journalist moderator
  interviewer victim suspect coach manager opponent rival teacher goalkeeper driver owner`,
);
/**
 * Offices that someone who is printed with another role may hold besides: "the candidate" and "the Vermont senator".
 */
const ELECTED = /^(?:senator|governor|congressman|congresswoman|representative|mayor|lawmaker|legislator|mp)$/;
const isOfState = (office: string): boolean => STATE.test(office) || ELECTED.test(office);
/** How many sentences back a noun may look. */
const REACH = 24;
/**
 * Tokens around a naming in which words of the noun phrase count for it: "Senator Marco Rubio, Republican of Florida".
 */
const AROUND = 9;
/** Namings of one person that are looked at: keeps long texts linear. */
const MOST_NAMINGS = 40;

/** Words that the press uses for one another, by the one that stands for all of them. */
const SAME: ReadonlyMap<string, string> = new Map(
  Object.entries({
    candidate: 'nominee contender hopeful frontrunner front-runner',
    businessman: 'businesswoman billionaire tycoon mogul magnate developer entrepreneur',
    republican: 'gop',
    senator: 'sen. sen',
    governor: 'gov. gov',
    representative: 'rep. rep congressman congresswoman lawmaker',
    spokesperson: 'spokesman spokeswoman',
    chair: 'chairman chairwoman chairperson',
    journalist: 'reporter correspondent anchor columnist',
    doctor: 'surgeon neurosurgeon physician dr. dr',
  }).flatMap(([word, others]) => others.split(' ').map((other): [string, string] => [other, word])),
);
const canonical = (lower: string): string => SAME.get(lower) ?? lower;

/** A definite noun phrase that speaks: "the former Florida governor". */
export interface NounPhrase {
  /** Its words without the article and without what follows a comma or a relative pronoun. */
  words: TokenRange;
  head: string;
  office: Office | null;
}

/** Everyone whom a definite noun phrase may stand for, and nobody, each with its features. Nobody comes last. */
export function listBearers(context: SpeakerContext, speaker: OpenSpeaker, phrase: NounPhrase): SpeakerCandidate[] {
  const { head } = phrase;
  const pronoun = pronounOfNoun(head);
  const kind = kindOf(head);
  // "fire chief", not "former chief" nor "minority leader"
  const isOfKind =
    OF_MANY_KINDS.test(head) &&
    context.document.tags[phrase.words.to - 2] === 'NN' &&
    phrase.words.to - phrase.words.from > 1;
  const isState = phrase.office !== null && STATE.test(phrase.office.head);
  const bearers: SpeakerCandidate[] = [];
  for (const { entity, features } of listCandidates(context, speaker, { pronoun, reach: REACH })) {
    const own = features.flatMap((name) => (COPIED.test(name) ? [name, `noun: ${name}`] : [name]));
    if (entity === null) {
      own.push(`nobody, ${kind}`);
      if (introducedBefore(context.document, speaker, head)) own.push('noun introduced without a name');
    } else {
      const fit = fitOf(context, entity, phrase);
      if (isState && (fit === 'no fit' || fit === 'no office')) continue;
      const near = wordsNear(context, speaker, entity, phrase);
      const isOther =
        fit === 'no fit' ? kind !== 'epithet' && !ELECTED.test(head) : fit === 'no office' && COUNTERPART.has(head);
      // "the fire chief" is nobody whom the article calls nothing of the kind.
      const isStrange = isOfKind && fit === 'no office' && kind === 'office' && near[1]?.startsWith('no ');
      // "Police arrested Jan Lind. The mayor said": nothing says that Lind is a mayor.
      if ((isOther || isStrange) && near[0]!.startsWith('noun not near')) continue;
      own.push(`somebody, ${kind}`, `${kind}, ${fit}`, ...near);
    }
    bearers.push({ entity, features: own });
  }
  return withoutRivals(bearers);
}

/** Heads of whatever stands before: fire, police, bank, hospital. */
const OF_MANY_KINDS = /^(?:chief|director|manager|commissioner|inspector|superintendent|captain)$/;

/** "Senator Lind met Senator Cole. The senator said": of two who hold the office and stand in one sentence, neither. */
function withoutRivals(bearers: readonly SpeakerCandidate[]): SpeakerCandidate[] {
  const holds = ({ features }: SpeakerCandidate) => features.some((name) => name.endsWith(', office confirmed'));
  const near = (k: string) => bearers.filter((b) => holds(b) && b.features.includes(`named ${k} sentences back`));
  const rivals = ['0', '1', '2'].map(near).find((group) => group.length > 0) ?? [];
  return rivals.length < 2 ? [...bearers] : bearers.filter((bearer) => !rivals.includes(bearer));
}

/** "the actress", "the congressman", but "the German" goes with either. */
export function pronounOfNoun(head: string): 'he' | 'she' | null {
  if (/woman$|^(?:actress|queen|mother|daughter|wife|sister|widow|niece|aunt|princess|duchess|lady)$/.test(head))
    return 'she';
  return /[a-z]man$|^(?:actor|king|father|son|husband|brother|widower|nephew|uncle|prince|duke)$/.test(head) &&
    !countryOfPerson(head)
    ? 'he'
    : null;
}

const kindOf = (head: string): string =>
  EPITHET.test(head) || countryOfPerson(head) ? 'epithet' : VAGUE.has(head) ? 'vague noun' : 'office';

/** Features of pronouns that weigh otherwise for nouns. */
const COPIED = /^(?:named|order|previous speaker, \d|in this|share|opens|somebody without|nobody)/;

function fitOf({ linked }: SpeakerContext, entity: number, { office }: NounPhrase): string {
  const { printed, known } = linked.officesOf[entity]!;
  if (!office) return 'no office';
  const byArticle = printed.map((held) => fitOffice(office, held));
  if (byArticle.includes('CONFIRMED')) return 'office confirmed';
  const elsewhere = office.country !== null && known.length > 0 && !known.some((k) => k.country === office.country);
  if (byArticle.includes('POSSIBLE') && !elsewhere) return 'office possible';
  if (known.some((held) => fitOffice(office, held) === 'CONFIRMED')) return 'office known';
  return printed.length > 0 ? 'no fit' : 'no office';
}

/** How many words of the phrase stand around a naming of someone: "Rubio of Florida" for "the Florida senator". */
function wordsNear(
  context: SpeakerContext,
  speaker: OpenSpeaker,
  entity: number,
  { words, head }: NounPhrase,
): string[] {
  const { tokens, paragraphOf } = context.document;
  const wanted = new Set<string>();
  for (let i = words.from; i < words.to; i++) {
    const { lower, kind } = tokens[i]!;
    if (kind === 'WORD' && lower.length > 2 && lower !== head) wanted.add(canonical(lower));
  }
  const found = new Set<string>();
  for (const mention of (context.namings.get(entity) ?? []).slice(0, MOST_NAMINGS)) {
    for (let i = Math.max(0, mention.from - AROUND); i < Math.min(tokens.length, mention.to + AROUND); i++) {
      const isOwn = i >= speaker.from && i < speaker.to;
      if (isOwn || paragraphOf[i] !== paragraphOf[mention.from]) continue;
      const word = canonical(tokens[i]!.lower);
      if (wanted.has(word) || word === canonical(head)) found.add(word);
    }
  }
  const isNear = found.delete(canonical(head));
  const features = [`${isNear ? 'noun near' : 'noun not near'}, ${kindOf(head)}`];
  if (wanted.size > 0)
    features.push(`${found.size === wanted.size ? 'all' : found.size > 0 ? 'some' : 'no'} words near`);
  return features;
}

/**
 * Whether nothing tells that somebody is a mayor of whom "the mayor" would be said: "Police arrested Jan Lind. The
 * mayor said". Only of a noun without an adjective; "the Florida senator" is known to the reader.
 */
export function isUntold(context: SpeakerContext, entity: number, phrase: NounPhrase): boolean {
  const { words, head } = phrase;
  const fit = fitOf(context, entity, phrase);
  // "Mayor Cole left. The actor said": a mayor is no actor; whoever is printed with no office of state may be one.
  const { printed } = context.linked.officesOf[entity]!;
  const isTrade = PROFESSION.test(head) && fit === 'no fit' && printed.some((held) => isOfState(held.head));
  if (context.document.tokens[words.from]!.lower !== head || (kindOf(head) !== 'office' && !isTrade)) return false;
  return fit.startsWith('no ') && !isCalledSo(context, entity, head);
}

/** Whether a sentence that names somebody has the noun for them, and not "the mayor said" of its own. */
function isCalledSo(context: SpeakerContext, entity: number, head: string): boolean {
  const { document, namings } = context;
  const { tokens, tags, sentenceOf } = document;
  return (namings.get(entity) ?? []).slice(0, MOST_NAMINGS).some(({ from, to, sentence }) => {
    for (let i = Math.max(0, from - AROUND); i < Math.min(tokens.length, to + AROUND); i++) {
      if (sentenceOf[i] !== sentence || canonical(tokens[i]!.lower) !== canonical(head)) continue;
      if (isOfNext(context, i + 1, entity)) continue;
      if (tokens[i - 1]?.lower !== 'the' || !/^(?:VBD|VBZ|MD)$/.test(tags[i + 1] ?? '')) return true;
    }
    return false;
  });
}

/** "Lind met Prince [Khalid]", "Lind, the Clerk ([Ms P Cole])": what is behind a noun names somebody else. */
function isOfNext({ document: { tokens }, names, linked }: SpeakerContext, at: number, entity: number): boolean {
  let from = tokens[at]?.text === '(' ? at + 1 : at;
  if (from > at && isTitleWord(tokens[from]?.lower ?? '')) from++;
  const next = firstNameFrom(names, from);
  const other = names[next]?.from === from && names[next]!.type === 'PERSON' ? linked.entityOf[next] : null;
  return typeof other === 'number' && other !== entity;
}

/** Whether the noun came before with "a": "an official said ... The official added". */
export function introducedBefore(document: Document, speaker: TokenRange, head: string): boolean {
  const { tokens, tags, sentenceOf } = document;
  for (let i = speaker.from - 1; i > 0 && sentenceOf[speaker.from]! - sentenceOf[i]! <= 8; i--) {
    if (tokens[i]!.lower !== head) continue;
    let from = i - 1;
    while (from > 0 && i - from < 6 && /^(?:NN|NNP|JJ|VBG|VBN|CD)$/.test(tags[from]!)) from--;
    const isIndefinite = /^(?:a|an|one|another)$/.test(tokens[from]!.lower);
    if (isIndefinite && tags[i + 1] !== 'NNP' && !leadsToName(document, i + 1)) return true;
  }
  return false;
}

/** ", Lind, said" and "and member of the union, Lind, said": a comma and a name end the phrase. */
function leadsToName({ tokens, tags }: Document, at: number): boolean {
  let end = at;
  while (end - at < AROUND && /^(?:IN|CC|DT|NN|NNP|NNS|JJ|POS)$/.test(tags[end] ?? '')) end++;
  if (tokens[end]?.text !== ',' || tags[end + 1] !== 'NNP') return false;
  while (tags[end + 1] === 'NNP') end++;
  return tokens[end + 1]?.text === ',';
}

/** Reads a phrase; null when a possessor or a plural noun says that it is somebody else, or several. */
export function readNounPhrase({ document }: SpeakerContext, speaker: TokenRange): NounPhrase | null {
  const { tokens } = document;
  let to = speaker.from + 1;
  let headAt = -1;
  for (; to < speaker.to; to++) {
    const { lower } = tokens[to]!;
    if (/^(?:,|who|which|that|\(|and)$/.test(lower)) break;
    if (headAt < 0 && LINKS.has(lower)) headAt = to - 1;
    // "the envoy's deputy" is not the envoy.
    if (/^['’]s?$/.test(lower) && headAt < 0) return null;
  }
  const head = tokens[headAt > speaker.from ? headAt : to - 1]!.lower;
  const words = { from: speaker.from + 1, to };
  return { words, head, office: readOffice(tokens, words) };
}
