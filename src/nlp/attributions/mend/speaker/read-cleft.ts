import type { Document } from '../../../layers/document.ts';
import type { TokenRange } from '../../../layers/sentences.ts';
import type { Attribution } from '../../attribution.ts';
import { cleftBefore } from '../../rules/clefts.ts';
import { isFiniteVerb, nounPhraseAfter } from '../../rules/noun-phrase.ts';

/** Most tokens of who is named last. */
const LONGEST_NAMED = 14;

/**
 * "It was not Cole who said that it was lost but Lind": Lind says it. "It was Lind who said so, not Cole": nobody says
 * "not Cole". "Not Cole but Lind said": Lind does.
 */
export function readCleft(document: Document, attribution: Attribution): Attribution {
  const { cue, content, speaker, isTranscript } = attribution;
  const own = content.at(-1)!;
  if (!cue || !speaker || isTranscript || speaker.to > cue.from) return attribution;
  const behind = behindBut(document, speaker);
  if (behind) return { ...attribution, speaker: behind };
  const cleft = own.from < cue.to ? null : cleftBefore(document, cue);
  if (!cleft) return attribution;
  const tail = contrastAtEnd(document, own, cleft.isNegated ? 'but' : 'not');
  if (!tail) return attribution;
  const to = /^[,;]$/.test(document.tokens[tail.joint - 1]!.text) ? tail.joint - 1 : tail.joint;
  if (to <= own.from) return attribution;
  return {
    ...attribution,
    content: [...content.slice(0, -1), { from: own.from, to }],
    ...(cleft.isNegated && { speaker: tail.named }),
  };
}

/** Whom a sentence ends with, and where "but" or "not" stands before. */
interface Contrast {
  joint: number;
  named: TokenRange;
}

/** "Lind" of "Not [Cole but Lind] said"; null elsewhere, and in "Not only Cole but Lind". */
function behindBut({ tokens, quotationOf }: Document, { from, to }: TokenRange): TokenRange | null {
  const not = tokens[from]!.lower === 'not' ? from : from - 1;
  if (tokens[not]?.lower !== 'not' || /^(?:only|just|merely|simply)$/.test(tokens[not + 1]!.lower)) return null;
  for (let i = not + 2; i < to - 1; i++)
    if (tokens[i]!.lower === 'but' && quotationOf[i] === -1) return { from: i + 1, to };
  return null;
}

/** Whom the sentence ends with behind "but" or "not", within what was taken for said or right behind it; or null. */
function contrastAtEnd(document: Document, own: TokenRange, joint: 'but' | 'not'): Contrast | null {
  const { tokens, tags, sentences, sentenceOf, quotationOf } = document;
  let { to } = sentences[sentenceOf[own.from]!]!;
  while (to > own.from && tokens[to - 1]!.kind === 'MARK' && quotationOf[to - 1] === -1) to--;
  for (let i = to - 2; i > own.from && to - i <= LONGEST_NAMED; i--) {
    if (quotationOf[i] !== -1) return null;
    // "; it was Lind"
    const isSecond = joint === 'but' && /^(?:is|was)$/.test(tokens[i]!.lower) && tokens[i - 1]!.lower === 'it';
    const opens = isSecond ? i - 1 : i;
    if (!isSecond && isFiniteVerb(document, i)) return null;
    if (!isSecond && tokens[i]!.lower !== joint) continue;
    if (own.to < opens - 1 || (isSecond && !/^[;,]$/.test(tokens[opens - 1]!.text))) return null;
    const from = /^(?:rather|also)$/.test(tokens[i + 1]!.lower) ? i + 2 : i + 1;
    const named = nounPhraseAfter(document, from, to);
    if (named?.from !== from || !tags.slice(from, to).includes('NNP')) return null;
    if (named.to < to && tokens[named.to]!.text !== ',') return null;
    return { joint: opens, named: { from, to } };
  }
  return null;
}
