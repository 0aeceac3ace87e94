import { isDocument } from '../../../lexicon/document-nouns.ts';
import type { OpenSpeaker, SpeakerContext } from '../context/speaker-context.ts';
import { makerAt } from '../documents/maker-at.ts';

/** Most tokens of what the sentence opens with. */
const LONGEST = 40;
/** Most tokens before the document: "In a strongly worded open letter". */
const FAR = 7;
/** Whoever issues for another is not the one who is meant: "In a statement by his lawyer Jan Cole, he said". */
const FOR_ANOTHER = /^(?:his|her|their|its|on|behalf|spokes(?:man|woman|person)|lawyer|attorney)$/;

/**
 * Who made the document that the sentence opens with, when "he" goes on after it: Lind in "In a statement signed by Jan
 * Lind, he said". Null where it names nobody who may be called so.
 */
export function signerBefore(context: SpeakerContext, { from }: OpenSpeaker, pronoun: 'he' | 'she'): number | null {
  const { tokens, sentences, sentenceOf, quotationOf } = context.document;
  const { linked } = context;
  const start = sentences[sentenceOf[from]!]!.from;
  if (tokens[start]!.lower !== 'in' || tokens[from - 1]?.text !== ',' || from - start > LONGEST) return null;
  let noun = start + 1;
  while (noun < from && noun - start < FAR && !isDocument(tokens[noun]!.lower)) noun++;
  if (!isDocument(tokens[noun]!.lower) || quotationOf[noun] !== -1) return null;
  if (tokens.slice(start, from).some(({ lower }) => FOR_ANOTHER.test(lower))) return null;
  const maker = makerAt(context, noun, start + 1, from);
  const entity = typeof maker === 'number' ? (linked.entityOf[maker] ?? null) : null;
  if (entity === null || linked.entities[entity]!.type !== 'PERSON') return null;
  return (linked.pronounOf[entity] ?? pronoun) === pronoun ? entity : null;
}
