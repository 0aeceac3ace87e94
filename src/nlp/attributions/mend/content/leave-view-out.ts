import type { Document } from '../../../layers/document.ts';
import { tellsView } from '../../../lexicon/reactions.ts';
import type { Attribution } from '../../attribution.ts';

/** Most tokens before the colon: "But the mayor of Lund, Ida Cole, took another view". */
const LONGEST = 20;

/** "Cole disagrees: a memo, she says, is a warning.": what is said begins behind the colon. */
export function leaveViewOut(document: Document, attribution: Attribution): Attribution {
  const { content, cue, speaker } = attribution;
  const [first] = content;
  if (!first || !cue || !speaker || speaker.to - speaker.from !== 1) return attribution;
  if (!/^s?he$/.test(document.tokens[speaker.from]!.lower)) return attribution;
  const colon = colonBehindView(document, first.from, speaker.from);
  if (colon === null) return attribution;
  const left = content.flatMap(({ from, to }) => (to > colon + 1 ? [{ from: Math.max(from, colon + 1), to }] : []));
  return left.length === 0 ? attribution : { ...attribution, content: left };
}

/**
 * The colon before a token that a view of somebody named leads to, in the sentence of token `at`; null where none does.
 */
export function colonBehindView(
  { tokens, tags, sentences, sentenceOf, quotationOf }: Document,
  at: number,
  before: number,
) {
  const { from } = sentences[sentenceOf[at]!]!;
  let colon = from;
  while (colon < before && tokens[colon]!.text !== ':' && colon - from <= LONGEST) {
    if (quotationOf[colon] !== -1) return null;
    colon++;
  }
  if (tokens[colon]?.text !== ':' || colon >= before) return null;
  let verb = from;
  while (verb < colon && !(/^VB[DZP]?$/.test(tags[verb]!) && tags[verb - 1] !== 'TO')) verb++;
  // "Cole nodded", "Cole, a baker, has a theory"
  for (; verb < colon; verb++) if (tellsView(tokens.slice(verb, colon).map(({ lower }) => lower))) return colon;
  return null;
}
