import { holdsFiniteVerb } from '../../../attributions/rules/noun-phrase.ts';
import type { TokenRange } from '../../../layers/sentences.ts';
import { mentionBefore } from './person-mentions.ts';
import { firstNameFrom, type OpenSpeaker, type PersonMention, type SpeakerContext } from './speaker-context.ts';
import { isLedByParticiple, standsBeside } from './stands-beside.ts';

/** How many namings are looked at: keeps long texts linear. */
const MOST_MENTIONS = 120;

/** Whom to look for. */
export interface AntecedentSearch {
  /** Null for a noun that goes with either. */
  pronoun: 'he' | 'she' | null;
  /** Sentences to look back. */
  reach: number;
}

/** What is known of the people around a speaker. */
export interface Situation {
  context: SpeakerContext;
  speaker: OpenSpeaker;
  pronoun: AntecedentSearch['pronoun'];
  sentence: number;
  /** Where the speaker stands: after a quotation ("“...,” he said"), after other content, or before it. */
  setting: 'closing' | 'after' | 'before';
  /** Namings within reach of each candidate, the nearest first; those after the speaker come last. */
  mentions: Map<number, PersonMention[]>;
  /** Candidates by how late they were named outside the statement and quotations, and by how late as a subject. */
  byNaming: number[];
  bySubject: number[];
  /** Whoever was the subject first in the paragraph up to the speaker. */
  opensParagraph: number | null;
}

/** Reads what stands around a speaker. */
export function readSituation(
  context: SpeakerContext,
  speaker: OpenSpeaker,
  { pronoun, reach }: AntecedentSearch,
): Situation {
  const sentence = context.document.sentenceOf[speaker.from]!;
  const mentions = mentionsAround(context, speaker, { pronoun, reach });
  const lastly = (counts: (mention: PersonMention) => boolean): number[] => {
    const at = new Map<number, number>();
    for (const [entity, own] of mentions) {
      const found = own.find((m) => m.from < speaker.from && counts(m) && !isWithin(speaker.content, m));
      if (found) at.set(entity, found.from);
    }
    return [...at.keys()].sort((a, b) => at.get(b)! - at.get(a)!);
  };
  return {
    context,
    speaker,
    pronoun,
    sentence,
    setting: settingOf(context, speaker),
    mentions,
    byNaming: lastly(({ part }) => part !== 'QUOTED'),
    bySubject: lastly(isSubject),
    opensParagraph: paragraphSubject(context, speaker, mentions),
  };
}

function mentionsAround(context: SpeakerContext, speaker: OpenSpeaker, { pronoun, reach }: AntecedentSearch) {
  const { people, linked, document } = context;
  const sentence = document.sentenceOf[speaker.from]!;
  const found = new Map<number, PersonMention[]>();
  const others = pronoun === null ? NOBODY : calledOtherwise(context, speaker, pronoun);
  const heard = hearerOf(context, speaker);
  const beside = pronoun === null ? NOBODY : namedBeside(context, speaker);
  const mayBeCalled = (entity: number) =>
    pronoun === null ||
    (entity !== heard &&
      !others.has(entity) &&
      !beside.has(entity) &&
      (linked.pronounOf[entity] === null || linked.pronounOf[entity] === pronoun));
  const add = (mention: PersonMention) => {
    if (!mayBeCalled(mention.entity) || standsBeside(context.document, mention, speaker.from)) return;
    const known = found.get(mention.entity);
    if (known) known.push(mention);
    else found.set(mention.entity, [mention]);
  };
  const last = mentionBefore(people, speaker.from);
  for (let i = last; i >= 0 && last - i < MOST_MENTIONS && sentence - people[i]!.sentence <= reach; i--)
    add(people[i]!);
  // "Although he lost, Cole said": a name after the pronoun, in the same sentence.
  for (let i = last + 1; i < people.length && people[i]!.sentence === sentence; i++)
    if (people[i]!.part !== 'QUOTED' && !isWithin(speaker.content, people[i]!)) add(people[i]!);
  for (const { entity } of speaker.spoken.slice(-2)) {
    if (entity === null || linked.entities[entity]!.type !== 'PERSON' || found.has(entity)) continue;
    if (mayBeCalled(entity)) found.set(entity, []);
  }
  return found;
}

