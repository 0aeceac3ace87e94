import { type Fit, fitOffice, type Office, readOffice } from '../entities/offices.ts';
import { TITLE_HEADS, VAGUE_ROLES } from '../lexicon/titles.ts';
import type { TokenRange } from '../sentences.ts';
import { firstNameFrom, type OpenSpeaker, type SpeakerContext } from './speaker-context.ts';

/** How many sentences back someone may have been named, and how many names are looked at. */
const REACH = 24;
const MOST_NAMES = 200;
/** Sentences by which one of two must have been named later to be the one that is meant. */
const CLEARLY_LATER = 3;

/** Nouns for a body that has just spoken: "NASA warned ... The agency expects". */
const BODY_NOUNS = /^(?:agency|organi[sz]ation|company|firm|group|alliance|body|union|association|party|network|bank)$/;

/**
 * Says whom a definite noun phrase stands for: "the French foreign minister" only someone whose office in this article, or
 * else a known one, is that; "the ministry" the last body whose name ends so. Null rather than the person named last.
 */
export function resolveNominal(context: SpeakerContext, speaker: OpenSpeaker): number | null {
  const { tokens } = context.document;
  if (!/^(?:the|that|this)$/.test(tokens[speaker.from]!.lower)) return null;
  const core = coreOfPhrase(context, speaker);
  const head = tokens[core.headAt]!.lower;
  if (head.endsWith('s') || VAGUE_ROLES.has(head)) return null;
  if (!TITLE_HEADS.has(head)) return core.hasPossessor ? null : resolveBody(context, speaker, head);
  const wanted = core.hasPossessor ? null : readOffice(tokens, { from: speaker.from + 1, to: core.to });
  return wanted && resolveOffice(context, speaker, wanted);
}

/** The phrase without what a comma or relative clause adds, and where its head stands. */
function coreOfPhrase({ document }: SpeakerContext, speaker: TokenRange) {
  const { tokens } = document;
  let to = speaker.from + 1;
  let headAt = -1;
  let hasPossessor = false;
  for (; to < speaker.to; to++) {
    const { lower } = tokens[to]!;
    if (/^(?:,|who|which|that|\()$/.test(lower)) break;
    if (headAt < 0 && /^(?:of|for|in|at|to|on|with|from|against)$/.test(lower)) headAt = to - 1;
    // "the envoy's deputy" is not the envoy.
    if (/^['’]s?$/.test(lower) && headAt < 0) hasPossessor = true;
  }
  return { headAt: headAt > speaker.from ? headAt : to - 1, to, hasPossessor };
}

function resolveOffice(context: SpeakerContext, speaker: OpenSpeaker, wanted: Office): number | null {
  const { linked } = context;
  const lastNamed = peopleBefore(context, speaker);
  const ranked = new Map<number, number>();
  for (const entity of lastNamed.keys()) {
    const rank = speaker.spokenOf.has(entity) ? 0 : rankOffices(linked.officesOf[entity]!, wanted);
    if (rank > 0) ranked.set(entity, rank);
  }
  const best = Math.max(0, ...ranked.values());
  const candidates = [...ranked.keys()].filter((entity) => ranked.get(entity) === best);
  if (candidates.length < 2) return candidates[0] ?? null;
  const { previous } = speaker;
  if (previous && previous.entity !== null && candidates.includes(previous.entity)) return previous.entity;
  const [first, second] = candidates.sort((a, b) => lastNamed.get(b)! - lastNamed.get(a)!);
  return lastNamed.get(first!)! - lastNamed.get(second!)! >= CLEARLY_LATER ? first! : null;
}

/** The sentence in which each person within reach was last named. */
function peopleBefore({ document, names, linked }: SpeakerContext, speaker: TokenRange): Map<number, number> {
  const { sentenceOf } = document;
  const found = new Map<number, number>();
  const last = firstNameFrom(names, speaker.from) - 1;
  for (let i = last; i >= Math.max(0, last - MOST_NAMES); i--) {
    const sentence = sentenceOf[names[i]!.from]!;
    if (sentenceOf[speaker.from]! - sentence > REACH) break;
    const entity = linked.entityOf[i] ?? null;
    if (names[i]!.type === 'PERSON' && entity !== null && !found.has(entity)) found.set(entity, sentence);
  }
  return found;
}

const RANK_OF_FIT: Record<Fit, number> = { CONFIRMED: 2, POSSIBLE: 1, NONE: 0 };

/**
 * How well someone's offices go with the one that is wanted, 0 for not at all. What the article prints counts for more
 * than what is known; a known country fills in one that the article leaves out.
 */
function rankOffices({ printed, known }: { printed: Office[]; known: Office[] }, wanted: Office): number {
  const fits = printed.map((held) => RANK_OF_FIT[fitOffice(wanted, held)]);
  const byArticle = Math.max(0, ...fits);
  const byRepute = Math.max(0, ...known.map((held) => RANK_OF_FIT[fitOffice(wanted, held)]));
  if (byArticle > 0) {
    const elsewhere = wanted.country !== null && known.length > 0 && !known.some((k) => k.country === wanted.country);
    return elsewhere && byArticle < 2 ? 0 : 2 + Math.max(byArticle, byRepute);
  }
  return byRepute === 2 ? 1.5 : 0;
}

/** "the ministry" is the last organization whose name ends so; "the agency" also who has just spoken. */
function resolveBody({ document, names, linked }: SpeakerContext, speaker: OpenSpeaker, head: string): number | null {
  const { tokens, sentenceOf } = document;
  const { previous } = speaker;
  const sentence = sentenceOf[speaker.from]!;
  const isNear = previous !== null && sentence - sentenceOf[previous.at]! <= 2;
  const spokeLast = isNear && previous.entity !== null ? linked.entities[previous.entity]! : null;
  if (spokeLast?.type === 'ORGANIZATION' && BODY_NOUNS.test(head)) return previous!.entity;
  for (let i = firstNameFrom(names, speaker.from) - 1; i >= 0; i--) {
    const name = names[i]!;
    if (sentence - sentenceOf[name.from]! > REACH) return null;
    if (name.type === 'ORGANIZATION' && tokens[name.to - 1]!.lower === head) return linked.entityOf[i]!;
  }
  return null;
}
