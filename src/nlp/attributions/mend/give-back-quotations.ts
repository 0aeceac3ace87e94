import type { Document } from '../../document.ts';
import type { TokenRange } from '../../sentences.ts';
import type { Attribution } from '../attribution.ts';
import { leadsOn, quotationEndingAt } from './quotation-ranges.ts';
import { readAfterMark } from './read-after-mark.ts';

/** How surely a mark that leads on to a speaker and a verb that quotes is right about them. */
const PROBABILITY = 0.7;

/**
 * Gives a quotation back to the speaker and verb that its mark leads on to, where it was taken for the end of another
 * statement: in Lind held that all was lost: “It is over,” he said, the words in marks have a verb of their own.
 */
export function giveBackQuotations(document: Document, attributions: readonly Attribution[]): Attribution[] {
  const cues = new Set(attributions.flatMap(({ cue }) => (cue ? [cue.from, cue.to - 1] : [])));
  return attributions.flatMap((attribution) => {
    const { content, cue } = attribution;
    const last = content.at(-1)!;
    const quotation = quotationEndingAt(document, last.to);
    if (!cue || !quotation || quotation.from < last.from) return [attribution];
    if (cue.from >= quotation.from || !leadsOn(document, quotation)) return [attribution];
    const own = readAfterMark(document, quotation);
    if (!own?.cue || !own.verb?.frames.has('q') || own.verb.speech < 0.9 || cues.has(own.cue.from))
      return [attribution];
    const rest = last.from < quotation.from ? [beforeMark(document, { from: last.from, to: quotation.from })] : [];
    const kept = [...content.slice(0, -1), ...rest];
    const given = { ...own, probability: PROBABILITY };
    return kept.length > 0 ? [{ ...attribution, content: kept }, given] : [given];
  });
}

/** Without the colon or dash that leads to the mark. */
function beforeMark({ tokens }: Document, { from, to }: TokenRange): TokenRange {
  let end = to;
  while (end > from + 1 && tokens[end - 1]!.kind === 'MARK') end--;
  return { from, to: end };
}
