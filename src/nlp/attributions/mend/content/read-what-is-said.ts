import type { Document } from '../../../layers/document.ts';
import type { Attribution } from '../../attribution.ts';

/**
 * The words behind "is" are what is said where the sentence asks for them first: "What Cole says is [that it leaks]",
 * "All Cole would say was [that it leaks]".
 */
export function readWhatIsSaid(document: Document, attribution: Attribution): Attribution {
  const { tokens, quotationOf } = document;
  const { cue, content } = attribution;
  const last = content.at(-1)!;
  const first = content[0]!;
  if (!cue || last.from !== cue.to || !/^(?:is|was)$/.test(tokens[last.from]!.lower)) return attribution;
  const isAsked = first === last || (first.to <= cue.from && /^(?:what|all)$/.test(tokens[first.to - 1]!.lower));
  if (!isAsked || !asksBefore(document, cue.from)) return attribution;
  const from = /^[:,]$/.test(tokens[last.from + 1]?.text ?? '') ? last.from + 2 : last.from + 1;
  if (from >= last.to || (tokens[from]!.lower !== 'that' && quotationOf[from] === -1)) return attribution;
  return { ...attribution, content: [{ from, to: last.to }] };
}

/** Whether "what" or "all" opens the clause before a token. */
function asksBefore({ tokens, sentences, sentenceOf }: Document, at: number): boolean {
  const { from } = sentences[sentenceOf[at]!]!;
  for (let i = at - 1; i >= Math.max(from, at - 10); i--) if (/^(?:what|all)$/.test(tokens[i]!.lower)) return true;
  return false;
}
