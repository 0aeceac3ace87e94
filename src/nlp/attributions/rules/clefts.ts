import type { Document } from '../../layers/document.ts';
import type { TokenRange } from '../../layers/sentences.ts';

/** Most tokens from "It was" to "who". */
const LONGEST_FOCUS = 14;
const BE = /^(?:is|was|['’]s|be|been|were)(?:n['’]t)?$/;
const NEGATION = /^(?:not|never)$|n['’]t$/;

/** Whom a sentence picks out: "It was Cole who said", "It was not Cole who said". */
export interface Cleft {
  isNegated: boolean;
}

/** The cleft whose "who" stands before a verb; null where there is none. */
export function cleftBefore(document: Document, cue: TokenRange): Cleft | null {
  const { tokens, tags, sentences, sentenceOf, quotationOf } = document;
  const { from: first } = sentences[sentenceOf[cue.from]!]!;
  let who = cue.from - 1;
  while (who > first && cue.from - who < 5 && (tags[who] === 'RB' || /^(?:has|have|had)$/.test(tokens[who]!.lower)))
    who--;
  if (!/^(?:who|that)$/.test(tokens[who]?.lower ?? '')) return null;
  for (let i = who - 1; i >= first && who - i <= LONGEST_FOCUS; i--) {
    if (quotationOf[i] !== -1 || /^[;:]$/.test(tokens[i]!.text)) return null;
    if (!/^(?:it|this)$/.test(tokens[i]!.lower)) continue;
    if (!BE.test(tokens[i + 1]!.lower) && !BE.test(tokens[i + 2]!.lower)) return null;
    return { isNegated: isNegatedFocus(document, i + 1, who) };
  }
  return null;
}

/** "was not Cole", and not "was not only Cole", "was not Cole but Lind", "was Lind, not Cole," */
function isNegatedFocus({ tokens }: Document, from: number, who: number): boolean {
  const not = tokens.slice(from, Math.min(who, from + 3)).findIndex(({ lower }) => NEGATION.test(lower));
  if (not < 0) return false;
  const rest = tokens.slice(from + not + 1, who).map(({ lower }) => lower);
  return !/^(?:only|just|merely|simply|solely|until|for|without)$/.test(rest[0] ?? '') && !rest.includes('but');
}
