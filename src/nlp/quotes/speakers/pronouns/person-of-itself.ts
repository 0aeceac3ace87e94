import type { OpenSpeaker, SpeakerContext } from '../context/speaker-context.ts';
import { hasNameless } from './running-person.ts';

/** Tokens from the start of a text within which it is known that nobody else has been brought in. */
const FARTHEST = 200;

/**
 * "Cole got the date wrong, he conceded.", where Cole is the only person of the text so far: his own statement, which
 * he opens as its subject and "he" ends. Null where anybody else may be meant.
 */
export function personOfItself(
  { document, people, linked }: SpeakerContext,
  { from, content, spoken }: OpenSpeaker,
  pronoun: 'he' | 'she',
): number | null {
  const { tokens, tags, sentences, sentenceOf, quotationOf } = document;
  const [said] = content;
  const own = sentences[sentenceOf[from]!]!;
  if (!said || from > FARTHEST || said.from !== own.from || said.to > from || tokens[from - 1]!.text !== ',')
    return null;
  const subject = people.find((one) => one.from >= own.from);
  if (!subject || subject.to >= said.to || quotationOf[subject.from] !== -1) return null;
  const { entity } = subject;
  // "Cole got", "Mayor Ann Cole never got"; not "For Cole it was late"
  const isAlone = tokens.slice(own.from, subject.from).every(({ text }) => /^\p{Lu}/u.test(text));
  if (!isAlone || !/^(?:VB[DZ]|MD|RB)$/.test(tags[subject.to]!)) return null;
  for (let i = 0; people[i] && people[i]!.from < from; i++) if (people[i]!.entity !== entity) return null;
  if (spoken.some((turn) => turn.entity !== entity)) return null;
  if ((linked.pronounOf[entity] ?? pronoun) !== pronoun) return null;
  return hasNameless(document, 0, from) ? null : entity;
}
