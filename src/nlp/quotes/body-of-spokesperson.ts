import type { TokenRange } from '../sentences.ts';
import { firstNameFrom, type ResolvedSpeaker, type SpeakerContext } from './speaker-context.ts';

const SPOKESPERSON = /^(?:spokes(?:man|men|woman|women|person|people)|press office|press service)$/;
/** A spokesperson without a name says what the body says; less surely meant than the body's own name. */
const PROBABILITY = 0.9;

/**
 * The body that an unnamed spokesperson speaks for, with the phrase as role: "a spokesperson for the Grain Board", "a Grain
 * Board spokeswoman", "the ministry's spokesman". Null when the phrase is another, or no body is named in it.
 */
export function bodyOfSpokesperson(context: SpeakerContext, speaker: TokenRange): ResolvedSpeaker | null {
  const { document, names, linked } = context;
  const { tokens } = document;
  let at = speaker.from;
  while (at < speaker.to && !SPOKESPERSON.test(tokens[at]!.lower)) at++;
  if (at === speaker.to) return null;
  for (let i = firstNameFrom(names, speaker.from); i < names.length && names[i]!.from < speaker.to; i++) {
    const name = names[i]!;
    if (name.type !== 'ORGANIZATION') continue;
    const before = name.to === at || (name.to === at - 1 && /^['’]s?$/.test(tokens[at - 1]!.text));
    let from = name.from;
    if (tokens[from - 1]?.lower === 'the') from--;
    const after = from === at + 2 && /^(?:for|of|from|at|with)$/.test(tokens[at + 1]!.lower);
    if (!before && !after) continue;
    const start = /^(?:a|an|the)$/.test(tokens[speaker.from]!.lower) ? speaker.from + 1 : speaker.from;
    const role = { from: start, to: Math.max(at + 1, name.to) };
    return { form: 'NOMINAL', entity: linked.entityOf[i]!, role, probability: PROBABILITY, evidence: 'BODY' };
  }
  return null;
}
