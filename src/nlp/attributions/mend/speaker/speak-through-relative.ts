import type { Document } from '../../../layers/document.ts';
import type { Attribution } from '../../attribution.ts';
import { holdsFiniteVerb } from '../../rules/noun-phrase.ts';
import { trimContent } from '../../rules/trim-content.ts';

/**
 * "Ada Lind, whose son is below, said nobody slept": a name with a clause between commas is no statement but whoever
 * makes the one behind the verb, which was taken for the speaker.
 */
export function speakThroughRelative(document: Document, attribution: Attribution): Attribution {
  const { content, cue, speaker, verb } = attribution;
  const [own] = content;
  const { tokens, tags, sentences, sentenceOf, quotationOf } = document;
  if (!cue || !speaker || content.length > 1 || speaker.from < cue.to || !verb?.frames.has('q')) return attribution;
  if (own!.to !== cue.from - 1 || tokens[own!.to]!.text !== ',' || speaker.from !== cue.to) return attribution;
  if (sentences[sentenceOf[own!.from]!]!.from !== own!.from || quotationOf[own!.from] !== -1) return attribution;
  let comma = own!.from;
  while (comma < own!.to && tokens[comma]!.text !== ',') comma++;
  const isRelative = /^(?:who|whose|whom|which)$/.test(tokens[comma + 1]?.lower ?? '') && tags[comma - 1] === 'NNP';
  const head = { from: own!.from, to: comma };
  const others = tokens.slice(comma + 1, own!.to).some(({ text }) => text === ',');
  if (!isRelative || comma >= own!.to || others || holdsFiniteVerb(document, head)) return attribution;
  const said = trimContent(document, { from: cue.to, to: sentences[sentenceOf[cue.from]!]!.to });
  return said.to - said.from < 2 ? attribution : { ...attribution, content: [said], speaker: own! };
}
