import type { Document } from '../../../layers/document.ts';
import { countWords, leadsOn, quotationAround, quotationBeginningAt } from '../../../layers/quotation-ranges.ts';
import type { TokenRange } from '../../../layers/sentences.ts';
import type { Attribution } from '../../attribution.ts';

/** Most words of a turn of talk that nothing else shows to be one. */
const SHORT = 8;

/**
 * Keeps a statement to the turn beside its verb where quotations stand side by side as in talk: “Who has it?” “The
 * board,” Lind said. Whoever asks is not Lind.
 */
export function keepToTurn(document: Document, attribution: Attribution): Attribution {
  const { cue, content, isTranscript } = attribution;
  if (!cue || isTranscript) return attribution;
  const kept = content.flatMap((piece, i) => {
    const turns = turnsIn(document, piece);
    if (turns.length < 2) return [piece];
    // “A seal,” Lind said. “Dead?” “No.”: talk goes on, with somebody else.
    if (i > 0 && piece.from > cue.from) return [];
    return [piece.to <= cue.from ? turns.at(-1)! : turns[0]!];
  });
  return kept.length === content.length && kept.every((piece, i) => piece === content[i])
    ? attribution
    : { ...attribution, content: kept };
}

/** The quotations of a range that are turns of talk; none where the range has anything else. */
export function turnsIn(document: Document, { from, to }: TokenRange): TokenRange[] {
  const turns: TokenRange[] = [];
  for (let at = from; at < to; ) {
    const quotation = quotationBeginningAt(document, at);
    if (!quotation || quotation.to > to) return [];
    turns.push(quotation);
    at = quotation.to;
  }
  return turns.every((turn, i) => i === 0 || answers(document, turns[i - 1]!, turn)) ? turns : [];
}

/**
 * Whether a quotation right behind another one in its paragraph is somebody else's: after a question, before whoever
 * says it, or both being short.
 */
function answers(document: Document, before: TokenRange, own: TokenRange): boolean {
  const { tokens, quotations, quotationOf, paragraphOf } = document;
  if (!quotations[quotationOf[before.from]!]!.closed || paragraphOf[before.from] !== paragraphOf[own.from])
    return false;
  const end = tokens[before.to - 2]?.text ?? '';
  if (!/^[.?!]/.test(end)) return false;
  return (
    end.startsWith('?') ||
    leadsOn(document, own) ||
    (countWords(document, before) <= SHORT && countWords(document, own) <= SHORT)
  );
}

/** Whether a quotation stands between or beside others as turns of talk do. */
export const isTurnOfTalk = (document: Document, { from }: TokenRange): boolean => {
  const own = quotationAround(document, from);
  const next = own && quotationBeginningAt(document, own.to);
  return own !== null && next !== null && answers(document, own, next);
};
