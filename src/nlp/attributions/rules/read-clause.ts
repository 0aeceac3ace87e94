import type { Document } from '../../layers/document.ts';
import type { TokenRange } from '../../layers/sentences.ts';
import type { Attribution } from '../attribution.ts';
import {
  endBeforeNextCue,
  endOfOpening,
  endOfPhrase,
  endOfRelative,
  isRelative,
  opensSentence,
  takesPhrase,
} from './content-end.ts';
import { contentAfter } from './find-content.ts';
import type { CueCandidate } from './find-cues.ts';
import { mainSubject, subjectBefore } from './find-speaker.ts';
import { makeAttribution } from './make-attribution.ts';
import { nounPhraseAfter } from './noun-phrase.ts';
import { readBefore, readInverted } from './read-before.ts';

/**
 * Reads one attribution around a verb, or null when it reports nothing. `running` is who spoke before in the same
 * sentence: "he said, adding that ...".
 */
export function readClause(
  document: Document,
  unit: TokenRange,
  cue: CueCandidate,
  later: readonly CueCandidate[],
  claimedTo: number,
  running: TokenRange | null,
): Attribution | null {
  if (cue.form === 'INFINITIVE') return null;
  const open = { from: Math.max(unit.from, claimedTo), to: unit.to };
  const inverted = readInverted(document, open, cue);
  if (inverted) return inverted;
  const passive = cue.form === 'PASSIVE';
  const subject = cue.form === 'PARTICIPLE' ? null : subjectBefore(document, unit, cue);
  if (!passive) {
    const before = readBefore(document, open, cue, subject);
    if (before) return before;
  }
  const content = contentAfter(document, unit, cue);
  if (!content) return null;
  const speaker = passive ? agentOf(document, content) : (subject ?? running ?? mainSubject(document, unit, cue.from));
  if (passive && !cue.verb.frames.has('i')) return null;
  const end = Math.min(
    endBeforeNextCue(document, unit, cue, later),
    subject && isRelative(document, subject) ? endOfRelative(document, content) : content.to,
    takesPhrase(document, cue, content) ? endOfPhrase(document, content) : content.to,
    opensSentence(document, unit, cue, subject) ? endOfOpening(document, content) : content.to,
  );
  return makeAttribution(document, [{ from: content.from, to: end }], cue, speaker);
}

/** The speaker of a passive: "was rejected by the ministry". */
function agentOf(document: Document, content: TokenRange): TokenRange | null {
  for (let i = content.from; i < content.to; i++) {
    if (document.tokens[i]!.lower === 'by') return nounPhraseAfter(document, i + 1, content.to);
  }
  return null;
}
