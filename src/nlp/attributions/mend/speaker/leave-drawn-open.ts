import { oneOf } from '../../../../domain/word-lists.ts';
import type { Document } from '../../../layers/document.ts';
import type { Attribution } from '../../attribution.ts';

const DRAWS = oneOf`
  (?:prompt|draw|spark|trigger|provok|invit|attract|fuell?|stok|stir)(?:e|es|s|ed|ing)? drew drawn facing faced`;
const REACTION = oneOf`
  criticisms? complaints? accusations? claims? allegations? warnings? protests? calls? rumou?rs?`;

/** "Lind sold the pier, prompting criticism that it was cheap": the criticism is not that of whoever drew it. */
export function leaveDrawnOpen({ tokens }: Document, attribution: Attribution): Attribution {
  const { cue, speaker } = attribution;
  if (!cue || !speaker || speaker.to > cue.to) return attribution;
  const noun = cue.to - 1;
  if (!REACTION.test(tokens[noun]!.lower)) return attribution;
  const isDrawn = tokens.slice(Math.max(speaker.to, noun - 3), noun).some(({ lower }) => DRAWS.test(lower));
  return isDrawn ? { ...attribution, speaker: null } : attribution;
}
