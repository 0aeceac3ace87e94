import type { Document } from '../../../layers/document.ts';
import type { Attribution } from '../../attribution.ts';

/**
 * Gives a participle after a comma the subject of its sentence as speaker. In "Khalid alleged that they were behind the
 * raid on his party, the Justice Front, stating: “...”" Khalid speaks. The Justice Front stands nearer, but says
 * nothing.
 */
export function speakThroughSubject(
  document: Document,
  attribution: Attribution,
  before: Attribution | null,
): Attribution {
  const { cue, speaker, content } = attribution;
  const { tokens, tags, sentenceOf, quotationOf } = document;
  if (!cue || !speaker || !before?.speaker || !before.cue || before.speech < 0.9) return attribution;
  const isParticiple = /[a-z]ing$/.test(tokens[cue.from]!.lower) && tokens[cue.from - 1]?.text === ',';
  const saysWhat = quotationOf[content[0]!.from] !== -1 || /^(?::|that)$/.test(tokens[cue.to]?.lower ?? '');
  if (!isParticiple || !saysWhat || sentenceOf[cue.from] !== sentenceOf[before.cue.from]) return attribution;
  // Right before the comma, and an object: no subject of its own.
  const isObject =
    speaker.to >= cue.from - 1 &&
    speaker.to <= cue.from &&
    speaker.from >= before.cue.to &&
    before.speaker.to <= before.cue.from &&
    /^(?:IN|TO|VB[DZGN]?)$/.test(tags[speaker.from - 1] ?? '');
  return isObject ? { ...attribution, speaker: before.speaker } : attribution;
}
