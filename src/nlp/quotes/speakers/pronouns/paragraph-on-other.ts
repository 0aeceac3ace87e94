import type { Document } from '../../../layers/document.ts';
import { mentionBefore } from '../context/person-mentions.ts';
import { isWithin } from '../context/situation.ts';
import type { OpenSpeaker, PersonMention, SpeakerContext } from '../context/speaker-context.ts';

/** Most tokens of the paragraph before: keeps texts linear. */
const LONGEST = 120;

/**
 * Whether the paragraph before a pronoun is about somebody else, and neither it nor the pronoun's own names the person
 * or lets them speak: "Cole spoke.\n\nThe game is dear to Lind, who won it.\n\n“I like it,” he said."
 */
export function isParagraphOnOther(
  context: SpeakerContext,
  speaker: OpenSpeaker,
  entity: number,
  pronoun: 'he' | 'she',
): boolean {
  const { document, people, linked } = context;
  const from = paragraphBefore(document, speaker.from);
  if (from === null || (speaker.spoken.at(-1)?.to ?? 0) > from) return false;
  const named: PersonMention[] = [];
  for (let i = mentionBefore(people, speaker.from); i >= 0 && people[i]!.from >= from; i--)
    if (!isWithin(speaker.content, people[i]!)) named.push(people[i]!);
  const [first] = named;
  if (!first || named.some((mention) => mention.entity !== first.entity) || first.entity === entity) return false;
  const isAbout = named.some(
    ({ part, to }) => /^(?:SUBJECT|TOPIC|OWNER)$/.test(part) || /^(?:who|, who)$/.test(wordsFrom(document, to)),
  );
  return isAbout && linked.pronounOf[first.entity] !== (pronoun === 'he' ? 'she' : 'he');
}

const wordsFrom = ({ tokens }: Document, at: number): string =>
  tokens[at]?.text === ',' ? `, ${tokens[at + 1]?.lower}` : (tokens[at]?.lower ?? '');

/** Where the paragraph before that of a token begins; null where there is none, or a long one. */
function paragraphBefore({ paragraphOf, tokens }: Document, at: number): number | null {
  const own = paragraphOf[at]!;
  let from = at;
  while (from > 0 && at - from < LONGEST && paragraphOf[from - 1]! >= own - 1) from--;
  return from > 0 && at - from < LONGEST && tokens[from] ? from : null;
}
