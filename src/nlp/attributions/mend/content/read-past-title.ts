import { oneOf } from '../../../../domain/word-lists.ts';
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
  if (!isOfWork(document, title) && (title.to !== cue.from || !isInRelative(document, title))) return attribution;
  if (rest.length > 0) return { ...attribution, content: rest };
  const { to } = document.sentences[document.sentenceOf[cue.from]!]!;
  const said = contentAfter(document, { from: cue.from, to }, { ...cue, head: cue.to - 1, verb, form: 'FINITE' });
  return said && { ...attribution, content: [trimContent(document, said)] };
}

/** What somebody writes in: 'In her memoir, “The Long Night,” Cole says'. */
const WORK = oneOf`memoirs? books? novels? essays? columns? articles? poems? biography autobiography diary papers?
  pamphlets? blogs? stud(?:y|ies) thesis`;

/** Whether a title stands behind "In her memoir," at the head of a sentence. */
function isOfWork({ tokens, sentences, sentenceOf }: Document, { from }: TokenRange): boolean {
  const first = sentences[sentenceOf[from]!]!.from;
  const work = tokens[from - 1]?.text === ',' ? from - 2 : from - 1;
  return work > first && from - first <= LONGEST && tokens[first]!.lower === 'in' && WORK.test(tokens[work]!.lower);
}

/** Whether ", who" opens the clause that a title stands in. */
function isInRelative({ tokens, quotationOf }: Document, { from }: TokenRange): boolean {
  for (let i = from - 1; i > 0 && from - i <= LONGEST; i--) {
    if (quotationOf[i] !== -1 || tokens[i]!.kind === 'MARK') return false;
    if (/^(?:who|whose|which)$/.test(tokens[i]!.lower)) return tokens[i - 1]!.text === ',';
  }
  return false;
}
