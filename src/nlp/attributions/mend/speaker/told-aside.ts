import { oneOf } from '../../../../domain/word-lists.ts';
import type { Document } from '../../../layers/document.ts';
import type { TokenRange } from '../../../layers/sentences.ts';
import type { Attribution } from '../../attribution.ts';
import { nounPhraseAfter } from '../../rules/noun-phrase.ts';

const ASIDE = oneOf`asked told informed warned reminded questioned pressed quizzed grilled`;
/** What follows a verb without an object, or opens its object: "shrugged.", "shook his head". */
const AFTER_DEED = oneOf`and off back it his her their slowly again briefly only`;

/** What was told or asked in passing. */
export interface ToldAside {
  content: TokenRange[];
  /** Who is printed with "by". */
  by: TokenRange | null;
}

/**
 * "Lind, [asked what it was like], replied", "Lind, [asked by a guest about it], frowned": what somebody else asked or
 * told whoever stands before it, or null where the words between the commas are no aside.
 */
export function readToldAside(document: Document, { cue, content }: Attribution): ToldAside | null {
  const { tokens } = document;
  const first = content[0]!;
  const isAbout = cue!.to - cue!.from === 2 && /^(?:about|on|over)$/.test(tokens[cue!.from + 1]!.lower);
  if ((cue!.to - cue!.from !== 1 && !isAbout) || !ASIDE.test(tokens[cue!.from]!.lower)) return null;
  if (tokens[cue!.from - 1]?.text !== ',' || first.from < cue!.to) return null;
  const by = tokens[cue!.to]?.lower === 'by' ? nounPhraseAfter(document, cue!.to + 1, first.from) : null;
  if (first.from !== (by ? by.to : cue!.to)) return null;
  const end = whereDeedFollows(document, first);
  if (end === null || content.some(({ from }) => from > end)) return null;
  const last = content.at(-1)!;
  return { content: last.to > end ? [...content.slice(0, -1), { from: last.from, to: end }] : content, by };
}

/** The comma of ", replied" in or right behind a range, where the subject of the sentence has its verb; or null. */
function whereDeedFollows(document: Document, { from, to }: TokenRange): number | null {
  const { tokens, tags, sentences, sentenceOf, quotationOf } = document;
  const end = sentences[sentenceOf[from]!]!.to;
  for (let i = Math.min(to, end - 2); i > from; i--) {
    if (tokens[i]!.text !== ',' || quotationOf[i] !== -1) continue;
    const verb = i + 1;
    if (/^(?:VBD|VBZ)$/.test(tags[verb]!)) return i;
    // A lone verb may have the tag of a participle or an adjective.
    const next = tokens[verb + 1];
    const isAlone = !next || (next.kind === 'MARK' ? next.text !== ',' : AFTER_DEED.test(next.lower));
    if (/^(?:VBN|JJ)$/.test(tags[verb]!) && tokens[verb]!.lower.endsWith('ed') && isAlone) return i;
  }
  return null;
}
