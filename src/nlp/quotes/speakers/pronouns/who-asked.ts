import { oneOf } from '../../../../domain/word-lists.ts';
import type { OpenSpeaker, SpeakerContext } from '../context/speaker-context.ts';

/** What is done to whoever answers in the next sentence. */
const QUESTIONED = oneOf`asked questioned interviewed pressed quizzed grilled challenged cross-examined confronted
  interrupted told reminded informed warned`;
/** Most tokens from the name to the "by" before it: "by prosecutor Hendrik Vos". */
const TITLE = 5;
/** Sentences for which whoever asked, and was not named since, does not answer; and for which the one asked does. */
const REACH = 6;
const ANSWERS = 2;

/**
 * "The chancellor was asked by Ada Lind if she regretted it. “I do not,” she said.": whoever asks in a passive of the
 * sentence before is not the one who answers. Gives the one who was asked, null where that is nobody who is named there
 * and may be called so, and undefined where `entity` does not ask so.
 */
export function whoWasAsked(
  { document, namings, people, linked }: SpeakerContext,
  { from }: OpenSpeaker,
  entity: number,
  pronoun: 'he' | 'she',
): number | null | undefined {
  const { tokens, sentenceOf } = document;
  const last = namings.get(entity)?.findLast((mention) => mention.from < from);
  if (!last || last.sentence === sentenceOf[from] || sentenceOf[from]! - last.sentence > REACH) return undefined;
  let by = last.from - 1;
  while (by > 0 && last.from - by < TITLE && tokens[by]!.kind !== 'MARK' && tokens[by]!.lower !== 'by') by--;
  if (tokens[by]?.lower !== 'by' || !QUESTIONED.test(tokens[by - 1]?.lower ?? '')) return undefined;
  const asked = people.filter((one) => one.sentence === last.sentence && one.part === 'SUBJECT' && one.to < by);
  const [only] = asked;
  if (sentenceOf[from]! - last.sentence > ANSWERS) return null;
  return only && asked.length === 1 && (linked.pronounOf[only.entity] ?? pronoun) === pronoun ? only.entity : null;
}
