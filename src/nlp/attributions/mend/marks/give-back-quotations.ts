import type { Document } from '../../../layers/document.ts';
import { leadsOn, quotationEndingAt } from '../../../layers/quotation-ranges.ts';
import type { TokenRange } from '../../../layers/sentences.ts';
import type { Attribution } from '../../attribution.ts';
import { readAfterMark } from './read-after-mark.ts';
import { readBeforeMark } from './read-before-mark.ts';

/** How surely a mark that leads on to a speaker and a verb that quotes is right about them. */
const PROBABILITY = 0.7;

/**
 * Gives a quotation to the speaker and verb that its closing mark leads on to, where it was taken for the end of
 * another statement. In "Lind held that all was lost: “It is over,” he said" the words in marks have a verb of their
 * own.
 */
export function giveBackQuotations(document: Document, attributions: readonly Attribution[]): Attribution[] {
  const cues = new Set(attributions.flatMap(({ cue }) => (cue ? [cue.from, cue.to - 1] : [])));
  return attributions.flatMap((attribution) => {
    const { content, cue } = attribution;
    const last = content.at(-1)!;
    const quotation = quotationEndingAt(document, last.to);
    if (!cue || !quotation || quotation.from < last.from) return [attribution];
    if (cue.from >= quotation.from) return [attribution];
    const own = readOwn(document, quotation);
    if (!own?.cue || cues.has(own.cue.from)) return [attribution];
    const quotes = own.verb!.frames.has('q') && own.verb!.speech >= 0.9;
    if (!quotes && !isOfOther(document, attribution, own)) return [attribution];
    const end = Math.min(quotation.from, own.speaker!.from, own.cue.from);
    const kept = content.flatMap((piece) => (piece.from < end ? [beforeMark(document, piece, end)] : []));
    const given = { ...own, probability: PROBABILITY };
    return kept.length > 0 ? [{ ...attribution, content: kept }, given] : [given];
  });
}

/**
 * “We lost,” Cole said. “It is late,” Ann Lind marvelled.: a second quotation that leads on to a name with whatever
 * verb is not said by whoever says the first.
 */
function isOfOther({ tokens, tags }: Document, { content, speaker }: Attribution, own: Attribution): boolean {
  const { from, to } = own.speaker!;
  const isName = own.content[0]!.from === content.at(-1)!.from && content.length > 1 && tags[to - 1] === 'NNP';
  if (!isName || !speaker || from < content.at(-1)!.to) return false;
  return tokens.slice(speaker.from, speaker.to).every(({ lower }) => lower !== tokens[to - 1]!.lower);
}

/**
 * By what follows the mark, and else by the clause that leads to it with a colon: Asked if it was
 * late, he went on: “...”
 */
function readOwn(document: Document, quotation: TokenRange): Attribution | null {
  if (leadsOn(document, quotation)) return readAfterMark(document, quotation);
  return document.tokens[quotation.from - 1]?.text === ':' ? readBeforeMark(document, quotation) : null;
}

/** A piece up to a token, without the colon, comma or dash before it. */
function beforeMark({ tokens }: Document, { from, to }: TokenRange, limit: number): TokenRange {
  if (to <= limit) return { from, to };
  let end = limit;
  while (end > from + 1 && tokens[end - 1]!.kind === 'MARK') end--;
  return { from, to: end };
}
