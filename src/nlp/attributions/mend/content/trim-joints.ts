import { oneOf } from '../../../../domain/word-lists.ts';
import type { Document } from '../../../layers/document.ts';
import type { TokenRange } from '../../../layers/sentences.ts';
import type { Attribution } from '../../attribution.ts';

const JOINS = /^(?:although|though|whereas|because|unless|and|but|or)$/;

/**
 * Cuts off what joins a paraphrase to what stands around it: the "although" at its end, of which the clause is told by
 * somebody else, and a day before its "that": "announced the following day that".
 */
export function trimJoints(document: Document, attribution: Attribution): Attribution {
  const { cue, content, isTranscript } = attribution;
  if (!cue || isTranscript) return attribution;
  const last = content.length - 1;
  const trimmed = content.map((piece, i) => {
    const from = i === 0 && piece.from === cue.to ? afterDay(document, piece) : piece.from;
    return { from, to: i === last ? beforeJoint(document, { from, to: piece.to }) : piece.to };
  });
  const isSame = trimmed.every(({ from, to }, i) => from === content[i]!.from && to === content[i]!.to);
  return isSame ? attribution : { ...attribution, content: trimmed };
}

/** Where a piece ends before the conjunction at its end, and the comma before that. */
function beforeJoint({ tokens, quotationOf }: Document, { from, to }: TokenRange): number {
  if (to - from < 3 || quotationOf[to - 1] !== -1) return to;
  // "it would close, even [though Lind called it safe]"
  const isEven =
    tokens[to - 1]!.lower === 'even' && /^(?:though|as|if|when|after|while|since|,)$/.test(tokens[to]?.lower ?? '');
  if (!isEven && !JOINS.test(tokens[to - 1]!.lower)) return to;
  return tokens[to - 2]!.text === ',' ? to - 2 : to - 1;
}

/** What stands between a verb and its "that". */
const WHERE_OR_WHEN = oneOf`outside inside afterwards? later earlier again once twice today yesterday recently
  separately`;

/** "the following day that", "the same evening that": where the "that" stands. */
function afterDay({ tokens, tags }: Document, { from, to }: TokenRange): number {
  const words = tokens.slice(from, Math.min(from + 5, to)).map(({ lower }) => lower);
  // "said outside that", "said again that"
  if (WHERE_OR_WHEN.test(words[0]!) && words[1] === 'that' && !/^(?:VB|MD)/.test(tags[from + 2] ?? '')) return from + 1;
  const day = /^the (?:following|next|same|previous) (?:day|week|month|year|morning|afternoon|evening|night) that\b/;
  return day.test(words.join(' ')) && from + 4 < to ? from + 3 : from;
}
