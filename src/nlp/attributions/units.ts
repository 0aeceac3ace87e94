import type { Document } from '../layers/document.ts';
import type { TokenRange } from '../layers/sentences.ts';
import { reportingVerb } from '../lexicon/reporting-words.ts';

/** Keeps the cost of looking over a unit bounded; a longer quotation goes on in the next unit. In tokens. */
const LONGEST_UNIT = 1000;

/**
 * Joins the sentences that one attribution may reach over: those of one quotation with the words around it
 * (“It is late. We must go,” he said.), and a question with its cue (“Is it late?” Orlova asked.).
 */
export function findUnits(document: Document): TokenRange[] {
  const units: TokenRange[] = [];
  for (const { from, to } of document.sentences) {
    const unit = units.at(-1);
    if (
      unit &&
      to - unit.from <= LONGEST_UNIT &&
      (sharesQuotation(document, from) || answersQuotation(document, from, to))
    )
      unit.to = to;
    else units.push({ from, to });
  }
  return units;
}

function sharesQuotation({ quotationOf }: Document, from: number): boolean {
  return quotationOf[from] !== -1 && quotationOf[from] === quotationOf[from - 1];
}

function answersQuotation({ tokens, quotationOf, paragraphOf }: Document, from: number, to: number): boolean {
  if (paragraphOf[from] !== paragraphOf[from - 1] || quotationOf[from] !== -1 || (quotationOf[from - 1] ?? -1) === -1)
    return false;
  if (!/^[?!]/.test(tokens[from - 2]?.text ?? '')) return false;
  for (let i = from; i < Math.min(to, from + 5); i++) {
    if (!reportingVerb(tokens[i]!.lower)?.frames.has('q')) continue;
    return i + 1 >= to || tokens[i + 1]!.kind === 'MARK';
  }
  return false;
}
