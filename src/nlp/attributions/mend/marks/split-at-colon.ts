import type { Document } from '../../../layers/document.ts';
import { leadsOn, quotationBeginningAt } from '../../../layers/quotation-ranges.ts';
import { reportingVerb } from '../../../lexicon/reporting-words.ts';
import type { Attribution } from '../../attribution.ts';

/**
 * One read: “Sell now.” Another read: “Sell it all.”: a quotation behind a colon with a verb of its own is no part of
 * what the next verb leads to.
 */
export function splitAtColon(document: Document, attribution: Attribution): Attribution {
  const { content, cue } = attribution;
  const [first, ...rest] = content;
  const { tokens, sentenceOf } = document;
  if (!cue || !first || rest.length === 0 || first.to > cue.from || rest[0]!.from < cue.to) return attribution;
  const quotation = quotationBeginningAt(document, first.from);
  const colon = first.from - 1;
  if (quotation?.to !== first.to || leadsOn(document, quotation) || tokens[colon]?.text !== ':') return attribution;
  const lead = reportingVerb(tokens[colon - 1]?.lower ?? '');
  const isOwn = lead?.frames.has('q') && sentenceOf[colon] !== sentenceOf[cue.from];
  return isOwn ? { ...attribution, content: rest } : attribution;
}
