import type { Document } from '../../../layers/document.ts';
import { anyTaken, quotationAround } from '../../../layers/quotation-ranges.ts';
import type { TokenRange } from '../../../layers/sentences.ts';
import type { Attribution } from '../../attribution.ts';
import { type ClauseOfAnother, clauseOfAnother } from '../../rules/clause-of-another.ts';
import { contentAfter } from '../../rules/find-content.ts';
import { quotedStatement } from '../marks/quoted-statement.ts';

const PROBABILITY = 0.7;

/**
 * Attributes words in marks to the subject of the clause that leads to them: Lind's in "the ministry said on Friday, a
 * day after Mayor Lind urged drivers to “stay calm”".
 */
export function attributeClauses(document: Document, taken: Uint8Array): Attribution[] {
  const { quotationOf, debris, tokens } = document;
  const found: Attribution[] = [];
  for (let i = 1; i < tokens.length; i++) {
    if (quotationOf[i] === -1 || quotationOf[i] === quotationOf[i - 1] || debris[i]) continue;
    const quotation = quotationAround(document, i)!;
    const clause = anyTaken(taken, quotation) ? null : clauseOfAnother(document, quotation);
    if (!clause || anyTaken(taken, { from: clause.subject.from, to: quotation.to })) continue;
    const content = contentOf(document, clause, quotation);
    found.push(quotedStatement(content, clause.cue, clause.verb, clause.subject, PROBABILITY));
  }
  return found;
}

/** From behind the verb, where it takes what follows, to the closing mark. */
function contentOf(document: Document, { subject, cue, verb }: ClauseOfAnother, quotation: TokenRange): TokenRange {
  const unit = { from: subject.from, to: quotation.to };
  return contentAfter(document, unit, { ...cue, head: cue.from, verb, form: 'FINITE' }) ?? quotation;
}
