import type { Document } from '../../../layers/document.ts';
import type { Attribution } from '../../attribution.ts';
import { verdictAfter } from '../../rules/called-false.ts';

/** Ends what a rumour tells before the verdict on it: 'Rumours that Cole said “burn it” [are unfounded]'. */
export function endBeforeVerdict(document: Document, attribution: Attribution): Attribution {
  const at = verdictAfter(document, attribution);
  const { content } = attribution;
  if (at === null || content.at(-1)!.to <= at) return attribution;
  const said = content.flatMap(({ from, to }) => (from >= at ? [] : [{ from, to: Math.min(to, at) }]));
  return said.length > 0 ? { ...attribution, content: said } : attribution;
}
