import type { Document } from '../../../layers/document.ts';
import type { TokenRange } from '../../../layers/sentences.ts';
import type { Attribution } from '../../attribution.ts';
import { isExceptedAt } from '../../rules/exceptions.ts';
import { isFiniteVerb } from '../../rules/noun-phrase.ts';
import { isHelper } from './finite-subject.ts';

/** Most tokens from "No one" to the verb. */
const LONGEST_SUBJECT = 20;

/** "No one but Cole said", "Nobody on the council apart from Cole has said": Cole did, and speaks. */
export function speakExcepted(document: Document, attribution: Attribution): Attribution {
  const { cue, speaker } = attribution;
  if (!cue || !speaker || speaker.to > cue.from || cue.from - speaker.from > LONGEST_SUBJECT) return attribution;
  const excepted = exceptedBefore(document, cue);
  return excepted && speaker.from < excepted.to ? { ...attribution, speaker: excepted } : attribution;
}

function exceptedBefore(document: Document, cue: TokenRange): TokenRange | null {
  const { tokens, tags, sentences, sentenceOf, quotationOf } = document;
  const { from: first } = sentences[sentenceOf[cue.from]!]!;
  let to = cue.from;
  while (to > first && (isHelper(document, to - 1) || tokens[to - 1]!.text === ',')) to--;
  for (let i = to - 1; i > first && to - i < LONGEST_SUBJECT; i--) {
    if (quotationOf[i] !== -1 || /^[;:]$/.test(tokens[i]!.text)) return null;
    if (isFiniteVerb(document, i)) return null;
    if (!/^(?:NNP|DT|PRP\$?|NNS?|JJ|CD)$/.test(tags[i]!) || !isExceptedAt(document, first, i)) continue;
    return opensWithNobody(document, first, i) ? { from: i, to } : null;
  }
  return null;
}

/** Whether "nobody", "none" or "no minister" stands before a token in its clause, no verb between. */
function opensWithNobody(document: Document, first: number, at: number): boolean {
  const { tokens } = document;
  for (let i = at - 2; i >= first && at - i < LONGEST_SUBJECT; i--) {
    const { lower, text } = tokens[i]!;
    if (/^(?:nobody|none|no|neither|nor|few|hardly|scarcely)$/.test(lower)) return true;
    if (/^[;:]$/.test(text) || isFiniteVerb(document, i)) return false;
  }
  return false;
}
