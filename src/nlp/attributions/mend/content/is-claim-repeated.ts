import { oneOf } from '../../../../domain/word-lists.ts';
import type { Document } from '../../../layers/document.ts';
import type { Attribution } from '../../attribution.ts';
import { holdsFiniteVerb } from '../../rules/noun-phrase.ts';

/** What is said, as a noun. */
export const SAYING = oneOf`claims? rumou?rs? allegations? accusations? theory theories story stories notions? ideas?
  remarks? statements? assertions? charges? suggestions? warnings? phrases? slogans? lies? falsehoods? messages? words?
  terms? lines? comparisons? descriptions? arguments? views?`;
const PASSES_ON = oneOf`repeated echoed made spread shared voiced circulated amplified uttered used taken picked`;

/**
 * "The claim, first made by a blogger, was repeated by Cole": that somebody repeats a claim tells nothing of what was
 * said, which the noun alone is not.
 */
export function isClaimRepeated(document: Document, { content, cue }: Attribution): boolean {
  const { tokens, tags, quotationOf } = document;
  const [piece] = content;
  if (!cue || !piece || content.length > 1 || piece.to > cue.from) return false;
  if (!tokens.slice(cue.from, cue.to).some(({ lower }) => PASSES_ON.test(lower))) return false;
  if (tokens[cue.to - 1]!.lower !== 'by' && tokens[cue.to]?.lower !== 'by') return false;
  let noun = piece.from;
  while (noun < piece.to && /^(?:DT|JJ|PRP\$)$/.test(tags[noun]!)) noun++;
  if (noun === piece.from || !SAYING.test(tokens[noun]?.lower ?? '')) return false;
  for (let i = piece.from; i < piece.to; i++) if (quotationOf[i] !== -1) return false;
  return !/^(?:that|of)$/.test(tokens[noun + 1]!.lower) && !holdsFiniteVerb(document, piece);
}
