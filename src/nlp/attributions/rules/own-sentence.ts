import { oneOf } from '../../../domain/word-lists.ts';
import type { Document } from '../../layers/document.ts';
import { quotationAround } from '../../layers/quotation-ranges.ts';
import type { TokenRange } from '../../layers/sentences.ts';
import type { Attribution } from '../attribution.ts';

/** Verbs of which what is said is the object, behind a colon too: "did not say: “...”". */
const SAYS = oneOf`say tell write state utter declare claim tweet post add`;

/**
 * The quotation in the content of an attribution that is a sentence of its own and no object of its cue: “We swim.” in
 * 'Cole was not impressed: “We swim.”', where the cue only tells how Cole took something. Null without one.
 */
export function quotationBeside(document: Document, { cue, verb, content }: Attribution): TokenRange | null {
  if (!cue || !verb || SAYS.test(verb.lemma)) return null;
  const { tokens, quotationOf, sentenceOf } = document;
  for (const { from, to } of content)
    for (let i = from; i < to; i++) {
      if (quotationOf[i] === -1) continue;
      const quotation = quotationAround(document, i)!;
      const opens = tokens[quotation.from + 1] ?? tokens[quotation.from]!;
      const isAfter = quotation.from >= cue.to;
      const isApart =
        sentenceOf[isAfter ? quotation.from : quotation.to - 1] !== sentenceOf[cue.from] ||
        (isAfter && tokens[quotation.from - 1]?.text === ':');
      return isApart && opens.text !== opens.lower ? quotation : null;
    }
  return null;
}
