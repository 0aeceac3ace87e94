import type { Document } from '../../../layers/document.ts';
import type { TokenRange } from '../../../layers/sentences.ts';
import type { Attribution } from '../../attribution.ts';
import { holdsFiniteVerb } from '../../rules/noun-phrase.ts';
import { trimContent } from '../../rules/trim-content.ts';

/**
 * Ends what is said before a later sentence that leads to a quotation of its own: in "Cole said it was late. Lind shook
 * her head: “It is not.”" the words in marks are not Cole's.
 */
export function endBeforeNextLead(document: Document, attribution: Attribution): Attribution {
  const { cue, content } = attribution;
  if (!cue || attribution.isTranscript) return attribution;
  const { sentences, sentenceOf } = document;
  for (const [k, piece] of content.entries()) {
    if (piece.to <= cue.to) continue;
    const quotation = ledByColon(document, piece, cue.to);
    if (quotation === null) continue;
    const lead = { from: sentences[sentenceOf[quotation - 1]!]!.from, to: quotation - 1 };
    if (lead.from < cue.to || lead.from < (content[k - 1]?.to ?? 0) || !isOwnClause(document, lead)) continue;
    const kept = [
      ...content.slice(0, k),
      ...(lead.from > piece.from ? [trimContent(document, { from: piece.from, to: lead.from })] : []),
    ];
    if (kept.length > 0) return { ...attribution, content: kept };
  }
  return attribution;
}

/** The token that opens the first quotation in a piece, after a cue, that a colon leads to; null without one. */
function ledByColon({ tokens, quotationOf }: Document, { from, to }: TokenRange, after: number): number | null {
  for (let i = Math.max(from, after + 1); i < to; i++)
    if (quotationOf[i] !== -1 && quotationOf[i] !== quotationOf[i - 1] && tokens[i - 1]!.text === ':') return i;
  return null;
}

/** A clause with a verb and nothing quoted in it. */
function isOwnClause(document: Document, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) if (document.quotationOf[i] !== -1) return false;
  return holdsFiniteVerb(document, { from, to });
}
