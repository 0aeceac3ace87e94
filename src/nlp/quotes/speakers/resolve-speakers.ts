import type { Attribution } from '../../attributions/attribution.ts';
import type { LinkedEntities } from '../../entities/link-entities.ts';
import type { TokenRange } from '../../layers/sentences.ts';
import { entitiesWithin } from './context/entities-within.ts';
import { groupMentions, listPersonMentions, mentionBefore } from './context/person-mentions.ts';
import type { NamedArticle, PreviousSpeaker, ResolvedSpeaker, SpeakerContext } from './context/speaker-context.ts';
import { isLedByParticiple } from './context/stands-beside.ts';
import { isAnswer, otherSpeaker, UNKNOWN, whoAnswers } from './conversation.ts';
import { type JointSpeakers, jointSpeakers, withLeaders, withList } from './joint-speakers.ts';
import { asPrevious, resolveSpeaker } from './resolve-speaker.ts';

/** Namings looked back over for a role: keeps long texts linear. */
const MOST_NAMINGS = 100;
/** Somebody who takes over a running quotation is right this much less often than who is printed with it. */
const RUNNING = 0.8;

/** Who said a statement, who relayed it, and whom it names. */
export interface SpeakersOf {
  speaker: ResolvedSpeaker;
  /** Entities that say it together with the speaker, in text order. */
  joint: number[];
  /** Where the speaker stands in the text, or null. */
  printed: TokenRange | null;
  /** Null when nobody relays it. */
  relay: ResolvedSpeaker | null;
  /** Entities named in the statement, each once, in text order. */
  about: number[];
}

/** Says who is behind each attribution of an article, in order: each one may go on with who spoke before. */
export function resolveSpeakers(article: NamedArticle, attributions: readonly Attribution[]): SpeakersOf[] {
  const contents = attributions.map(({ content }) => content);
  const people = listPersonMentions(article, contents);
  const { document, names, roles, linked } = article;
  const context: SpeakerContext = { document, names, roles, linked, people, namings: groupMentions(people) };
  const spoken: PreviousSpeaker[] = [];
  const known = new Map<number, JointSpeakers>();
  let last: JointSpeakers | null = null;
  let unknown: number | undefined;
  return attributions.map((attribution, i) => {
    const { content, guessed, relay, isNested = false } = attribution;
    const asked = isAsked(article, attribution);
    const speaker = asked || !attribution.speaker ? null : withLeaders(context, withList(context, attribution.speaker));
    const about = entitiesWithin(context, content);
    if (guessed && isAnswer(article, attributions[i - 1], content))
      return { ...otherSpeaker(article, spoken, content), joint: [], relay: null, about };
    let resolved = speaker ? known.get(speaker.from) : { speaker: UNKNOWN, joint: [] };
    if (speaker && !resolved) {
      const { speaker: first, joint } = jointSpeakers(
        context,
        speaker,
        resolveSpeaker(context, {
          from: speaker.from,
          to: speaker.to,
          spoken,
          spokenOf: new Set(about),
          content,
          unknown,
        }),
      );
      const answering = whoAnswers(context, attributions[i - 1], attribution, spoken, first) ?? first;
      resolved = bothBefore(context, speaker, answering, attributions[i - 1], last) ?? {
        speaker: withRole(context, answering, speaker),
        joint,
      };
      known.set(speaker.from, resolved);
      const asks = attribution.verb?.lemma === 'ask' || isDoneTo(article, speaker);
      const turn = guessed || isNested ? null : asPrevious(context.document, resolved.speaker, speaker, content, asks);
      if (turn) spoken.push(turn);
      if (!guessed && !isNested)
        unknown = resolved.speaker.entity === null && isHeOrShe(article, speaker) ? speaker.from : undefined;
    }
    last = resolved ?? null;
    const relayed =
      relay && resolveSpeaker(context, { from: relay.from, to: relay.to, spoken, spokenOf: new Set(), content: [] });
    const said = resolved!.speaker;
    const isOther = relayed !== null && relaysAnother(context, relayed, said, isNested);
    return {
      speaker: guessed ? asRunning(said) : said,
      joint: resolved!.joint,
      printed: speaker,
      relay: isOther ? relayed : null,
      about,
    };
  });
}

/** "Told by a guard that it was late, Cole left": what is done to the subject that follows is no turn of the talk. */
const isDoneTo = ({ document }: NamedArticle, { from }: TokenRange): boolean =>
  document.tokens[from - 1]?.lower === 'by' &&
  isLedByParticiple(document, { from: document.sentences[document.sentenceOf[from]!]!.from, to: from });

