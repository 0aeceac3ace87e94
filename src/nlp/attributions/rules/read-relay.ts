import type { Document } from '../../layers/document.ts';
import type { TokenRange } from '../../layers/sentences.ts';
import type { Attribution } from '../attribution.ts';
import { skipAdjuncts } from './find-content.ts';
import type { CueCandidate } from './find-cues.ts';
import { subjectBefore } from './find-speaker.ts';
import { isFiniteVerb, nounPhraseAfter } from './noun-phrase.ts';
import { trimContent } from './trim-content.ts';

/**
 * Takes a relay out of the content that it ends: in "Lind told Cole that it was “too late”, the palace said in a
 * statement" the palace relays Lind. Without one the attribution comes back as it was.
 */
export function takeRelay(document: Document, attribution: Attribution, cues: readonly CueCandidate[]): Attribution {
  const last = attribution.content.at(-1)!;
  if (!attribution.cue || attribution.cue.from >= last.to) return attribution;
  for (const cue of cues) {
    if (cue.head <= last.from + 3 || cue.head >= last.to || cue.form !== 'FINITE' || !cue.verb.frames.has('q'))
      continue;
    const relay = subjectBefore(document, last, cue);
    if (!relay || !isRelay(document, last, cue, relay)) continue;
    const content = [...attribution.content.slice(0, -1), trimContent(document, { from: last.from, to: relay.from })];
    return { ...attribution, content, relay };
  }
  return attribution;
}

/** A named subject after a comma, whose verb ends the sentence or the clause. */
function isRelay(document: Document, content: TokenRange, cue: CueCandidate, relay: TokenRange): boolean {
  const { tokens, tags, quotationOf } = document;
  const before = relay.from - 1;
  if (before <= content.from + 2 || tags[relay.from] === 'PRP') return false;
  const afterComma = tokens[before]!.text === ',' && quotationOf[before] === -1;
  const afterQuotation = quotationOf[before] !== -1 && tokens[before - 1]?.text === ',';
  if (!afterComma && !afterQuotation) return false;
  const rest = skipAdjuncts(document, cue.to, content.to);
  return rest >= content.to || (/^[,.;]$/.test(tokens[rest]!.text) && !isFiniteVerb(document, rest + 1));
}

/** The body in ", according to the palace" right after a statement that has its own speaker, or null. */
export function relayAfter(document: Document, unit: TokenRange, cue: CueCandidate, end: number): TokenRange | null {
  const joint = document.tokens[cue.from - 1];
  if (cue.form !== 'ACCORDING' || joint?.text !== ',' || cue.from - 1 > end) return null;
  return nounPhraseAfter(document, cue.to, unit.to);
}
