import type { Document } from '../../../layers/document.ts';
import type { Attribution } from '../../attribution.ts';
import { isFiniteVerb } from '../../rules/noun-phrase.ts';

/**
 * Takes up what a short name in brackets cut off: "not to panic as the Grain Union (GU) has not yet met" goes on to the
 * end of its sentence, since the verb of its last clause comes after the brackets.
 */
export function goOnAfterBracket(document: Document, attribution: Attribution): Attribution {
  const { tokens, tags, quotationOf, sentences, sentenceOf } = document;
  const { cue, speaker, content, isTranscript } = attribution;
  const last = content.at(-1)!;
  if (!cue || isTranscript || last.from < cue.to || (speaker && speaker.from > last.from)) return attribution;
  const open = last.to;
  if (tokens[open]?.text !== '(' || tokens[open + 2]?.text !== ')' || tags[open - 1] !== 'NNP') return attribution;
  const end = sentences[sentenceOf[last.from]!]!.to;
  let verb = open + 3;
  while (verb < end && tags[verb] === 'RB') verb++;
  if (verb >= end || !isFiniteVerb(document, verb)) return attribution;
  const to = /^[.!?]$/.test(tokens[end - 1]!.text) ? end - 1 : end;
  for (let i = last.from; i < to; i++) if (quotationOf[i] !== -1) return attribution;
  return { ...attribution, content: [...content.slice(0, -1), { from: last.from, to }] };
}
