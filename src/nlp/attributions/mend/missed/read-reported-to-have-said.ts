import type { Document } from '../../../layers/document.ts';
import { reportingVerb } from '../../../lexicon/reporting-words.ts';
import type { Attribution } from '../../attribution.ts';
import { nounPhraseAfter } from '../../rules/noun-phrase.ts';

/**
 * Reads "Brin is reported to have said that the port was closed": the statement is "that the port was closed", and Brin
 * makes it. Any other attribution comes back as it was.
 */
export function readReportedToHaveSaid(document: Document, attribution: Attribution): Attribution {
  const { cue, content } = attribution;
  const { tokens, quotationOf } = document;
  const first = content[0]!;
  if (
    !cue ||
    first.from !== cue.to ||
    !/^(?:reported|said|alleged|rumou?red|understood|thought|believed)$/.test(tokens[cue.to - 1]!.lower)
  )
    return attribution;
  const at = first.from;
  if (tokens[at]!.lower !== 'to' || tokens[at + 1]?.lower !== 'have') return attribution;
  const verb = reportingVerb(tokens[at + 2]?.lower ?? '');
  if (!verb || verb.speech < 0.9) return attribution;
  let from = at + 3;
  if (verb.frames.has('o')) from = nounPhraseAfter(document, from, first.to)?.to ?? from;
  const opens =
    tokens[from]?.lower === 'that' || (quotationOf[from] ?? -1) !== -1 || (verb.frames.has('b') && from === at + 3);
  if (!opens || from >= first.to) return attribution;
  return {
    ...attribution,
    content: [{ from, to: first.to }, ...content.slice(1)],
    cue: { from: cue.from, to: at + 3 },
    verb,
  };
}
