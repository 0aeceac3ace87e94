import type { Document } from '../../../layers/document.ts';
import { reportingVerb } from '../../../lexicon/reporting-words.ts';
import type { Attribution } from '../../attribution.ts';
import { SAYING } from '../content/is-claim-repeated.ts';
import { finiteSubject } from './finite-subject.ts';

/**
 * In 'Cole insisted the roof was “safe” - a phrase he also used, critics note, in 2018' Cole says what goes before the
 * remark on it. The clause between commas belongs to the remark.
 */
export function speakBeforeRemark(document: Document, attribution: Attribution): Attribution {
  const { cue, speaker, content } = attribution;
  const { tokens, tags, sentences, sentenceOf } = document;
  const [first] = content;
  if (!cue || !speaker || !first || speaker.from < first.to || cue.from < first.to) return attribution;
  const at = first.from - 1;
  if (tokens[Math.min(cue.from, speaker.from) - 1]!.text !== ',' || at <= sentences[sentenceOf[first.from]!]!.from)
    return attribution;
  const verb = reportingVerb(tokens[at]!.lower);
  if (!verb?.frames.has('q') || verb.speech < 0.9 || !/^VB[DZP]$/.test(tags[at]!)) return attribution;
  const remark = remarkIn(document, first.from + 2, first.to);
  const own = remark === null ? null : finiteSubject(document, at);
  if (remark === null || !own) return attribution;
  return {
    ...attribution,
    content: [{ from: first.from, to: remark }],
    cue: { from: at, to: at + 1 },
    verb,
    speaker: own,
  };
}

/** Where " - a phrase he also used" begins, with its mark. */
function remarkIn({ tokens, tags, quotationOf }: Document, from: number, to: number): number | null {
  for (let i = from; i + 3 < to; i++)
    if (
      quotationOf[i] === -1 &&
      /^(?:[,–—-]|--)$/.test(tokens[i]!.text) &&
      /^(?:an?|the)$/.test(tokens[i + 1]!.lower) &&
      SAYING.test(tokens[i + 2]!.lower) &&
      /^(?:PRP|NNP|WDT|IN|DT)$/.test(tags[i + 3]!)
    )
      return i;
  return null;
}