const isHeOrShe = ({ document }: NamedArticle, { from, to }: TokenRange): boolean =>
  to - from === 1 && /^s?he$/.test(document.tokens[from]!.lower);

/** “We are late,” Cole and Lind said. “Nobody told us,” they added.: the same two, who spoke last. */
function bothBefore(
  { document }: SpeakerContext,
  { from, to }: TokenRange,
  { entity }: ResolvedSpeaker,
  before: Attribution | undefined,
  last: JointSpeakers | null,
): JointSpeakers | null {
  const { tokens, sentenceOf, paragraphOf } = document;
  const words = tokens.slice(from, to).map(({ lower }) => lower);
  const isPair = PAIR.test(words.join(' '));
  if (entity !== null || !(isPair || words.join(' ') === 'they')) return null;
  if (!before?.speaker || before.isNested || !last || last.joint.length === 0) return null;
  if (isPair && last.joint.length > 1) return null;
  const isNear =
    sentenceOf[from]! - sentenceOf[before.speaker.from]! <= 2 &&
    paragraphOf[from]! - paragraphOf[before.speaker.from]! <= 1;
  return isNear ? { speaker: { ...last.speaker, form: 'PRONOUN', probability: BOTH_BEFORE }, joint: last.joint } : null;
}

/** What two people are called together. */
const PAIR = /^(?:(?:they )?both(?: men| women| of them)?|the (?:two|pair|duo|couple)(?: men| women)?)$/;
/** How surely "they" are those who spoke together right before. */
const BOTH_BEFORE = 0.85;

/**
 * Whether a statement is relayed by somebody else than its speaker. In "Cole said he had told them" both are Cole: a
 * pronoun inside somebody's words mostly stands for that person.
 */
function relaysAnother(
  { linked }: SpeakerContext,
  relay: ResolvedSpeaker,
  speaker: ResolvedSpeaker,
  isNested: boolean,
): boolean {
  if (relay.entity !== null && relay.entity === speaker.entity) return false;
  if (!isNested && relay.form === 'PRONOUN' && mayBeSame(linked, relay, speaker)) return false;
  if (!isNested || speaker.form !== 'PRONOUN') return true;
  const isPerson = relay.entity !== null && linked.entities[relay.entity]!.type === 'PERSON';
  return speaker.entity !== null && !isPerson && relay.form !== 'PRONOUN';
}

/** "Cole said it was late, he added": the pronoun may be Cole as well as anybody before. */
function mayBeSame({ entities, pronounOf }: LinkedEntities, relay: ResolvedSpeaker, speaker: ResolvedSpeaker): boolean {
  if (relay.entity === null || speaker.entity === null || entities[speaker.entity]!.type !== 'PERSON') return false;
  const own = pronounOf[speaker.entity];
  return own === null || own === pronounOf[relay.entity];
}

/** The speaker of a quotation that nothing attributes: the one of the statement that it follows. */
const asRunning = (speaker: ResolvedSpeaker): ResolvedSpeaker =>
  speaker.entity === null
    ? speaker
    : { ...speaker, probability: speaker.probability * RUNNING, evidence: 'RUNNING_SPEAKER' };

/** "Asked about the talks, Cole said": she is asked, and who asks is not printed. */
function isAsked({ document }: NamedArticle, { verb, cue, speaker }: Attribution): boolean {
  if (verb?.lemma !== 'ask' || !cue || !speaker || speaker.from < cue.to) return false;
  const { tokens, sentences, sentenceOf } = document;
  // "Asked by Clara Chou if he would pay": she asks.
  if (tokens[cue.to]?.lower === 'by' && speaker.from === cue.to + 1) return false;
  return tokens[cue.from]!.lower === 'asked' && sentences[sentenceOf[cue.from]!]!.from === cue.from;
}

/** Where no role is printed with the speaker, the one printed last with a naming of the same person. */
function withRole({ namings }: SpeakerContext, resolved: ResolvedSpeaker, { from }: TokenRange): ResolvedSpeaker {
  if (resolved.role || resolved.entity === null) return resolved;
  const own = namings.get(resolved.entity) ?? [];
  const last = mentionBefore(own, from);
  const before = own.slice(Math.max(0, last + 1 - MOST_NAMINGS), last + 1).findLast(({ role }) => role !== null);
  return before ? { ...resolved, role: before.role } : resolved;
}
