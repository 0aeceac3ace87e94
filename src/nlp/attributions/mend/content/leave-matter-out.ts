import type { Document } from '../../../layers/document.ts';
import type { Attribution } from '../../attribution.ts';
import { isFiniteVerb } from '../../rules/noun-phrase.ts';
import { quotationBeside } from '../../rules/own-sentence.ts';

const NOT = /^(?:not|never|cannot)$|n['’]t$/;
/** Most tokens of what somebody does not rule out, believe or regret. */
const LONGEST = 10;

/**
 * Leaves out what a negated verb is about before a quotation: 'Cole did not rule out [a tax rise]: “We look at all of
 * it.”' The quotation alone was said.
 */
export function leaveMatterOut(document: Document, attribution: Attribution): Attribution {
  const { cue, content } = attribution;
  const [first] = content;
  const quotation = quotationBeside(document, attribution);
  if (!cue || !quotation || first!.from !== cue.to || quotation.from <= cue.to) return attribution;
  if (quotation.from - cue.to > LONGEST) return attribution;
  const { tokens } = document;
  if (!tokens.slice(Math.max(0, cue.from - 2), cue.to).some(({ lower }) => NOT.test(lower))) return attribution;
  for (let i = cue.to; i < quotation.from; i++) if (isFiniteVerb(document, i)) return attribution;
  const said = content.flatMap(({ from, to }) =>
    to <= quotation.from ? [] : [{ from: Math.max(from, quotation.from), to }],
  );
  return said.length > 0 ? { ...attribution, content: said } : attribution;
}
