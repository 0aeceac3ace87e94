import type { Document } from '../../../layers/document.ts';
import { quotationAround } from '../../../layers/quotation-ranges.ts';
import type { TokenRange } from '../../../layers/sentences.ts';
import type { Attribution } from '../../attribution.ts';
import { contentAfter } from '../../rules/find-content.ts';
import { trimContent } from '../../rules/trim-content.ts';
import { isTitle } from './is-statement.ts';

/** Most tokens of a relative clause before a title. */
const LONGEST = 12;

/**
 * A title in the clause that describes the speaker is not what is said, though its mark stands before the verb: 'Cole,
 * who adapted “The Weaver's Daughter,” said [it was hard work]'. Null where nothing else is said.
 */
export function readPastTitle(document: Document, attribution: Attribution): Attribution | null {
  const { cue, content, verb } = attribution;
  const [first, ...rest] = content;
  if (!cue || !verb || first!.to > cue.from || !isTitle(document, first!)) return attribution;
  const title = quotationAround(document, first!.from)!;
  if (title.to !== cue.from || !isInRelative(document, title)) return attribution;
  if (rest.length > 0) return { ...attribution, content: rest };
  const { to } = document.sentences[document.sentenceOf[cue.from]!]!;
  const said = contentAfter(document, { from: cue.from, to }, { ...cue, head: cue.to - 1, verb, form: 'FINITE' });
  return said && { ...attribution, content: [trimContent(document, said)] };
}

/** Whether ", who" opens the clause that a title stands in. */
function isInRelative({ tokens, quotationOf }: Document, { from }: TokenRange): boolean {
  for (let i = from - 1; i > 0 && from - i <= LONGEST; i--) {
    if (quotationOf[i] !== -1 || tokens[i]!.kind === 'MARK') return false;
    if (/^(?:who|whose|which)$/.test(tokens[i]!.lower)) return tokens[i - 1]!.text === ',';
  }
  return false;
}
