import type { Document } from '../../../layers/document.ts';
import type { Attribution } from '../../attribution.ts';

/** Most tokens from a bracket to the verb in it. */
const REACH = 8;

/** What somebody says in brackets ends with them: "Ann Cole (who says she is ninety) told the board it leaks". */
export function endAtBracket(document: Document, attribution: Attribution): Attribution {
  const { cue, content, isTranscript } = attribution;
  const last = content.at(-1)!;
  if (!cue || isTranscript || last.from < cue.to || !isInBracket(document, cue.from)) return attribution;
  const { tokens, quotationOf } = document;
  for (let i = last.from; i < last.to; i++) {
    if (tokens[i]!.text === '(' && quotationOf[i] === -1) return attribution;
    if (tokens[i]!.text !== ')' || quotationOf[i] !== -1) continue;
    return i > last.from
      ? { ...attribution, content: [...content.slice(0, -1), { from: last.from, to: i }] }
      : attribution;
  }
  return attribution;
}

function isInBracket({ tokens, sentences, sentenceOf, quotationOf }: Document, at: number): boolean {
  const { from } = sentences[sentenceOf[at]!]!;
  for (let i = at - 1; i >= Math.max(from, at - REACH); i--) {
    if (quotationOf[i] !== -1 || tokens[i]!.text === ')') return false;
    if (tokens[i]!.text === '(') return true;
  }
  return false;
}
