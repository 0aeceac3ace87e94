import type { Document } from '../../../layers/document.ts';
import { reportingVerb } from '../../../lexicon/reporting-words.ts';
import type { Attribution } from '../../attribution.ts';

const NEVER = /^(?:not|never)$|n['’]t$/;
/** Most tokens before the quotation. */
const LONGEST = 12;

/** 'She never said “burn it”, her office said.': the office denies it, and the words in marks are nobody's. */
export function takeWholeDenial(document: Document, attribution: Attribution): Attribution {
  const { cue, content } = attribution;
  const [piece, ...rest] = content;
  const { tokens, quotationOf, sentences, sentenceOf } = document;
  if (!cue || piece!.to > cue.from || quotationOf[piece!.from] === -1) return attribution;
  const { from } = sentences[sentenceOf[piece!.from]!]!;
  if (from === piece!.from || piece!.from - from > LONGEST || sentenceOf[from] !== sentenceOf[cue.from])
    return attribution;
  const before = tokens.slice(from, piece!.from);
  if (before.some(({ kind }) => kind === 'MARK') || !reportingVerb(before.at(-1)!.lower)?.frames.has('q'))
    return attribution;
  const isDenied = before.slice(-4).some(({ lower }) => NEVER.test(lower));
  return isDenied ? { ...attribution, content: [{ ...piece!, from }, ...rest] } : attribution;
}
