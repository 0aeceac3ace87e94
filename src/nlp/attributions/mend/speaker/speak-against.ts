import type { Document } from '../../../layers/document.ts';
import type { Attribution } from '../../attribution.ts';
import { finiteSubject } from './finite-subject.ts';

/**
 * Verbs and nouns of which a preposition tells the target: "laid the blame on Cole", "hit out at
 * Cole", "took aim at Cole".
 */
const AT = /^(?:on|upon|at|against|toward|towards|over)$/;

/**
 * Whoever is blamed before a colon does not speak: in "Lind praised the crew, but laid the blame on Cole: “...”" Lind
 * speaks. Where the subject of the sentence is not plain, the speaker stays open.
 */
export function speakAgainst(document: Document, attribution: Attribution, before: Attribution | null): Attribution {
  const { cue, speaker, content } = attribution;
  const { tokens, sentenceOf } = document;
  if (!cue || !speaker || speaker.from < cue.to || tokens[speaker.to]?.text !== ':') return attribution;
  if (!AT.test(tokens[speaker.from - 1]!.lower) || content[0]!.from < speaker.to) return attribution;
  const inSentence =
    before?.speaker && before.cue && before.cue.to <= cue.from && before.speaker.to <= before.cue.from
      ? sentenceOf[before.cue.from] === sentenceOf[cue.from]
      : false;
  return { ...attribution, speaker: finiteSubject(document, cue.from) ?? (inSentence ? before!.speaker : null) };
}
