import { oneOf } from '../../../../domain/word-lists.ts';
import type { Document } from '../../../layers/document.ts';
import type { TokenRange } from '../../../layers/sentences.ts';
import type { Attribution } from '../../attribution.ts';

/** Verbs of which the object is a noun phrase, so that a clause behind it tells when it was said. */
const TAKES_NOUN = oneOf`
  accuse blame condemn criticize criticise denounce praise describe call brand label dub hail slam blast mock thank`;
const SEQUEL = /^(?:after|before|amid|following|when|while)$/;
const SPAN = /^(?:hours|days|weeks|months|moments|minutes|shortly)$/;
/** Fewest tokens of what follows. */
const FEWEST = 3;

/**
 * Leaves out what a writer adds behind the words in marks: 'said that talks were “dead”[, after a bombing that killed
 * nine]', 'accused the council of “vandalism” [after it approved the plan]'.
 */
export function leaveSequelOut(document: Document, attribution: Attribution): Attribution {
  const { cue, verb, content } = attribution;
  const last = content.at(-1)!;
  if (!cue || !verb || attribution.isTranscript || last.from < cue.to) return attribution;
  const mark = lastMark(document, last);
  if (mark === null) return attribution;
  const { tokens } = document;
  const isApart = tokens[mark]!.text === ',';
  const at = isApart ? mark + 1 : mark;
  const joint = SPAN.test(tokens[at]?.lower ?? '') ? at + 1 : at;
  if (last.to - joint < FEWEST || !SEQUEL.test(tokens[joint]!.lower)) return attribution;
  if (!isApart && !TAKES_NOUN.test(verb.lemma)) return attribution;
  return { ...attribution, content: [...content.slice(0, -1), { from: last.from, to: mark }] };
}

/** The token after the last quotation of a piece, where more of the piece follows; or null. */
function lastMark({ quotationOf }: Document, { from, to }: TokenRange): number | null {
  let at = to;
  while (at > from && quotationOf[at - 1] === -1) at--;
  return at > from && at < to ? at : null;
}
