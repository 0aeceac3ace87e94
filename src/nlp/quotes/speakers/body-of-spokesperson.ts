import type { TokenRange } from '../../layers/sentences.ts';
import {
  firstNameFrom,
  type OpenSpeaker,
  type ResolvedSpeaker,
  type SpeakerContext,
} from './context/speaker-context.ts';
import { resolveBody } from './nouns/resolve-body.ts';
import { nearestInstitution } from './pronouns/bodies-meant.ts';

const SPOKESPERSON = /^(?:spokes(?:man|men|woman|women|person|people)|press office|press service)$/;
/** A spokesperson without a name says what the body says; less surely meant than the body's own name. */
const PROBABILITY = 0.9;

/**
 * The body that an unnamed spokesperson speaks for, with the phrase as role: "a spokesperson for the Grain Board", "a
 * Grain Board spokeswoman", "the ministry's spokesman". Null when the phrase is another, or no body is named in it.
 */
export function bodyOfSpokesperson(
  context: SpeakerContext,
  speaker: TokenRange & Pick<OpenSpeaker, 'spoken'>,
): ResolvedSpeaker | null {
  const { document, names, linked } = context;
  const { tokens, tags } = document;
  let at = speaker.from;
  while (at < speaker.to && !SPOKESPERSON.test(tokens[at]!.lower)) at++;
  if (at === speaker.to) return null;
  for (let i = firstNameFrom(names, speaker.from); i < names.length && names[i]!.from < speaker.to; i++) {
    const name = names[i]!;
    if (name.type !== 'ORGANIZATION') continue;
    const before = name.to === at || (name.to === at - 1 && /^['’]s?$/.test(tokens[at - 1]!.text));
    // "a spokeswoman for the governing Grain Party", not "for Grain Party leader Jan Lind" or
    // "for the Grain Party's lawyers".
    let from = name.from;
    while (from > at + 2 && /^(?:DT|JJ|NN|NNP|POS|VBG)$/.test(tags[from - 1]!)) from--;
    const ends = name.to >= speaker.to || !/^(?:NNS?|POS)$/.test(tags[name.to]!);
    const after = from === at + 2 && ends && /^(?:for|of|from|at|with)$/.test(tokens[at + 1]!.lower);
    if (!before && !after) continue;
    const start = /^(?:a|an|the)$/.test(tokens[speaker.from]!.lower) ? speaker.from + 1 : speaker.from;
    const role = { from: start, to: Math.max(at + 1, name.to) };
    return { form: 'NOMINAL', entity: linked.entityOf[i]!, role, probability: PROBABILITY, evidence: 'BODY' };
  }
  // "Its spokesman added"
  const its = tokens[speaker.from]!.lower === 'its' && at === speaker.from + 1 && speaker.to === at + 1;
  const owner = its ? nearestInstitution(context, speaker.from, speaker.spoken.at(-1)).entity : null;
  if (owner !== null)
    return { form: 'NOMINAL', entity: owner, role: { from: at, to: at + 1 }, probability: 0.75, evidence: 'BODY' };
  return spokenForBefore(context, speaker, at) ?? bodyOfNoun(context, speaker, at);
}

/** Sentences that the last statement of an unnamed spokesperson may lie back. */
const REACH = 4;

/** "The spokesperson added" right after "A spokesperson for the Grain Board said": the body of the statement before. */
function spokenForBefore(
  { document, linked }: SpeakerContext,
  { from, to, spoken }: TokenRange & Pick<OpenSpeaker, 'spoken'>,
  at: number,
): ResolvedSpeaker | null {
  const { tokens, sentenceOf } = document;
  const previous = spoken.at(-1);
  if (tokens[from]!.lower !== 'the' || at !== from + 1 || to !== at + 1 || !previous?.nameless) return null;
  if (previous.entity === null || linked.entities[previous.entity]!.type !== 'ORGANIZATION') return null;
  if (sentenceOf[from]! - sentenceOf[previous.at]! > REACH) return null;
  const isOne = tokens
    .slice(previous.at, previous.to)
    .some(({ lower }) => SPOKESPERSON.test(lower) || lower === 'he' || lower === 'she');
  const role = { from: at, to };
  return isOne ? { form: 'NOMINAL', entity: previous.entity, role, probability: 0.85, evidence: 'BODY' } : null;
}

/**
 * "a spokesman for the agency", "the agency's spokesman", "an agency spokesman": the body that the noun stands for, or
 * null.
 */
function bodyOfNoun(
  context: SpeakerContext,
  speaker: TokenRange & Pick<OpenSpeaker, 'spoken'>,
  at: number,
): ResolvedSpeaker | null {
  const { tokens, tags } = context.document;
  const after = /^(?:for|of|from|at)$/.test(tokens[at + 1]?.lower ?? '') && tokens[at + 2]?.lower === 'the';
  const before = /^['’]s$/.test(tokens[at - 1]?.text ?? '') && at - 3 === speaker.from;
  const stands = at - 2 === speaker.from && at + 1 === speaker.to && /^(?:an?|the)$/.test(tokens[at - 2]!.lower);
  const noun =
    after && at + 4 === speaker.to ? at + 3 : before && tokens[at - 3]!.lower === 'the' ? at - 2 : stands ? at - 1 : -1;
  if (noun < 0 || tags[noun] !== 'NN') return null;
  const words = { from: noun, to: noun + 1 };
  const { entity } = resolveBody(context, speaker, { head: tokens[noun]!.lower, words });
  if (entity === null) return null;
  const role = {
    from: /^(?:a|an|the)$/.test(tokens[speaker.from]!.lower) ? speaker.from + 1 : speaker.from,
    to: speaker.to,
  };
  return { form: 'NOMINAL', entity, role, probability: 0.8, evidence: 'BODY' };
}
