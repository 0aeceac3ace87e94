import { colonBehindView } from '../../../attributions/mend/content/leave-view-out.ts';
import { mentionBefore } from '../context/person-mentions.ts';
import type { OpenSpeaker, SpeakerContext } from '../context/speaker-context.ts';

/**
 * Whoever takes a view before the colon that leads to a statement, and is the only one named there: "Cole disagrees: a
 * memo, she says, is a warning." Null where nobody is, or another "she" is what that clause is about.
 */
export function whoTakesView(context: SpeakerContext, speaker: OpenSpeaker, pronoun: 'he' | 'she'): number | null {
  const { document, people, linked } = context;
  const [first] = speaker.content;
  if (!first) return null;
  const own = document.sentences[document.sentenceOf[Math.min(first.from, speaker.from)]!]!;
  // A quotation behind a colon is a sentence of its own.
  const at = document.tokens[own.from - 1]?.text === ':' ? own.from - 1 : own.from;
  const colon = colonBehindView(document, at, speaker.from);
  if (colon === null) return null;
  const start = document.sentences[document.sentenceOf[at]!]!.from;
  const named = people[mentionBefore(people, colon)];
  if (!named || named.from < start || named.part === 'OWNER' || named.part === 'QUOTED') return null;
  for (let k = mentionBefore(people, colon); k >= 0 && people[k]!.from >= start; k--)
    if (people[k]!.entity !== named.entity) return null;
  for (let i = start; i < colon; i++) if (document.tokens[i]!.lower === pronoun) return null;
  return (linked.pronounOf[named.entity] ?? pronoun) === pronoun ? named.entity : null;
}
