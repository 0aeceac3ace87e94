import type { Document } from './document.ts';
import type { TokenRange } from './sentences.ts';

const HONORIFIC = /^(?:(?:mr|mrs|ms|miss|dr)\.?|senator|representative|delegate)$/;
/** "Mr. Manager KOVAC", "Ms. Counsel KOVAC": what somebody is in a trial, between honorific and surname. */
const PART = /^(?:manager|counsel)$/;
/** A surname in capitals, also "McCOY", "DeLUCA" and "GONZALES-LIND"; an initial alone is none. */
const SURNAME = /^(?:Ma?c|De|La|Van|[OD]['’])?\p{Lu}[\p{Lu}\p{M}'’-]+$/u;
/** What stands within a surname, or as an initial before it: "LINDA T. KOVAC", "De La ROSA". */
const WITHIN = /^(?:\p{Lu}\.|de|la|del|van|von|der|st\.?)$/iu;
/** Most words of a surname, of a state behind "of", and most tokens in brackets. */
const LONGEST_SURNAME = 4;
const LONGEST_STATE = 3;
const LONGEST_BRACKET = 8;

/** The label of a turn as the record of a parliament prints it, with a full stop behind. */
export interface FloorLabel {
  /** The whole label, without its full stop. */
  label: TokenRange;
  /** The name of whoever speaks, or null for an office: "The PRESIDING OFFICER." */
  name: TokenRange | null;
}

/**
 * The label at the head of a paragraph in the record of a parliament: "Mr. KOVAC of New York. I object.", "Miss
 * KOVAC-LIND (during the reading). I ask", "The SPEAKER pro tempore. The gentleman will suspend."; or null.
 */
export function floorLabel({ tokens, paragraphOf }: Document, from: number): FloorLabel | null {
  const isWithin = (at: number) => at < tokens.length && paragraphOf[at] === paragraphOf[from];
  const textAt = (at: number) => (isWithin(at) ? tokens[at]!.text : '');
  const isOffice = tokens[from]!.text === 'The';
  if (!isOffice && !HONORIFIC.test(tokens[from]!.lower)) return null;
  const start = PART.test(textAt(from + 1).toLowerCase()) ? from + 2 : from + 1;
  let to = start;
  while (to - start < LONGEST_SURNAME && (SURNAME.test(textAt(to)) || WITHIN.test(textAt(to)))) to++;
  if (!tokens.slice(start, to).some(({ text }) => SURNAME.test(text))) return null;
  const name = { from: start, to };
  if (isOffice && textAt(to) === 'pro' && textAt(to + 1) === 'tempore') to += 2;
  let state = to + 1;
  while (state - to <= LONGEST_STATE && /^\p{Lu}\p{Ll}+$/u.test(textAt(state))) state++;
  if (textAt(to) === 'of' && state > to + 1) to = state;
  if (textAt(to) === '(') {
    let close = to + 1;
    while (isWithin(close) && close - to < LONGEST_BRACKET && tokens[close]!.text !== ')') close++;
    if (textAt(close) === ')') to = close + 1;
  }
  const isEnd = textAt(to) === '.' && /^(?:\p{Lu}|["“‘'(])/u.test(textAt(to + 1));
  return isEnd ? { label: { from, to }, name: isOffice ? null : name } : null;
}
