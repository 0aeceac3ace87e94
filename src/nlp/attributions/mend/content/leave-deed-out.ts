import { oneOf } from '../../../../domain/word-lists.ts';
import type { Document } from '../../../layers/document.ts';
import type { TokenRange } from '../../../layers/sentences.ts';
import type { Attribution } from '../../attribution.ts';
import { holdsFiniteVerb } from '../../rules/noun-phrase.ts';

/** What is done with words, so that it tells when they were said. */
const RULES = oneOf`jailed sentenced fined adjourned acquitted convicted`;
/** The same behind a closing mark. */
const ACTS = oneOf`jailed sentenced fined adjourned acquitted convicted announced unveiled launched opened closed
  resigned defended presented signed ordered urged addressed outlined rejected dismissed confirmed ruled cleared
  freed visited toured accepted collected introduced published`;
/** Fewest tokens of what is said. */
const FEWEST = 3;

/**
 * Leaves out the deed that the words went with: 'told the brothers they had “put rent first” [as he jailed them]',
 * 'said it was “a sad day” [as she announced the closure]'.
 */
export function leaveDeedOut(document: Document, attribution: Attribution): Attribution {
  const { tokens, tags, quotationOf } = document;
  const { cue, content, isTranscript } = attribution;
  const last = content.at(-1)!;
  if (!cue || isTranscript || last.from < cue.to) return attribution;
  const series = tokens[cue.from - 1]?.lower === 'then' || tokens[cue.from]!.lower === 'then';
  for (let i = last.from + FEWEST; i + 2 < last.to; i++) {
    // "said it was a joke, then said it was a test[, then hung up]"
    const isNext = series && tokens[i]!.text === ',' && tokens[i + 1]!.lower === 'then' && quotationOf[i] === -1;
    if (isNext && tags[i + 2] === 'VBD')
      return { ...attribution, content: [...content.slice(0, -1), { from: last.from, to: i }] };
    if (!/^(?:as|while)$/.test(tokens[i]!.lower) || quotationOf[i] !== -1) continue;
    if (!/^(?:he|she|they)$/.test(tokens[i + 1]!.lower) || tags[i + 2] !== 'VBD') continue;
    const mark = tokens[i - 1]!.text === ',' ? i - 1 : i;
    const isBehindMark = quotationOf[mark - 1] !== -1;
    if (!(isBehindMark ? ACTS : RULES).test(tokens[i + 2]!.lower)) continue;
    const said: TokenRange = { from: last.from, to: mark };
    if (!isBehindMark && !holdsFiniteVerb(document, said)) continue;
    return { ...attribution, content: [...content.slice(0, -1), said] };
  }
  return attribution;
}
