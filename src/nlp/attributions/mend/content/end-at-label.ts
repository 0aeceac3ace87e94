import type { Document } from '../../../layers/document.ts';
import { quotationAround } from '../../../layers/quotation-ranges.ts';
import type { Attribution } from '../../attribution.ts';

/** Most tokens of a name that labels a turn. */
const LONGEST_LABEL = 5;

/** A turn of another ends what is quoted: 'Sir Jan Cole said: “No.” [Ms Lind: Why?]' */
export function endAtLabel(document: Document, attribution: Attribution): Attribution {
  const { cue, content, isTranscript } = attribution;
  const last = content.at(-1)!;
  if (!cue || isTranscript || last.from < cue.to || document.quotationOf[last.from] === -1) return attribution;
  const quotation = quotationAround(document, last.from)!;
  const { tokens } = document;
  if (quotation.to >= last.to || !/[.?!]$/.test(tokens[quotation.to - 2]?.text ?? '')) return attribution;
  let end = quotation.to;
  while (end < last.to && end - quotation.to < LONGEST_LABEL && isOfLabel(document, end)) end++;
  if (end === quotation.to || tokens[end]?.text !== ':') return attribution;
  return { ...attribution, content: [...content.slice(0, -1), { from: last.from, to: quotation.to }] };
}

const isOfLabel = ({ tokens, tags, quotationOf }: Document, i: number): boolean =>
  quotationOf[i] === -1 &&
  (tags[i] === 'NNP' || (tokens[i]!.text === '.' && /^(?:mr|mrs|ms|dr|prof)$/.test(tokens[i - 1]!.lower)));
