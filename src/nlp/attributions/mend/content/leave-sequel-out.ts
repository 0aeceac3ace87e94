import { oneOf } from '../../../../domain/word-lists.ts';
import type { Document } from '../../../layers/document.ts';
import { quotationAround } from '../../../layers/quotation-ranges.ts';
import type { TokenRange } from '../../../layers/sentences.ts';
import type { Attribution } from '../../attribution.ts';
import { clauseOfAnother, MEASURE } from '../../rules/clause-of-another.ts';
import { holdsFiniteVerb } from '../../rules/noun-phrase.ts';

/** Verbs of which the object is a noun phrase, so that a clause behind it tells when it was said. */
const TAKES_NOUN = oneOf`
  accuse blame condemn criticize criticise denounce praise describe call brand label dub hail slam blast mock thank`;
const SEQUEL = /^(?:after|before|amid|following|when|while)$/;
/** Fewest tokens of what follows. */
const FEWEST = 3;

/**
 * Leaves out what a writer adds behind the words in marks: 'said that talks were “dead”[, after a bombing that killed
 * nine]', 'accused the council of “vandalism” [after it approved the plan]'. Also the words of another: 'it was late,
 * the ministry said, a day after Lind urged drivers [to “stay calm”]'.
 */
export function leaveSequelOut(document: Document, given: Attribution): Attribution {
  const attribution = withoutWordsOfAnother(document, given);
  const { cue, verb, content } = attribution;
  const last = content.at(-1)!;
  if (!cue || !verb || attribution.isTranscript || last.from < cue.to) return attribution;
  const mark = lastMark(document, last);
  if (mark === null) return attribution;
  const { tokens } = document;
  const isApart = tokens[mark]!.text === ',';
  let joint = isApart ? mark + 1 : mark;
  while (joint < last.to - 1 && MEASURE.test(tokens[joint]!.lower)) joint++;
  if (last.to - joint < FEWEST || !SEQUEL.test(tokens[joint]!.lower)) return attribution;
  if (!isApart && !TAKES_NOUN.test(verb.lemma)) return attribution;
  return { ...attribution, content: [...content.slice(0, -1), { from: last.from, to: mark }] };
}

/** Without the clauses behind the verb whose own subject and verb of saying lead to words in marks. */
function withoutWordsOfAnother(document: Document, attribution: Attribution): Attribution {
  const { cue, content } = attribution;
  if (!cue || attribution.isTranscript) return attribution;
  const own = content.flatMap((piece) => (piece.from < cue.to ? [piece] : beforeClause(document, piece, cue)));
  const isSame = own.length === content.length && own.every(({ to }, i) => to === content[i]!.to);
  return isSame || own.length === 0 ? attribution : { ...attribution, content: own };
}

/** A piece up to such a clause; nothing where the clause begins before it. */
function beforeClause(document: Document, piece: TokenRange, cue: TokenRange): TokenRange[] {
  const { quotationOf } = document;
  for (let i = piece.from; i < piece.to; i++) {
    if (quotationOf[i] === -1 || (i > piece.from && quotationOf[i] === quotationOf[i - 1])) continue;
    const clause = clauseOfAnother(document, quotationAround(document, i)!);
    if (!clause || clause.from < cue.to || clause.cue.from === cue.from) continue;
    const before = { from: piece.from, to: clause.from };
    if (before.to <= before.from) return [];
    // "that, after Lind called it “safe”, it opened": the clause opens what is said.
    if (!isWhole(document, before)) continue;
    return [before];
  }
  return [piece];
}

const isWhole = (document: Document, piece: TokenRange): boolean =>
  document.quotationOf[piece.to - 1] !== -1 || holdsFiniteVerb(document, piece);

/** The token after the last quotation of a piece, where more of the piece follows; or null. */
function lastMark({ quotationOf }: Document, { from, to }: TokenRange): number | null {
  let at = to;
  while (at > from && quotationOf[at - 1] === -1) at--;
  return at > from && at < to ? at : null;
}