/** "Pressed by Cole, he said": Cole is somebody else, also where the sentence before names him. */
export function namedBeside({ document, people }: SpeakerContext, { from }: OpenSpeaker): Set<number> {
  const { sentences, sentenceOf } = document;
  const beside = new Set<number>();
  const first = sentences[sentenceOf[from]!]!.from;
  // "Pressed by Cole, Lind said it was, he said, over": another clause stands between.
  if (holdsFiniteVerb(document, { from: Math.min(first + 1, from), to: from })) return beside;
  for (let i = mentionBefore(people, from); i >= 0 && people[i]!.from >= first; i--)
    if (isLedByParticiple(document, { from: first, to: people[i]!.from }) && standsBeside(document, people[i]!, from))
      beside.add(people[i]!.entity);
  return beside;
}

/** Verbs whose object hears what is said. */
const TELLS = /^(?:told|tells|asked|asks|assured|informed|reminded|warned)$/;

/** Whoever a statement is said to, who does not say it: Cole in “I paint at night,” he told Cole. Null for nobody. */
function hearerOf({ document: { tokens }, names, linked }: SpeakerContext, { to }: OpenSpeaker): number | null {
  if (!TELLS.test(tokens[to]?.lower ?? '')) return null;
  const next = firstNameFrom(names, to + 1);
  const name = names[next];
  for (let i = to + 1; i < (name?.from ?? 0); i++) if (!/^\p{Lu}|^\.$/u.test(tokens[i]!.text)) return null;
  return name?.type === 'PERSON' ? (linked.entityOf[next] ?? null) : null;
}

const NOBODY: ReadonlySet<number> = new Set();
/** Turns looked back over for a pronoun: keeps long texts linear. */
const MOST_TURNS = 40;

/** Whoever spoke before as the other of "he" and "she". */
export function calledOtherwise(
  { document }: SpeakerContext,
  { spoken }: OpenSpeaker,
  pronoun: 'he' | 'she',
): Set<number> {
  const others = new Set<number>();
  for (const { form, entity, at } of spoken.slice(-MOST_TURNS)) {
    if (form !== 'PRONOUN' || entity === null) continue;
    const { lower } = document.tokens[at]!;
    if (/^s?he$/.test(lower) && lower !== pronoun) others.add(entity);
  }
  return others;
}

function settingOf({ document }: SpeakerContext, { content, from }: OpenSpeaker): Situation['setting'] {
  const first = content[0];
  if (!first || first.from > from) return 'before';
  return document.quotationOf[from - 1] !== -1 || document.quotationOf[from - 2] !== -1 ? 'closing' : 'after';
}

/** Whether a naming lies inside the statement. */
export const isWithin = (content: readonly TokenRange[], { from }: PersonMention): boolean =>
  content.some((piece) => from >= piece.from && from < piece.to);

/** Whether a sentence is about the one who is named so. */
export const isSubject = ({ part }: PersonMention): boolean => part === 'SUBJECT' || part === 'TOPIC';

function paragraphSubject(
  { document }: SpeakerContext,
  speaker: OpenSpeaker,
  mentions: Map<number, PersonMention[]>,
): number | null {
  const { paragraphOf } = document;
  let first: PersonMention | null = null;
  for (const own of mentions.values()) {
    for (const mention of own) {
      if (mention.from > speaker.from || paragraphOf[mention.from] !== paragraphOf[speaker.from]) continue;
      if (isSubject(mention) && (!first || mention.from < first.from)) first = mention;
    }
  }
  return first?.entity ?? null;
}
