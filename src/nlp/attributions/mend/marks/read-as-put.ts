import type { Document } from '../../../layers/document.ts';
import { anyTaken, quotationBeginningAt, quotationEndingAt } from '../../../layers/quotation-ranges.ts';
import type { TokenRange } from '../../../layers/sentences.ts';
import { placesOf } from '../../../layers/word-places.ts';
import { reportingWord } from '../../../lexicon/reporting-words.ts';
import type { Attribution } from '../../attribution.ts';
import { nounPhraseAfter } from '../../rules/noun-phrase.ts';
import { quotedStatement } from './quoted-statement.ts';

const PROBABILITY = 0.7;
const SAY = reportingWord('say');
/** Most tokens from "as" to the verb, and from the verb to the words behind it. */
const LONGEST = 14;

/**
 * “The door,” as Jan Cole put it on Friday, “was open”: what stands in marks before "as" is said as well, by nobody but
 * who stands between "as" and the verb.
 */
export function readAsPut(document: Document, attribution: Attribution): Attribution {
  const { cue, content, isTranscript } = attribution;
  const { tokens } = document;
  if (!cue || isTranscript) return attribution;
  let verb = cue.from;
  while (verb < cue.to && !/^(?:put|puts|has|had|called|calls|described|describes)$/.test(tokens[verb]!.lower)) verb++;
  if (verb === cue.to || tokens[verb + 1]?.lower !== 'it') return attribution;
  const as = asBefore(document, verb);
  const before = as === null ? null : quotationEndingAt(document, tokens[as - 1]?.text === ',' ? as - 1 : as);
  const speaker = before && nounPhraseAfter(document, as! + 1, verb);
  if (!before || !speaker) return attribution;
  const after = content.filter(({ from }) => from > verb);
  if (content.some((piece) => piece.to <= verb && piece.from < before.from)) return attribution;
  const next = after.length > 0 ? after : wordsAfter(document, verb + 2);
  return { ...attribution, verb: SAY, speech: SAY.speech, speaker, content: [before, ...next] };
}

/** The same where the learned stages have passed over it. */
export function attributeAsPut(document: Document, taken: Uint8Array): Attribution[] {
  const { tokens, quotationOf } = document;
  const found: Attribution[] = [];
  for (const i of placesOf(document.places, ['put', 'puts'])) {
    if (tokens[i + 1]?.lower !== 'it' || taken[i] || quotationOf[i] !== -1) continue;
    const as = asBefore(document, i);
    const quotation = as === null ? null : quotationEndingAt(document, as);
    if (!quotation) continue;
    const read = readAsPut(document, quotedStatement(quotation, { from: i, to: i + 2 }, SAY, null, PROBABILITY));
    if (
      read.content.length === 2 &&
      read.speaker &&
      ![...read.content, read.speaker].some((range) => anyTaken(taken, range))
    )
      found.push(read);
  }
  return found;
}

function asBefore({ tokens, quotationOf }: Document, verb: number): number | null {
  for (let i = verb - 1; i > Math.max(0, verb - LONGEST) && quotationOf[i] === -1; i--)
    if (tokens[i]!.lower === 'as') return i;
  return null;
}

/** The quotation that goes on small behind ", " or "put it on Friday, ". */
function wordsAfter(document: Document, from: number): TokenRange[] {
  const { tokens, tags } = document;
  let i = from;
  while (i < from + LONGEST && /^(?:IN|TO|DT|NNP|NNS?|CD|JJ|RB|PRP\$)$/.test(tags[i] ?? '')) i++;
  const quotation = tokens[i]?.text === ',' ? quotationBeginningAt(document, i + 1) : null;
  return quotation && /^\p{Ll}/u.test(tokens[i + 2]?.text ?? '') ? [quotation] : [];
}
