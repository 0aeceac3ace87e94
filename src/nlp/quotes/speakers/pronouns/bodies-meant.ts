import type { Document } from '../../../layers/document.ts';
import type { TokenRange } from '../../../layers/sentences.ts';
import type { Name } from '../../../names/name.ts';
import {
  firstNameFrom,
  type OpenSpeaker,
  type PreviousSpeaker,
  type SpeakerContext,
} from '../context/speaker-context.ts';
import type { Ranked } from '../ranking/ranker.ts';
import { bodyOfItself, isSubjectName } from './body-of-itself.ts';
import { thingBefore } from './thing-before.ts';

/** How surely "it" is the body that its own sentence or the one before is about, or that spoke or was named last. */
const SUBJECT = 0.85;
const SPOKE_LAST = 0.75;
const NEAR = 0.6;
const NOBODY: Ranked = { entity: null, probability: 0.5 };

/** Sentences since the institution spoke within which "it" goes on with it. */
const INSTITUTION_REACH = 3;

/**
 * What "it" stands for: the institution that the sentence is about, or the one before, or that spoke last, or was named
 * last; or nobody. Nobody whom its own statement (`content`) names.
 */
export function nearestInstitution(
  context: SpeakerContext,
  at: number,
  previous: PreviousSpeaker | undefined,
  content: readonly TokenRange[] = [],
): Ranked {
  const { document, names, linked } = context;
  const { sentenceOf } = document;
  const sentence = sentenceOf[at]!;
  // "Norway would wait before it decided."
  const first = firstNameFrom(names, document.sentences[sentence]!.from);
  const subject = names[first];
  const isOfStatement = subject && content.some(({ from, to }) => subject.from >= from && subject.from < to);
  if (subject && subject.to < at && !isOfStatement && subject.type !== 'PERSON' && isSubjectName(document, subject))
    return { entity: linked.entityOf[first]!, probability: SUBJECT };
  const own = bodyOfItself(context, at, previous, content);
  if (own !== null) return { entity: own, probability: SUBJECT };
  const before = subjectBefore(context, at, content);
  if (before && (!previous || previous.at < before.from))
    return { entity: linked.entityOf[before.name]!, probability: SUBJECT };
  const opens = document.sentences[sentence]!.from === at || (content[0]?.from ?? at) < at;
  const spokeThere = previous !== undefined && previous.entity !== null && sentenceOf[previous.at] === sentence - 1;
  const thing = opens && !spokeThere ? thingBefore(context, at) : null;
  if (thing !== null && !isCalled(context, previous?.entity ?? null, thing)) return NOBODY;
  const isNear = previous && sentence - sentenceOf[previous.at]! <= INSTITUTION_REACH;
  if (isNear && previous.entity !== null && linked.entities[previous.entity]!.type !== 'PERSON') {
    // "It says the dam will not harm Egypt": whoever is named in the statement does not make it.
    const named = firstNameFrom(names, content[0]?.from ?? at);
    for (let i = named; names[i] && names[i]!.from < (content.at(-1)?.to ?? at); i++)
      if (linked.entityOf[i] === previous.entity) return NOBODY;
    const isSure = sentence - sentenceOf[previous.at]! <= 1 && !othersSince(context, previous, at);
    return { entity: previous.entity, probability: isSure ? SUBJECT : SPOKE_LAST };
  }
  for (let i = firstNameFrom(names, at) - 1; i >= 0 && sentence - sentenceOf[names[i]!.from]! <= 1; i--) {
    const name = names[i]!;
    if (name.type !== 'ORGANIZATION' || content.some(({ from, to }) => name.from >= from && name.from < to)) continue;
    // "a study by Cole, who teaches at the University of Brenn": what somebody is at is not what is spoken of.
    return /^(?:at|in|from|of|for|with)$/.test(wordBefore(document, name))
      ? NOBODY
      : { entity: linked.entityOf[i]!, probability: NEAR };
  }
  return NOBODY;
}

/** Whether a noun is a word of a name: the "ministry" of the Ministry of Health. */
const isCalled = ({ linked }: SpeakerContext, entity: number | null, noun: string): boolean =>
  entity !== null &&
  [linked.entities[entity]!.name, ...linked.entities[entity]!.aliases].some((name) =>
    name
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .includes(noun),
  );

/** Whether another body was named between whoever spoke last and a token. */
function othersSince({ names, linked }: SpeakerContext, { entity, to }: PreviousSpeaker, at: number): boolean {
  for (let i = firstNameFrom(names, to); names[i] && names[i]!.from < at; i++)
    if (names[i]!.type === 'ORGANIZATION' && linked.entityOf[i] !== entity) return true;
  return false;
}

/**
 * The body or country that opens the sentence before, as its subject, where "it" opens its own: "The Grain Union meets
 * on Monday. It expects". Null where the statement names it.
 */
function subjectBefore(
  { document, names, linked }: SpeakerContext,
  at: number,
  content: readonly TokenRange[],
): { name: number; from: number } | null {
  const { sentences, sentenceOf, paragraphOf, tokens } = document;
  const own = sentences[sentenceOf[at]!]!;
  const before = sentences[sentenceOf[at]! - 1];
  if (own.from !== at || !before || paragraphOf[before.from] !== paragraphOf[at]) return null;
  const name = firstNameFrom(names, before.from);
  const first = names[name];
  if (!first || first.from - before.from > 1 || first.to >= before.to || first.type === 'PERSON') return null;
  if (first.from > before.from && tokens[before.from]!.lower !== 'the') return null;
  if (
    !isSubjectName(document, first) &&
    !isSubjectName(document, { from: first.from, to: afterAcronym(document, first.to) })
  )
    return null;
  const entity = linked.entityOf[name];
  for (let i = name + 1; names[i] && names[i]!.from < before.to; i++) {
    // "Norway told the bank that it": another body may be meant as well.
    if (names[i]!.type === 'ORGANIZATION' && linked.entityOf[i] !== entity) return null;
  }
  for (let i = firstNameFrom(names, at); names[i] && names[i]!.from < (content.at(-1)?.to ?? at); i++)
    if (linked.entityOf[i] === entity) return null;
  return entity === null || entity === undefined ? null : { name, from: first.from };
}

/** The token after "(GU)" where it follows a name. */
const afterAcronym = ({ tokens }: Document, to: number): number =>
  tokens[to]?.text === '(' && tokens[to + 2]?.text === ')' ? to + 3 : to;

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
  return isSubjectName(document, subject) ? linked.entityOf[first]! : null;
}
