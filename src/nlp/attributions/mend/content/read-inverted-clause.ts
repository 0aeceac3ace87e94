import type { Document } from '../../../layers/document.ts';
import type { Attribution } from '../../attribution.ts';
import { isFiniteVerb, nounPhraseAfter } from '../../rules/noun-phrase.ts';

/** Most tokens of the subject before the clause, and of whoever speaks in it. */
const LONGEST = 10;

/**
 * Reads a clause between commas whose verb comes first: in "The bridge, said mayor Jan Lind, would be named after
 * her" Lind speaks, and not the bridge.
 */
export function readInvertedClause(document: Document, attribution: Attribution): Attribution {
  const { cue, speaker } = attribution;
  const { tokens, tags, sentences, sentenceOf, quotationOf } = document;
  if (!cue || !speaker || cue.to - cue.from !== 1 || !/^(?:said|says)$/.test(tokens[cue.from]!.lower))
    return attribution;
  const { from, to } = sentences[sentenceOf[cue.from]!]!;
  if (tokens[cue.from - 1]?.text !== ',' || cue.from - from > LONGEST || speaker.to > cue.from) return attribution;
  const named = nounPhraseAfter(document, cue.to, Math.min(to, cue.to + LONGEST));
  if (!named || tokens[named.to]?.text !== ',' || !isFiniteVerb(document, named.to + 1)) return attribution;
  if (tags[named.to - 1] !== 'NNP' || tags[named.to + 1] === 'VB') return attribution;
  for (let i = from; i < to; i++)
    if (quotationOf[i] !== -1 || (i < cue.from - 1 && isFiniteVerb(document, i))) return attribution;
  let end = to;
  while (end > named.to && tokens[end - 1]!.kind === 'MARK') end--;
  return {
    ...attribution,
    speaker: named,
    content: [
      { from, to: cue.from - 1 },
      { from: named.to + 1, to: end },
    ],
  };
}
