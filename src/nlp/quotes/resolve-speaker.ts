import type { MentionForm } from '../../domain/quote.ts';
import type { Document } from '../document.ts';
import type { LinkedEntities } from '../entities/link-entities.ts';
import { TITLE_HEADS, VAGUE_ROLES } from '../lexicon/titles.ts';
import type { Name } from '../names/find-names.ts';
import type { TokenRange } from '../sentences.ts';

/** What the speakers of an article are resolved with. Names are in text order. */
export interface SpeakerContext {
  document: Document;
  names: readonly Name[];
  roles: readonly (TokenRange | null)[];
  linked: LinkedEntities;
}

/** Who spoke last, and at which token. */
export interface PreviousSpeaker {
  entity: number;
  at: number;
}

export interface ResolvedSpeaker {
  form: MentionForm;
  /** Index of the entity, or null when it stays open. */
  entity: number | null;
  role: TokenRange | null;
}

const PRONOUNS = /^(?:he|she|it|they|i|we|you|him|her|them)$/;
const RELATIVES = /^(?:who|which|that|whose)$/;
/** How many sentences back a pronoun or "the minister" may look. */
const REACH = 6;

/**
 * Says who a speaker phrase stands for. `previous` is the entity that spoke last, whom "he" most likely goes on with.
 * Leaves it open (null) rather than guess between equals.
 */
export function resolveSpeaker(
  context: SpeakerContext,
  speaker: TokenRange,
  previous: PreviousSpeaker | null,
): ResolvedSpeaker {
  const { tokens } = context.document;
  const word = tokens[speaker.from]!.lower;
  if (speaker.to - speaker.from === 1 && RELATIVES.test(word)) {
    return { form: 'PRONOUN', entity: antecedent(context, speaker.from), role: null };
  }
  if (speaker.to - speaker.from === 1 && PRONOUNS.test(word)) {
    return { form: 'PRONOUN', entity: resolvePronoun(context, speaker.from, word, previous), role: null };
  }
  const named = headName(context, speaker);
  if (named !== null) {
    return { form: 'NAME', entity: context.linked.entityOf[named]!, role: context.roles[named] ?? null };
  }
  return { form: 'NOMINAL', entity: resolveNominal(context, speaker), role: null };
}

