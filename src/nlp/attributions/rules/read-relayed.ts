import type { Document } from '../../document.ts';
import type { Attribution } from '../attribution.ts';
import type { CueCandidate } from './find-cues.ts';
import { readClause } from './read-clause.ts';

/**
 * The statement inside a paraphrase: in "The Kremlin said Putin believed the talks had failed" that of Putin, relayed by
 * the Kremlin. Only the first one, and only when a subject and a clause are there. Null for anything quoted.
 */
export function readRelayed(document: Document, outer: Attribution, cues: readonly CueCandidate[]): Attribution | null {
  const piece = outer.content[0]!;
  if (!outer.speaker || outer.content.length > 1 || outer.speech < 0.5) return null;
  for (let i = piece.from; i < piece.to; i++) if (document.quotationOf[i] !== -1) return null;
  for (const cue of cues) {
    if (cue.head <= piece.from || cue.head >= piece.to || cue.form !== 'FINITE' || !cue.verb.frames.has('t')) continue;
    const inner = readClause(document, piece, cue, [], piece.from, null);
    if (inner?.speaker && reportsClause(document, cue, inner)) return { ...inner, relay: outer.speaker };
  }
  return null;
}

/** "believed the talks had failed", and not "discussed the talks". */
function reportsClause({ tokens }: Document, cue: CueCandidate, { content }: Attribution): boolean {
  const first = content[0]!.from;
  if (first <= cue.head) return false;
  return cue.verb.frames.has('b') || /^(?:that|whether|how|why|if|to)$/.test(tokens[first]!.lower);
}
