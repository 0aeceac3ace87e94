import type { Document } from '../../../layers/document.ts';
import { anyTaken } from '../../../layers/quotation-ranges.ts';
import type { TokenRange } from '../../../layers/sentences.ts';
import { type Attribution, BY_RULE } from '../../attribution.ts';
import { trimContent } from '../../rules/trim-content.ts';
import { finiteSubject } from '../speaker/finite-subject.ts';
import { NO_ANSWER } from './attribute-silence.ts';

const PROBABILITY = 0.7;
/** Most tokens from "neither" to "deny": "neither publicly confirmed nor formally denied". */
const REACH = 6;

/** Where "neither confirmed nor denied" stands whose "denied" is at a token, and what comes after it; or null. */
function readNeither(document: Document, at: number): { cue: TokenRange; content: TokenRange } | null {
  const { tokens, sentences, sentenceOf, quotationOf } = document;
  if (!/^(?:confirm|den[yi])/.test(tokens[at]!.lower) || quotationOf[at] !== -1) return null;
  const sentence = sentences[sentenceOf[at]!]!;
  const words: string[] = [];
  let from = at;
  while (from > sentence.from && at - from < REACH && tokens[from]!.lower !== 'neither')
    words.push(tokens[--from]!.lower);
  const isBoth = words.includes('nor') && words.some((word) => /^(?:confirm|den[yi])/.test(word));
  if (tokens[from]!.lower !== 'neither' || !isBoth) return null;
  const content = trimContent(document, { from: at + 1, to: sentence.to });
  return content.from < content.to ? { cue: { from, to: at + 1 }, content } : null;
}

/** "Holt neither confirmed nor denied that she had gone": one cue, which refuses to answer. */
export function joinNeither(document: Document, attribution: Attribution): Attribution {
  const { cue } = attribution;
  if (!cue) return attribution;
  for (let at = cue.from; at < Math.min(document.tokens.length, cue.to + REACH); at++) {
    const read = readNeither(document, at);
    if (read && read.cue.from < cue.to)
      return { ...attribution, cue: read.cue, content: [read.content], verb: NO_ANSWER };
  }
  return attribution;
}

/** The same where the learned stages have passed over it. */
export function attributeNeither(document: Document, taken: Uint8Array): Attribution[] {
  const found: Attribution[] = [];
  if (!document.places.has('neither')) return found;
  for (let at = 3; at + 1 < document.tokens.length; at++) {
    const read = taken[at] || document.debris[at] ? null : readNeither(document, at);
    const speaker = read && finiteSubject(document, read.cue.from);
    if (!read || !speaker || anyTaken(taken, read.content) || anyTaken(taken, speaker)) continue;
    found.push({
      ...BY_RULE,
      content: [read.content],
      cue: read.cue,
      verb: NO_ANSWER,
      speaker,
      speech: NO_ANSWER.speech,
      probability: PROBABILITY,
    });
  }
  return found;
}
