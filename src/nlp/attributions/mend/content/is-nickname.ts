import type { Document } from '../../../layers/document.ts';
import { countWords, quotationEndingAt } from '../../../layers/quotation-ranges.ts';
import type { Attribution } from '../../attribution.ts';

const NAMES = /^(?:known|nicknamed)$/;
/** Verbs that name only as participles: “Rocket” in "Anna Cole, dubbed “Rocket,” left". */
const DUBS = /^(?:dubbed|called|styled)$/;
/** More words in marks may be a statement. */
const MOST_WORDS = 2;

/** "Anna Cole, known as “Bishop,”": what somebody goes by is nobody's statement. */
export function isNickname(document: Document, { content, cue }: Attribution): boolean {
  const [piece, ...others] = content;
  if (!cue || others.length > 0) return false;
  const { tokens, tags } = document;
  const { lower } = tokens[cue.from]!;
  const isParticiple = tokens[cue.from - 1]?.text === ',' || tags[cue.from - 1] === 'NN';
  if (!NAMES.test(lower) && !(DUBS.test(lower) && isParticiple && piece!.from === cue.to)) return false;
  const quotation = quotationEndingAt(document, piece!.to);
  return quotation !== null && quotation.from <= piece!.from && countWords(document, quotation) <= MOST_WORDS;
}
