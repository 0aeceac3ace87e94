import type { Document } from '../../../layers/document.ts';
import type { Attribution } from '../../attribution.ts';
import { isFiniteVerb } from '../../rules/noun-phrase.ts';

/** Most tokens of what opens a sentence before its subject. */
const LONGEST_OPENING = 10;

/**
 * A name that hangs on what opens the sentence is no part of its subject: in "Under pressure from Lind, the broadcaster
 * apologised, saying" the broadcaster says it, and in "Like Lind, Anna Cole said" Anna Cole does. A second
 * comma makes an apposition of it: "From Lind, the envoy, came".
 */
export function leaveOpeningOut(document: Document, attribution: Attribution): Attribution {
  const { speaker, cue } = attribution;
  const { tokens, tags, sentences, sentenceOf, quotationOf } = document;
  if (!speaker || !cue || speaker.to > cue.from) return attribution;
  const first = sentences[sentenceOf[speaker.from]!]!.from;
  if (speaker.from === first || speaker.from - first > LONGEST_OPENING) return attribution;
  if (!/^(?:IN|TO|VBG|VBN)$/.test(tags[first]!) || !/^(?:IN|TO|VBG)$/.test(tags[speaker.from - 1]!)) return attribution;
  for (let i = first; i < speaker.from; i++)
    if (tokens[i]!.kind === 'MARK' || quotationOf[i] !== -1) return attribution;
  const isLikened = speaker.from - first === 1 && /^(?:un)?like$/.test(tokens[first]!.lower);
  let comma = -1;
  for (let i = speaker.from; i < speaker.to; i++) {
    if (tokens[i]!.text !== ',') continue;
    // "Like Lind, Anna Cole, a farmer, said": nobody is described as a name.
    if (comma >= 0 && isLikened && tags[comma + 1] === 'NNP') break;
    if (comma >= 0) return attribution;
    comma = i;
  }
  if (comma < 0 || comma + 1 >= speaker.to) return attribution;
  const opens = /^(?:DT|PRP\$)$/.test(tags[comma + 1]!) || tags[comma + 1] === 'NNP';
  return opens && isFiniteVerb(document, speaker.to)
    ? { ...attribution, speaker: { from: comma + 1, to: speaker.to } }
    : attribution;
}
