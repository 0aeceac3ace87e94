import type { Document } from '../../../layers/document.ts';
import type { Attribution } from '../../attribution.ts';

/** Most tokens of "Ada Lind, a teacher from Lund". */
const LONGEST = 10;

/** "Among those who wrote in was Ada Lind of Lund: “...”": the one who is named last says it, and not all who wrote. */
export function speakNamedLast(document: Document, attribution: Attribution): Attribution {
  const { cue, speaker, content } = attribution;
  const { tokens, tags, quotationOf } = document;
  const colon = content[0]!.from - 1;
  if (!cue || !speaker || cue.to > colon || tokens[colon]!.text !== ':' || quotationOf[colon + 1] === -1)
    return attribution;
  if (
    !/^(?:who|those who)$/.test(
      tokens
        .slice(speaker.from, speaker.to)
        .map(({ lower }) => lower)
        .join(' '),
    )
  )
    return attribution;
  let be = colon - 1;
  while (be >= cue.to && !/^(?:was|is|were|are)$/.test(tokens[be]!.lower)) be--;
  const named = { from: be + 1, to: colon };
  const isNamed = be >= cue.to && tags[named.from] === 'NNP' && named.to - named.from <= LONGEST;
  return isNamed ? { ...attribution, speaker: named } : attribution;
}
