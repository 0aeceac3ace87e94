import type { Document } from '../../../layers/document.ts';
import { reportingVerb } from '../../../lexicon/reporting-words.ts';
import type { Attribution } from '../../attribution.ts';
import { makeAttribution } from '../../rules/make-attribution.ts';
import { isFiniteVerb } from '../../rules/noun-phrase.ts';
import { looksLikeSentence } from '../../rules/read-before.ts';

/** Most tokens of who is told, and how: "the Oslo Courier by telephone on Monday". */
const LONGEST_HEARER = 10;
/** Most tokens of who tells it: "the Green Party's branch secretary Ada Lind". */
const LONGEST_SPEAKER = 8;

/**
 * Statements before a clause at the end of their sentence that tells to whom they were told: "Crews walked out on
 * Monday, branch secretary Ada Lind told Reuters by phone." Only where nothing else of the sentence is told.
 */
export function attributeToldTo(document: Document, taken: Uint8Array): Attribution[] {
  const { tokens, tags, sentences, debris, quotationOf } = document;
  return sentences.flatMap(({ from, to }) => {
    let told = to - 1;
    while (told > from && to - told <= LONGEST_HEARER && tokens[told]!.lower !== 'told') told--;
    if (tokens[told]!.lower !== 'told' || debris[told] || !/^(?:NNP|DT|NNS)$/.test(tags[told + 1] ?? '')) return [];
    for (let i = from; i < to; i++) if (taken[i] || quotationOf[i] !== -1) return [];
    for (let i = told + 1; i < to - 1; i++)
      if (/^(?:VB[DZ]|MD|W)$/.test(tags[i]!) || tokens[i]!.text === ',') return [];
    let start = told;
    while (start > from && told - start <= LONGEST_SPEAKER && tokens[start - 1]!.kind !== 'MARK') start--;
    if (tokens[start - 1]?.text !== ',' || !isNamed(document, start, told) || !isMainClause(document, from, start - 1))
      return [];
    const cue = { from: told, to: told + 1, head: told, verb: reportingVerb('told')!, form: 'FINITE' as const };
    return makeAttribution(document, [{ from, to: start - 1 }], cue, { from: start, to: told }) ?? [];
  });
}

/** "branch secretary Ada Lind": two capitals at the end, and no verb before them but what the tagger takes for one. */
function isNamed({ tokens, tags }: Document, from: number, to: number): boolean {
  const isCapital = (i: number) => i >= from && /^\p{Lu}\p{Ll}/u.test(tokens[i]!.text);
  if (!isCapital(to - 1) || !isCapital(to - 2)) return false;
  for (let i = from; i < to - 2; i++)
    if (i > from && !isCapital(i) && /^(?:VB[DZP]|MD|W|IN|CC|PRP)$/.test(tags[i]!)) return false;
  return true;
}

/** "Crews walked out", and not "Speaking after Crews had walked out" or "A day after it fell". */
function isMainClause(document: Document, from: number, to: number): boolean {
  const { tokens, tags } = document;
  if (/^(?:VBG|VBN|IN|RB)$/.test(tags[from]!) || !looksLikeSentence(document, from, to)) return false;
  for (let i = from; i < to; i++) {
    if (isFiniteVerb(document, i)) return true;
    if (/^(?:who|which|that|after|before|when|while|as|because|since|where|what)$/.test(tokens[i]!.lower)) return false;
  }
  return false;
}
