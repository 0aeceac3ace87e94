import type { Document } from '../../layers/document.ts';
import type { TokenRange } from '../../layers/sentences.ts';
import type { Attribution } from '../attribution.ts';
import type { CueCandidate } from './find-cues.ts';
import { subjectBefore } from './find-speaker.ts';
import { readAccording } from './read-according.ts';
import { looksLikeSentence, readBefore } from './read-before.ts';

/**
 * A clause at the end of the unit that the whole of it belongs to: "The talks may fail, Lavrov said on Friday." It goes
 * before every verb inside what it reports ("Putin believes the talks failed, Peskov said"). Null when there is none.
 */
export function readFinalClause(
  document: Document,
  unit: TokenRange,
  cues: readonly CueCandidate[],
): Attribution | null {
  const cue = cues.at(-1);
  if (cue?.form === 'ACCORDING' && cues.length > 1) return readFinalAccording(document, unit, cue, cues);
  if (!cue || cues.length < 2 || cue.form !== 'FINITE' || !cue.verb.frames.has('q')) return null;
  const subject = subjectBefore(document, unit, cue);
  const found = subject && readBefore(document, unit, cue, subject);
  if (!found || found.content.length > 1 || found.content[0]!.from !== unit.from) return null;
  for (let i = unit.from; i < subject.from; i++) if (document.quotationOf[i] !== -1) return null;
  return found;
}

/** "The board would know when it met, according to Lind.", unless another speaker said it or something is quoted. */
function readFinalAccording(
  document: Document,
  unit: TokenRange,
  cue: CueCandidate,
  cues: readonly CueCandidate[],
): Attribution | null {
  const attitudes = cues.every((other) => other === cue || other.verb.speech < 0.5);
  if (!attitudes || document.tokens[cue.from - 1]?.text !== ',' || !looksLikeSentence(document, unit.from, cue.from))
    return null;
  for (let i = unit.from; i < cue.from; i++) if (document.quotationOf[i] !== -1) return null;
  return readAccording(document, unit, cue, unit.from);
}
