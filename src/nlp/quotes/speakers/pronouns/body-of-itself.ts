import type { Document } from '../../../layers/document.ts';
import type { TokenRange } from '../../../layers/sentences.ts';
import type { Name } from '../../../names/name.ts';
import { firstNameFrom, type PreviousSpeaker, type SpeakerContext } from '../context/speaker-context.ts';
import { thingBefore } from './thing-before.ts';

/** Sentences back within which another body may be meant. */
const OTHERS_REACH = 3;

/**
 * "Kessler AG will close its plant, it said.": the body that its own statement is about, which the sentence opens with
 * and "it" ends; null where another body or a noun before may be meant instead.
 */
export function bodyOfItself(
  context: SpeakerContext,
  at: number,
  previous: PreviousSpeaker | undefined,
  content: readonly TokenRange[],
): number | null {
  const { document, names, linked } = context;
  const { sentences, sentenceOf, quotationOf, tokens } = document;
  const own = sentences[sentenceOf[at]!]!;
  const [said] = content;
  if (!said || content.length > 1 || said.from !== own.from || said.to > at || quotationOf[at - 1] !== -1) return null;
  const index = firstNameFrom(names, own.from);
  const name = names[index];
  const opens = name && (name.from === own.from || (name.from === own.from + 1 && tokens[own.from]!.lower === 'the'));
  if (!opens || name.type !== 'ORGANIZATION' || !isSubjectName(document, name)) return null;
  const entity = linked.entityOf[index] ?? null;
  const isOther = (i: number) => names[i]!.type !== 'PERSON' && linked.entityOf[i] !== entity;
  // "The ministry spoke. Kessler AG will close, it said": also whoever the sentences before are about.
  const since = sentences[Math.max(0, sentenceOf[at]! - OTHERS_REACH)]!.from;
  for (let i = firstNameFrom(names, since); names[i] && names[i]!.from < own.from; i++) if (isOther(i)) return null;
  const spokeOther =
    previous && previous.entity !== entity && sentenceOf[at]! - sentenceOf[previous.at]! <= OTHERS_REACH;
  return spokeOther || thingBefore(context, at) !== null ? null : entity;
}

/** Whether a verb follows a name that no preposition leads to. */
export function isSubjectName({ tags, quotationOf }: Document, name: Pick<Name, 'from' | 'to'>): boolean {
  if (quotationOf[name.from] !== -1 || /^(?:IN|TO|CC|POS)$/.test(tags[name.from - 1] ?? '')) return false;
  return /^(?:VBD|VBZ|MD|RB)$/.test(tags[name.to] ?? '');
}
