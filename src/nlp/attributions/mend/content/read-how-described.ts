import type { Document } from '../../../layers/document.ts';
import { quotationEndingAt } from '../../../layers/quotation-ranges.ts';
import { reportingWord } from '../../../lexicon/reporting-words.ts';
import type { Attribution } from '../../attribution.ts';
import { quotedStatement } from '../marks/quoted-statement.ts';

/** “A slow car crash” was how Cole described [the vote]: what is said stands in the marks before, and not behind. */
export function readHowDescribed(document: Document, attribution: Attribution): Attribution {
  const { cue, speaker, content, probability } = attribution;
  const { tokens } = document;
  if (!cue || !speaker || speaker.to > cue.from || content.some(({ from }) => from < speaker.from - 1))
    return attribution;
  const how = speaker.from - 1;
  if (!/^(?:how|what)$/.test(tokens[how]?.lower ?? '')) return attribution;
  if (!/^(?:is|was|are|were)$/.test(tokens[how - 1]?.lower ?? '')) return attribution;
  const quotation = quotationEndingAt(document, how - 1);
  return quotation
    ? quotedStatement(quotation, cue, reportingWord(tokens[cue.to - 1]!.lower), speaker, probability)
    : attribution;
}
