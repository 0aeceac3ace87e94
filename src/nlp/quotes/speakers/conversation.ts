import type { Attribution } from '../../attributions/attribution.ts';
import type { TokenRange } from '../../layers/sentences.ts';
import {
  firstNameFrom,
  type NamedArticle,
  type PreviousSpeaker,
  type ResolvedSpeaker,
  type SpeakerContext,
} from './context/speaker-context.ts';

/** Who answers a question is right this often. */
const ANSWER = 0.7;
/** Sentences that whoever is asked may have spoken before. */
const TALK_REACH = 4;

/** A speaker of whom nothing is known. */
export const UNKNOWN: ResolvedSpeaker = {
  form: 'NOMINAL',
  entity: null,
  role: null,
  probability: 0.5,
  evidence: 'NONE',
};

/** “Will you go?” Cole asked.¶“Never.” is what somebody else says. */
export function isAnswer(
  { document }: NamedArticle,
  before: Attribution | undefined,
  content: readonly TokenRange[],
): boolean {
  if (before?.verb?.lemma !== 'ask') return false;
  const end = before.content.at(-1)!.to - 1;
  const paragraphs = document.paragraphOf[content[0]!.from]! - document.paragraphOf[end]!;
  const asks = document.tokens.slice(Math.max(0, end - 1), end + 1).some(({ text }) => text.startsWith('?'));
  return asks && paragraphs === 1;
}

/**
 * Who answers where "he" or "she" would go on with whoever asked: "Lind asked who had held it. She said". The one who
 * was asked, or spoke before; null where the pronoun stands, since nobody else is known or it is no answer.
 */
export function whoAnswers(
  context: SpeakerContext,
  before: Attribution | undefined,
  attribution: Attribution,
  spoken: readonly PreviousSpeaker[],
  first: ResolvedSpeaker,
): ResolvedSpeaker | null {
  if (!attribution.speaker || !answersTo(context, before, attribution, spoken.at(-1), first)) return null;
  const pronoun = context.document.tokens[attribution.speaker.from]!.lower;
  const asked = personAsked(context, before!, first.entity!, pronoun);
  if (asked !== null) return { ...first, entity: asked, role: null, probability: ANSWER, evidence: 'CONVERSATION' };
  // A rhetorical question has no answer: only who is known to be called so gives one to a question in marks.
  if (isPutToOther(context.document, before!.content)) {
    const other = otherThan(context, spoken, first, attribution.speaker, pronoun);
    return other && context.linked.pronounOf[other.entity!] === pronoun ? other : null;
  }
  return otherThan(context, spoken, first, attribution.speaker, context.linked.pronounOf[first.entity!] ?? null);
}

/** “Did he lie to you?”: who is asked in marks is somebody else, unless the one who asks goes on. */
function isPutToOther({ tokens, quotationOf }: SpeakerContext['document'], content: readonly TokenRange[]): boolean {
  const { from, to } = content.at(-1)!;
  const isQuestion = quotationOf[from] !== -1 && tokens.slice(to - 2, to).some(({ text }) => text.startsWith('?'));
  return isQuestion && tokens.slice(from, to).some(({ lower }) => /^(?:you|your|yourself)$/.test(lower));
}

function answersTo(
  context: SpeakerContext,
  before: Attribution | undefined,
  { cue, verb, content, speaker }: Attribution,
  previous: PreviousSpeaker | undefined,
  { form, entity }: ResolvedSpeaker,
): boolean {
  const { document, linked } = context;
  if (form !== 'PRONOUN' || entity === null || previous?.entity !== entity || previous.form === 'PRONOUN') return false;
  if (before?.verb?.lemma !== 'ask' || !before.cue || !cue || verb?.lemma === 'ask') return false;
  const { tokens, sentenceOf } = document;
  const starts = Math.min(cue.from, content[0]!.from);
  if (sentenceOf[starts]! - sentenceOf[before.cue.from]! !== 1 || previous.to > before.cue.from) return false;
  if (!/^(?:said|says|replied|answered|responded|told)$/.test(tokens[cue.from]!.lower)) return false;
  if (isPutToOther(document, before.content))
    return (
      linked.pronounOf[entity] === null || personAsked(context, before, entity, tokens[speaker!.from]!.lower) !== null
    );
  return before.content.some(({ from }) =>
    /^(?:who|what|when|where|why|how|whether|if|which)$/.test(tokens[from]!.lower),
  );
}

