import type { Document } from '../../../layers/document.ts';
import type { Attribution } from '../../attribution.ts';

const NEGATION = /^(?:not|never)$|n['’]t$/;

/**
 * "did not say the war was lost, but that it was hard": two statements of one cue, of which the second was said. In
 * "did not say that he lied, but his aide did" there is one.
 */
export function splitCorrection(document: Document, attribution: Attribution): Attribution[] {
  const { tokens, quotationOf } = document;
  const { cue, content, isTranscript } = attribution;
  const [own] = content;
  if (!cue || content.length !== 1 || isTranscript || own!.from < cue.to) return [attribution];
  const words = tokens.slice(Math.max(0, cue.from - 3), cue.to).map(({ lower }) => lower);
  if (!words.some((word) => NEGATION.test(word)) || /^(?:only|just|merely|simply|much)$/.test(words.at(-2) ?? ''))
    return [attribution];
  for (let i = own!.from + 2; i + 2 < own!.to; i++) {
    if (tokens[i]!.lower !== 'but' || quotationOf[i] !== -1) continue;
    if (tokens[i + 1]!.lower !== 'that' && quotationOf[i + 1] === -1) continue;
    const to = tokens[i - 1]!.text === ',' ? i - 1 : i;
    return [
      { ...attribution, content: [{ from: own!.from, to }] },
      { ...attribution, content: [{ from: i + 1, to: own!.to }] },
    ];
  }
  return [attribution];
}
