import type { Document } from '../../../layers/document.ts';
import { countWords, quotationAround } from '../../../layers/quotation-ranges.ts';
import type { TokenRange } from '../../../layers/sentences.ts';
import { reportingVerb } from '../../../lexicon/reporting-words.ts';
import type { Attribution } from '../../attribution.ts';

/** Fewer words in marks are a term inside a sentence. */
const FEWEST_WORDS = 3;

/**
 * Ends what is said at the mark that a participle of the speaker follows: 'Lind said the guards “did not fire a shot”,
 * [contradicting a shopkeeper]'.
 */
export function endBeforeParticiple(document: Document, attribution: Attribution): Attribution {
  const { cue, content, verb } = attribution;
  const last = content.at(-1)!;
  if (!cue || last.from < cue.to || !verb?.frames.has('q')) return attribution;
  const to = endOfQuoted(document, last);
  return to === null ? attribution : { ...attribution, content: [...content.slice(0, -1), { from: last.from, to }] };
}

function endOfQuoted(document: Document, { from, to }: TokenRange): number | null {
  const { tokens, tags, quotationOf } = document;
  for (let i = from + 1; i < to; i++) {
    if (quotationOf[i] !== -1 || quotationOf[i - 1] === -1) continue;
    const inside = tokens[i - 2]!.text === ',';
    const next = tokens[i]!.text === ',' ? i + 1 : inside ? i : -1;
    if (next < 0 || next + 1 >= to || tags[next] !== 'VBG') continue;
    // “...”, adding that: a statement of its own
    if (/[qt]/.test([...(reportingVerb(tokens[next]!.lower)?.frames ?? [])].join(''))) continue;
    const quotation = quotationAround(document, i - 1)!;
    return quotation.from >= from && countWords(document, quotation) >= FEWEST_WORDS ? i : null;
  }
  return null;
}