/** Index of the name that is the head of the phrase: "Orlova" in "the club's captain, Maria Orlova", or null. */
function headName({ document, names }: SpeakerContext, speaker: TokenRange): number | null {
  const { tokens } = document;
  let open: number | null = null;
  for (let i = firstNameFrom(names, speaker.from); i < names.length && names[i]!.from < speaker.to; i++) {
    const name = names[i]!;
    const possessive = /^['’]s?$/.test(tokens[name.to]?.text ?? '') && name.to < speaker.to;
    const governed =
      name.from > speaker.from && /^(?:of|for|to|from|with|by|in|at|on|against)$/.test(tokens[name.from - 1]!.lower);
    if (possessive || governed) continue;
    if (name.type === 'PERSON') return i;
    const ends = name.to >= speaker.to || /^(?:,|and|\()$/.test(tokens[name.to]!.lower);
    if (ends) open ??= i;
  }
  return open;
}

/** Index of the first name that begins at token `from` or later. */
function firstNameFrom(names: readonly Name[], from: number): number {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (names[middle]!.from < from) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Who "who" stands for: the nearest name before it. */
function antecedent({ names, linked }: SpeakerContext, at: number): number | null {
  const i = firstNameFrom(names, at) - 1;
  const name = names[i];
  return name && at - name.to <= 12 ? linked.entityOf[i]! : null;
}

function resolvePronoun(
  context: SpeakerContext,
  at: number,
  word: string,
  previous: PreviousSpeaker | null,
): number | null {
  const pronoun = word === 'him' ? 'he' : word === 'her' ? 'she' : word;
  if (pronoun === 'it') return nearestInstitution(context, at, previous);
  if (pronoun !== 'he' && pronoun !== 'she') return null;
  const { document, names, linked } = context;
  const { sentenceOf } = document;
  const scores = new Map<number, number>();
  for (let i = firstNameFrom(names, at) - 1; i >= 0; i--) {
    const name = names[i]!;
    const distance = sentenceOf[at]! - sentenceOf[name.from]!;
    if (distance > REACH) break;
    const entity = linked.entityOf[i];
    if (name.type !== 'PERSON' || entity === null || entity === undefined) continue;
    const own = linked.pronounOf[entity];
    if (own && own !== pronoun) continue;
    const score = (own ? 1 : 0.7) * 0.7 ** distance * prominence(document, name);
    const known = scores.get(entity) ?? 0;
    scores.set(entity, Math.max(known, score) + 0.1 * Math.min(known, score));
  }
  if (previous !== null && linked.pronounOf[previous.entity] !== (pronoun === 'he' ? 'she' : 'he')) {
    const distance = sentenceOf[at]! - sentenceOf[previous.at]!;
    const score = linked.entities[previous.entity]!.type === 'PERSON' ? 1.2 * 0.75 ** distance : 0;
    if (score > 0.1) scores.set(previous.entity, (scores.get(previous.entity) ?? 0) + score);
  }
  return clearWinner(scores);
}

/** A subject is taken up more often than an object, and a name inside a quotation seldom: "Orlova met Cole. She said". */
function prominence({ tags, quotationOf, sentences, sentenceOf }: Document, name: Name): number {
  if (quotationOf[name.from] !== -1) return 0.3;
  const before = tags[name.from - 1] ?? '';
  let weight = 1;
  if (/^(?:VBD|VBZ|MD|RB)$/.test(tags[name.to] ?? '')) weight *= 1.7;
  if (name.from - sentences[sentenceOf[name.from]!]!.from <= 3 && !/^(?:IN|TO)$/.test(before)) weight *= 1.4;
  if (/^(?:IN|TO|CC|POS)$/.test(before) || tags[name.to] === 'POS') weight *= 0.6;
  return weight;
}

/** The best score, unless the second is about as good: a wrong speaker is worse than none. */
function clearWinner(scores: Map<number, number>): number | null {
  const [first, second] = [...scores].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  if (!first || first[1] < 0.05) return null;
  return second && second[1] > first[1] * 0.85 ? null : first[0];
}

function nearestInstitution(
  { document, names, linked }: SpeakerContext,
  at: number,
  previous: PreviousSpeaker | null,
): number | null {
  const { sentenceOf } = document;
  if (previous && linked.entities[previous.entity]!.type !== 'PERSON') return previous.entity;
  const sentence = sentenceOf[at]!;
  for (let i = firstNameFrom(names, at) - 1; i >= 0 && sentence - sentenceOf[names[i]!.from]! <= 1; i--) {
    if (names[i]!.type === 'ORGANIZATION') return linked.entityOf[i]!;
  }
  return null;
}

/** "the minister": the last person whose role ends so; "the ministry": the last organization whose name does. */
function resolveNominal({ document, names, roles, linked }: SpeakerContext, speaker: TokenRange): number | null {
  const { tokens, sentenceOf } = document;
  if (!/^(?:the|that|this)$/.test(tokens[speaker.from]!.lower)) return null;
  const comma = tokens
    .slice(speaker.from, speaker.to)
    .findIndex((token) => /^(?:,|of|for|in|at|who)$/.test(token.lower));
  const head = tokens[(comma > 0 ? speaker.from + comma : speaker.to) - 1]!.lower;
  if (head.endsWith('s') || VAGUE_ROLES.has(head)) return null;
  const isTitle = TITLE_HEADS.has(head);
  const sentence = sentenceOf[speaker.from]!;
  for (
    let i = firstNameFrom(names, speaker.from) - 1;
    i >= 0 && sentence - sentenceOf[names[i]!.from]! <= 4 * REACH;
    i--
  ) {
    const name = names[i]!;
    const role = roles[i];
    if (isTitle && role && tokens.slice(role.from, role.to).some((token) => sameTitle(token.lower, head)))
      return linked.entityOf[i]!;
    if (!isTitle && name.type === 'ORGANIZATION' && tokens[name.to - 1]!.lower === head) return linked.entityOf[i]!;
  }
  return null;
}

const FULL_TITLES = new Map(
  Object.entries({
    'sen.': 'senator',
    sen: 'senator',
    'gov.': 'governor',
    gov: 'governor',
    'gen.': 'general',
    'rep.': 'congressman',
    premier: 'minister',
  }),
);
const sameTitle = (a: string, b: string): boolean => (FULL_TITLES.get(a) ?? a) === (FULL_TITLES.get(b) ?? b);
