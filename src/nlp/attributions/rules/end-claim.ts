import type { Document } from '../../layers/document.ts';
import type { TokenRange } from '../../layers/sentences.ts';
import { reportingVerb } from '../../lexicon/reporting-words.ts';
import { isFiniteVerb } from './noun-phrase.ts';

/**
 * The comma in a clause that a noun reports, "that the pump failed[,] said it ran all night", where the sentence goes
 * on with its own verb: right before a verb a comma closes what another one opened, and none did within. Null without.
 */
export function commaBeforeVerb(document: Document, { from, to }: TokenRange): number | null {
  const { tokens, quotationOf } = document;
  for (let i = from + 1; i + 2 < to; i++) {
    if (tokens[i]!.text !== ',' || quotationOf[i] !== -1) continue;
    const isVerb = isFiniteVerb(document, i + 1) && reportingVerb(tokens[i + 1]!.lower)?.frames.has('t');
    return isVerb ? i : null;
  }
  return null;
}

/** A candidate whose cue is a noun, with no more than the clause that it reports. */
export function endClaim<Each extends { cue: TokenRange & { head: number }; content: TokenRange[] }>(
  document: Document,
  candidate: Each,
): Each {
  const { tokens, tags } = document;
  const { cue, content } = candidate;
  const [piece] = content;
  if (content.length !== 1 || piece!.from < cue.to || !/^NNS?$/.test(tags[cue.head]!)) return candidate;
  const end = tokens[piece!.from]!.lower === 'that' ? commaBeforeVerb(document, piece!) : null;
  return end === null ? candidate : { ...candidate, content: [{ from: piece!.from, to: end }] };
}