/**
 * Whom a question is put to: Cole in "Lind asked Cole why it had burnt" and in "Cole smiled when Lind asked why it had
 * burnt". Null where that is nobody whom the pronoun fits.
 */
function personAsked(
  { document, linked, names, people }: SpeakerContext,
  { cue, speaker }: Attribution,
  asks: number,
  pronoun: string,
): number | null {
  const { tokens, tags, sentences, sentenceOf } = document;
  const fits = (entity: number | null | undefined): entity is number =>
    typeof entity === 'number' &&
    entity !== asks &&
    linked.entities[entity]!.type === 'PERSON' &&
    (linked.pronounOf[entity] ?? pronoun) === pronoun;
  const next = firstNameFrom(names, cue!.to);
  let from = cue!.to;
  // "asked Dr. Cole", "asked her guest, the chemist Ada Cole,"
  const isOfTitle = (i: number) => /^\p{Lu}|^[.,]$/u.test(tokens[i]!.text) || /^(?:DT|NN|JJ|PRP\$)$/.test(tags[i]!);
  while (from < (names[next]?.from ?? 0) && isOfTitle(from)) from++;
  const asked = names[next]?.from === from ? linked.entityOf[next] : null;
  if (fits(asked)) return asked;
  if (!speaker || !/^(?:when|after|as|if)$/.test(tokens[speaker.from - 1]?.lower ?? '')) return null;
  const start = sentences[sentenceOf[cue!.from]!]!.from;
  const others = people.filter((one) => one.from >= start && one.to < speaker.from && one.part !== 'QUOTED');
  const [only] = others;
  return only && others.length === 1 && only.part === 'SUBJECT' && fits(only.entity) ? only.entity : null;
}

/** Whoever spoke before the one who asks, and may be called so; null where that is nobody. */
function otherThan(
  { linked, document: { sentenceOf } }: SpeakerContext,
  spoken: readonly PreviousSpeaker[],
  asks: ResolvedSpeaker,
  { from }: TokenRange,
  pronoun: string | null,
): ResolvedSpeaker | null {
  const other = spoken.slice(-4).findLast((turn) => turn.entity !== asks.entity);
  if (!other || other.entity === null || sentenceOf[from]! - sentenceOf[other.at]! > TALK_REACH) return null;
  if (linked.entities[other.entity]!.type !== 'PERSON' || (linked.pronounOf[other.entity] ?? pronoun) !== pronoun)
    return null;
  return { ...asks, entity: other.entity, role: null, probability: ANSWER, evidence: 'CONVERSATION' };
}

/** Whoever spoke before the last one, within two paragraphs; nobody otherwise. */
export function otherSpeaker(
  { document }: NamedArticle,
  spoken: readonly PreviousSpeaker[],
  content: readonly TokenRange[],
) {
  const { paragraphOf } = document;
  const last = spoken.at(-1);
  const other = spoken.slice(-4).findLast((turn) => turn.entity !== last?.entity);
  const isNear = other && paragraphOf[content[0]!.from]! - paragraphOf[other.at]! <= 2;
  if (!isNear || other.entity === null) return { speaker: UNKNOWN, printed: null };
  const evidence = 'CONVERSATION' as const;
  const speaker: ResolvedSpeaker = {
    ...UNKNOWN,
    form: other.form,
    entity: other.entity,
    probability: ANSWER,
    evidence,
  };
  return { speaker, printed: { from: other.at, to: other.to } };
}
