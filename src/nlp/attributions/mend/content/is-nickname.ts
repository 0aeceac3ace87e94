import type { Document } from '../../../layers/document.ts';
import { countWords, quotationEndingAt } from '../../../layers/quotation-ranges.ts';
import type { Attribution } from '../../attribution.ts';

const NAMES = /^(?:known|nicknamed)$/;
/** More words in marks may be a statement. */
const MOST_WORDS = 2;

/** "Anna Cole, known as “Bishop,”": what somebody goes by is nobody's statement. */
export function isNickname(document: Document, { content, cue }: Attribution): boolean {
  const [piece, ...others] = content;
  if (!cue || others.length > 0 || !NAMES.test(document.tokens[cue.from]!.lower)) return false;
  const quotation = quotationEndingAt(document, piece!.to);
  return quotation !== null && quotation.from <= piece!.from && countWords(document, quotation) <= MOST_WORDS;
}
