import type { Document } from '../../../layers/document.ts';
import { quotationBeginningAt, quotationEndingAt } from '../../../layers/quotation-ranges.ts';
import type { TokenRange } from '../../../layers/sentences.ts';
import type { Attribution } from '../../attribution.ts';

/** Most tokens between the two parts of a quotation: “I think,” Lind said, wiping her glasses, “that it is over.” */
const LONGEST_BETWEEN = 25;

/**
 * Makes one statement of a quotation that its speaker interrupts, doing something meanwhile, where the second part
 * went to a verb of what is done: “I think,” Lind said, pausing, “that it is over.” The second part goes on with the
 * sentence of the first: it begins small, between a comma and a verb of saying that has no other one after it.
 */
export function joinInterrupted(document: Document, attributions: readonly Attribution[]): Attribution[] {
  const joined: Attribution[] = [];
  for (const attribution of attributions) {
    const last = joined.at(-1);
    if (last && goesOn(document, last, attribution))
      joined[joined.length - 1] = { ...last, content: [...last.content, ...attribution.content] };
    else joined.push(attribution);
  }
  return joined;
}

function goesOn(document: Document, { content, cue, speaker }: Attribution, second: Attribution): boolean {
  const { tokens, tags, paragraphOf } = document;
  const [own] = second.content as [TokenRange];
  const before = content.at(-1)!;
  if (!cue || !speaker || before.to > cue.from || own.from < cue.to || own.from - before.to > LONGEST_BETWEEN)
    return false;
  if (paragraphOf[own.from] !== paragraphOf[before.from] || tokens[own.from - 1]!.text !== ',') return false;
  if (second.cue && (second.cue.from < cue.to || second.cue.to > own.from)) return false;
  const first = quotationEndingAt(document, before.to);
  if (!first || tokens[before.to - 2]?.text !== ',' || !quotationBeginningAt(document, own.from)) return false;
  if (!/^\p{Ll}/u.test(tokens[own.from + 1]?.text ?? '')) return false;
  for (let i = Math.max(cue.to, speaker.to); i < own.from; i++) if (/^(?:VB[DZ]|MD)$/.test(tags[i]!)) return false;
  return true;
}
