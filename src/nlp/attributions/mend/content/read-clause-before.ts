import type { Document } from '../../../layers/document.ts';
import type { Attribution } from '../../attribution.ts';
import { holdsFiniteVerb } from '../../rules/noun-phrase.ts';

/**
 * What is said stands before the comma in "The pier would close, the court said in a case filed by Norrex", where the
 * participle behind the verb was taken for it: that only tells of the case. So it is with what was left unsaid in "The
 * pier would close, the mayor told the Sun without saying when".
 */
export function readClauseBefore(document: Document, attribution: Attribution): Attribution {
  const { cue, speaker, content } = attribution;
  const { tokens, tags, sentences, sentenceOf, quotationOf } = document;
  const [first] = content;
  if (!cue || !speaker || content.length > 1 || first!.from <= cue.to || speaker.to !== cue.from) return attribution;
  const isOfCase = tags[first!.from] === 'VBN' && /^NN/.test(tags[first!.from - 1]!) && tags[cue.to] === 'IN';
  const isUnsaid = tokens[first!.from]!.lower === 'without' && tags[first!.from + 1] === 'VBG';
  if (!isOfCase && !isUnsaid) return attribution;
  const { from } = sentences[sentenceOf[cue.from]!]!;
  const comma = speaker.from - 1;
  if (comma <= from || tokens[comma]!.text !== ',' || sentenceOf[first!.from] !== sentenceOf[cue.from])
    return attribution;
  for (let i = from; i < first!.to; i++) if (quotationOf[i] !== -1) return attribution;
  const said = { from, to: comma };
  return holdsFiniteVerb(document, said) ? { ...attribution, content: [said] } : attribution;
}
