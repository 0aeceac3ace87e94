import type { Document } from '../../layers/document.ts';
import type { TokenRange } from '../../layers/sentences.ts';
import { reportingWord } from '../../lexicon/reporting-words.ts';
import type { Name } from '../../names/name.ts';
import { type Attribution, BY_RULE } from '../attribution.ts';

/** Most tokens of a signature: "— Jane Roe, Centre for Policy Research". */
const LONGEST_SIGNATURE = 14;
/** How surely a block is what its signature says. */
const SURENESS = 0.85;

/**
 * The blocks of Markdown, "> " before each line, that somebody signs in the last line or right under it: "> We will
 * stay.¶¶— Jane Roe, mayor". In text order.
 */
export function readSignedBlocks(
  document: Document,
  names: readonly Name[],
  paragraphs: readonly TokenRange[],
): Attribution[] {
  const lines = document.markup.filter(({ kind }) => kind === 'BLOCK');
  if (lines.length === 0) return [];
  const endOfPerson = new Map(names.flatMap(({ from, to, type }) => (type === 'PERSON' ? [[from, to] as const] : [])));
  const begins = new Set(lines.map(({ start }) => start));
  const isInBlock = (at: number) => begins.has(lineOf(document, paragraphs[at]!));
  return paragraphs.flatMap((signature, i) => {
    if (!isSignature(document, signature, endOfPerson)) return [];
    let first = i;
    while (first > 0 && isInBlock(first - 1) && !isSignature(document, paragraphs[first - 1]!, endOfPerson)) first--;
    if (first === i) return [];
    const dash = { from: signature.from, to: signature.from + 1 };
    return [
      {
        ...BY_RULE,
        content: paragraphs.slice(first, i).map((piece) => ({ ...piece })),
        cue: dash,
        verb: { ...reportingWord('say'), lemma: 'say' },
        speaker: { from: dash.to, to: signature.to },
        speech: 0.95,
        probability: SURENESS,
        ...(document.quotationOf[paragraphs[first]!.from] === -1 && { isTranscript: true as const }),
      },
    ];
  });
}

/** Where the line begins in which a paragraph begins. */
function lineOf({ text, tokens }: Document, { from }: TokenRange): number {
  const { start } = tokens[from]!;
  return start === 0 ? 0 : text.lastIndexOf('\n', start - 1) + 1;
}

/** A dash and the name of a person. */
function isSignature({ tokens }: Document, { from, to }: TokenRange, endOfPerson: Map<number, number>): boolean {
  return /^(?:[-–—―]|--)$/.test(tokens[from]!.text) && to - from <= LONGEST_SIGNATURE && endOfPerson.has(from + 1);
}
