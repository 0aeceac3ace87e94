import type { Document } from '../../../layers/document.ts';
import type { TokenRange } from '../../../layers/sentences.ts';
import type { Name } from '../../../names/name.ts';
import { mentionBefore } from '../context/person-mentions.ts';
import { calledOtherwise, isWithin } from '../context/situation.ts';
import {
  firstNameFrom,
  type OpenSpeaker,
  type PreviousSpeaker,
  type SpeakerContext,
} from '../context/speaker-context.ts';
import { listCandidates } from '../ranking/list-candidates.ts';
import { pickCandidate, type Ranked, type SpeakerRanker } from '../ranking/ranker.ts';
import {
  goesOn,
  isOneOfTwo,
  isOwnerOfSubject,
  namelessTookOver,
  ONLY_PERSON,
  onlyPersonOfParagraph,
  STILL_SPEAKING,
  stillSpeaking,
} from './running-person.ts';
import { SOLE_SUBJECT, soleSubjectBefore, whoReacted } from './sole-subject.ts';

/** Who "who" stands for: the name before it, also over an apposition ("Lind, the envoy who led the talks"), or null. */
export function antecedent({ document, names, linked }: SpeakerContext, at: number): number | null {
  const { tokens, tags } = document;
  const last = firstNameFrom(names, at) - 1;
  const i = headBefore(document, names, last, at);
  const name = names[i];
  // "It was Lind, not Cole, who said"
  const other = name && document.tokens[name.from - 1]?.lower === 'not' ? names[i - 1] : undefined;
  if (other && name!.from - other.to <= 2) return linked.entityOf[i - 1]!;
  if (name && i < last) return linked.entityOf[i]!;
  const described = tokens[at]!.lower === 'who' ? personDescribed(document, names, last, at) : -1;
  if (described >= 0) return linked.entityOf[described]!;
  if (!name || at - name.to > 12 || (name.type !== 'PERSON' && tokens[at]!.lower === 'who')) return null;
  const first = tokens[name.to]!;
  // "Lind met those who had written it", "Lind's friends, who"
  const joined = name.to === at || /^[,(]$/.test(first.text);
  // "the group in Turkey, which says": a place that hangs on a noun does not go on.
  const hangs =
    name.type === 'PLACE' && /^(?:IN|TO)$/.test(tags[name.from - 1] ?? '') && /^NNS?$/.test(tags[name.from - 2] ?? '');
  if (hangs) return null;
  if (!joined || (tags[at - 1] === 'NNS' && name.to < at)) return null;
  for (let k = name.to; k < at; k++) if (/^(?:VBD|VBZ|MD)$/.test(tags[k]!)) return null;
  return linked.entityOf[i]!;
}

/** Most tokens from a person to the "who" over what describes them. */
const LONGEST_DESCRIPTION = 22;

/**
 * "Senator [Lind], Republican of Oregon, who echoed": the person whom a description with other names follows, or -1.
 */
function personDescribed({ tokens, tags, quotationOf }: Document, names: readonly Name[], last: number, at: number) {
  let person = last;
  if (names[last]?.type === 'PERSON') return -1;
  while (person >= 0 && names[person]!.type !== 'PERSON' && at - names[person]!.to < LONGEST_DESCRIPTION) person--;
  const name = names[person];
  if (name?.type !== 'PERSON' || at - name.to >= LONGEST_DESCRIPTION || tokens[name.to]!.text !== ',') return -1;
  if (!/^(?:DT|NN|NNP|JJ|PRP\$)$/.test(tags[name.to + 1]!) || tokens[at - 1]!.text !== ',') return -1;
  for (let k = name.to + 1; k < at; k++) {
    if (/^(?:VB|VBD|VBZ|MD|NNS|W)$/.test(tags[k]!) || quotationOf[k] !== -1) return -1;
    if (/^(?:and|or)$/.test(tokens[k]!.lower)) return -1;
  }
  return person;
}

/** "the Dialogue Group in Turkey, which says": of a body and the place that it is in, the body goes on. */
function headBefore({ tokens }: Document, names: readonly Name[], last: number, at: number): number {
  const place = names[last];
  const body = names[last - 1];
  if (place?.type !== 'PLACE' || !body || at - place.to > 1 || tokens[at]!.lower !== 'which') return last;
  const joins = place.from - body.to === 1 && /^(?:in|of|at|from|for)$/.test(tokens[body.to]!.lower);
  return joins && body.type === 'ORGANIZATION' ? last - 1 : last;
}

/** How many sentences back a pronoun may look. */
export const REACH = 14;

const OWN_FORM: Record<string, 'he' | 'she'> = {
  he: 'he',
  him: 'he',
  his: 'he',
  himself: 'he',
  she: 'she',
  her: 'she',
  herself: 'she',
};

/** Says who "he" or "she" stands for: the likeliest candidate of the trained model, if it is likely enough. */
export function resolvePronoun(context: SpeakerContext, speaker: OpenSpeaker, ranker: SpeakerRanker): Ranked {
  const pronoun = OWN_FORM[context.document.tokens[speaker.from]!.lower];
  if (!pronoun) return { entity: null, probability: 0.5 };
  const found = findPerson(context, speaker, pronoun, ranker);
  const isOther = found.entity !== null && calledOtherwise(context, speaker, pronoun).has(found.entity);
  return isOther ? { entity: null, probability: 0.5 } : found;
}

function findPerson(
  context: SpeakerContext,
  speaker: OpenSpeaker,
  pronoun: 'he' | 'she',
  ranker: SpeakerRanker,
): Ranked {
  const same = goesOn(context, speaker, pronoun);
  if (same !== null) return { entity: same, probability: STILL_SPEAKING };
  const sole = soleSubjectBefore(context, speaker, pronoun);
  if (sole !== null) return { entity: sole, probability: SOLE_SUBJECT };
  const reacting = whoReacted(context, speaker, pronoun);
  if (reacting !== null) return { entity: reacting, probability: SOLE_SUBJECT };
  const only = onlyPersonOfParagraph(context, speaker, pronoun);
  if (only !== null) return { entity: only, probability: ONLY_PERSON };
  const open = { entity: null, probability: 0.5 };
  const ranked = pickCandidate(ranker, listCandidates(context, speaker, { pronoun, reach: REACH }), ranker.threshold);
  if (ranked.entity === null) {
    const still = stillSpeaking(context, speaker, pronoun);
    if (still !== null) return { entity: still, probability: STILL_SPEAKING };
    return namelessGoesOn(context, speaker) ? forBody(speaker) : ranked;
  }
  if (namelessSpokeSince(context, speaker, ranked.entity))
    return speaker.spoken.at(-1)!.nameless ? forBody(speaker) : open;
  const mayBeOther =
    isOneOfTwo(context, speaker, ranked.entity, pronoun) ||
    isOwnerOfSubject(context, speaker, ranked.entity) ||
    namelessTookOver(context, speaker, ranked.entity);
  return mayBeOther ? open : ranked;
}

/** "He" after "a spokesman for the board said" speaks for the board as well. */
const forBody = ({ spoken }: OpenSpeaker): Ranked => ({ entity: spoken.at(-1)!.entity, probability: 0.75 });

/** Whether a spokesman spoke right before, and nobody was named since. */
function namelessGoesOn({ document, people }: SpeakerContext, { spoken, from }: OpenSpeaker): boolean {
  const previous = spoken.at(-1);
  if (!previous?.nameless || document.sentenceOf[from]! - document.sentenceOf[previous.at]! > 2) return false;
  return (people[mentionBefore(people, from)]?.from ?? -1) < previous.at;
}

/**
 * The corpus has too few of these to learn from: "Cole left. An expert said it was over. “It was a long day,” he said."
 */
function namelessSpokeSince(
  { document, namings }: SpeakerContext,
  { spoken, from }: OpenSpeaker,
  entity: number | null,
): boolean {
  const previous = spoken.at(-1);
  if (!previous || (previous.entity !== null && !previous.nameless) || previous.definite || entity === null)
    return false;
  if (document.sentenceOf[from]! - document.sentenceOf[previous.at]! > 2) return false;
  const own = namings.get(entity) ?? [];
  return !own.some(
    (mention) => mention.from > previous.at && mention.from < from && !isWithin(previous.content, mention),
  );
}

/** Sentences since the institution spoke within which "it" goes on with it. */
const INSTITUTION_REACH = 3;

/**
 * What "it" stands for: the institution that is the sentence's subject, or that spoke last, or was named last; or null.
 * Nobody whom its own statement (`content`) names.
 */
export function nearestInstitution(
  { document, names, linked }: SpeakerContext,
  at: number,
  previous: PreviousSpeaker | undefined,
  content: readonly TokenRange[] = [],
): number | null {
  const { sentenceOf } = document;
  const sentence = sentenceOf[at]!;
  // "Norway would wait before it decided."
  const first = firstNameFrom(names, document.sentences[sentence]!.from);
  const subject = names[first];
  const isOfStatement = subject && content.some(({ from, to }) => subject.from >= from && subject.from < to);
  if (subject && subject.to < at && !isOfStatement && subject.type !== 'PERSON' && isSubject(document, subject))
    return linked.entityOf[first]!;
  const isNear = previous && sentence - sentenceOf[previous.at]! <= INSTITUTION_REACH;
  if (isNear && previous.entity !== null && linked.entities[previous.entity]!.type !== 'PERSON') {
    // "It says the dam will not harm Egypt": whoever is named in the statement does not make it.
    const named = firstNameFrom(names, content[0]?.from ?? at);
    for (let i = named; names[i] && names[i]!.from < (content.at(-1)?.to ?? at); i++)
      if (linked.entityOf[i] === previous.entity) return null;
    return previous.entity;
  }
  for (let i = firstNameFrom(names, at) - 1; i >= 0 && sentence - sentenceOf[names[i]!.from]! <= 1; i--) {
    const name = names[i]!;
    if (name.type !== 'ORGANIZATION' || content.some(({ from, to }) => name.from >= from && name.from < to)) continue;
    // "a study by Cole, who teaches at the University of Brenn": what somebody is at is not what is spoken of.
    return /^(?:at|in|from|of|for|with)$/.test(wordBefore(document, name)) ? null : linked.entityOf[i]!;
  }
  return null;
}

/** The word before a name and its article. */
function wordBefore({ tokens }: Document, { from }: Name): string {
  const before = tokens[from - 1]?.lower ?? '';
  return before === 'the' ? (tokens[from - 2]?.lower ?? '') : before;
}

/**
 * The body that "they" stands for, since the sentence before is about it: "The Grain Union met. They said"; or null.
 */
export function bodyBefore({ document, names, linked }: SpeakerContext, { from }: OpenSpeaker): number | null {
  const { sentences, sentenceOf, paragraphOf, tags } = document;
  const before = sentences[sentenceOf[from]! - 1];
  if (!before || sentences[sentenceOf[from]!]!.from !== from || paragraphOf[before.from] !== paragraphOf[from])
    return null;
  const first = firstNameFrom(names, before.from);
  const subject = names[first];
  if (!subject || subject.to > before.to || subject.from - before.from > 1 || subject.type !== 'ORGANIZATION')
    return null;
  // Several people in between may be meant instead.
  for (let i = subject.to; i < before.to; i++) if (tags[i] === 'NNS') return null;
  return isSubject(document, subject) ? linked.entityOf[first]! : null;
}

function isSubject({ tags, quotationOf }: Document, name: Name): boolean {
  if (quotationOf[name.from] !== -1 || /^(?:IN|TO|CC|POS)$/.test(tags[name.from - 1] ?? '')) return false;
  return /^(?:VBD|VBZ|MD|RB)$/.test(tags[name.to] ?? '');
}
