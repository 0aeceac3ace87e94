import type { Document } from '../../../layers/document.ts';
import type { Attribution } from '../../attribution.ts';
import { isExceptedClause } from '../../rules/exceptions.ts';

/** Most tokens of "to say anything about the dam except". */
const LONGEST_LEAD = 10;

/** "said [little beyond that] the dam leaks", "said [nothing but] “no”": what is excepted is all that is said. */
export function trimException(document: Document, attribution: Attribution): Attribution {
  const { tokens, tags, quotationOf, sentences, sentenceOf } = document;
  const { cue, content, isTranscript } = attribution;
  const [own, ...rest] = content;
  if (!cue || !own || isTranscript || own.from < cue.to || quotationOf[own.from] !== -1) return attribution;
  const { from: first } = sentences[sentenceOf[cue.from]!]!;
  for (let i = own.from + 1; i + 1 < own.to && i - own.from < LONGEST_LEAD; i++) {
    if (/^[;:.]$/.test(tokens[i]!.text) || (tokens[i]!.lower === 'but' && tokens[i - 1]!.text === ','))
      return attribution;
    const opens = quotationOf[i] !== -1 || tokens[i]!.lower === 'that';
    if (opens && isExceptedClause(document, first, i))
      return { ...attribution, content: [{ from: i, to: own.to }, ...rest] };
    if (opens || /^(?:VBD|VBZ|MD)$/.test(tags[i]!)) return attribution;
  }
  return attribution;
}
