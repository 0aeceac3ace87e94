import { mentionBefore } from '../context/person-mentions.ts';
import { isSubject } from '../context/situation.ts';
import type { OpenSpeaker, PersonMention, SpeakerContext } from '../context/speaker-context.ts';

/** How surely "he" is whom the sentence before is about. */
export const SOLE_SUBJECT = 0.92;

/**
 * The person whom the sentence before a pronoun is about, where it names nobody else who may be called so and the
 * pronoun opens its own sentence: "Governor Cole arrived on Tuesday. He said the roof was not safe." Null otherwise;
 * a quotation between leaves it open.
 */
export function soleSubjectBefore(
  { document, people, linked }: SpeakerContext,
  speaker: OpenSpeaker,
  pronoun: 'he' | 'she' | null,
): number | null {
  const { sentences, sentenceOf, paragraphOf, quotationOf } = document;
  const own = sentenceOf[speaker.from]!;
  const before = sentences[own - 1];
  if (!before || sentences[own]!.from !== speaker.from || paragraphOf[before.from] !== paragraphOf[speaker.from])
    return null;
  for (let i = before.from; i < before.to; i++) if (quotationOf[i] !== -1) return null;
  const named: PersonMention[] = [];
  for (let i = mentionBefore(people, speaker.from); i >= 0 && people[i]!.from >= before.from; i--) {
    const known = linked.pronounOf[people[i]!.entity];
    // "Anna Lind, the widow of the painter Jan Lind, opened the show. She said".
    if (known === null || pronoun === null || known === pronoun) named.push(people[i]!);
  }
  const [first] = named;
  return first && named.every(({ entity }) => entity === first.entity) && named.some(isSubject) ? first.entity : null;
}
