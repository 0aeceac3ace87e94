import type { Document } from '../../layers/document.ts';
import type { TokenRange } from '../../layers/sentences.ts';
import type { Attribution } from '../attribution.ts';
import { type CueCandidate, findCues } from './find-cues.ts';
import { readAccording } from './read-according.ts';
import { readOpeningQuotation } from './read-before.ts';
import { readClause } from './read-clause.ts';
import { readFinalClause } from './read-final.ts';
import { readLabel, readLeadIn } from './read-label.ts';
import { relayAfter, takeRelay } from './read-relay.ts';

/** What the rules find. No token lies in the content of two statements, which are in text order. */
export interface RuleFindings {
  statements: Attribution[];
  /** Every word that may report, in text order. */
  cues: CueCandidate[];
}

/** Finds the attributions of a document by hand-written rules: around each cue its content and speaker. */
export function findByRules(document: Document, units: readonly TokenRange[]): RuleFindings {
  const statements: Attribution[] = [];
  const cues = findCues(document);
  let next = 0;
  for (const unit of units) {
    const inUnit: CueCandidate[] = [];
    while (next < cues.length && cues[next]!.head < unit.to) inUnit.push(cues[next++]!);
    statements.push(...readUnit(document, unit, inUnit));
  }
  return { statements, cues };
}

function readUnit(document: Document, unit: TokenRange, cues: readonly CueCandidate[]): Attribution[] {
  const found: Attribution[] = [];
  const label = readLabel(document, unit);
  if (label) return [label];
  const final = readFinalClause(document, unit, cues);
  if (final) return [final];
  const opening = readOpeningQuotation(document, unit, cues);
  if (opening) found.push(opening.attribution);
  let claimedTo = opening ? endOf(opening.attribution, opening.cue) : unit.from;
  cues.forEach((cue, i) => {
    if (cue.head < claimedTo) return;
    const later = cues.slice(i + 1, i + 5);
    const attribution =
      cue.form === 'ACCORDING'
        ? readAccording(document, unit, cue, claimedTo)
        : readClause(document, unit, cue, later, claimedTo, found.at(-1)?.speaker ?? null);
    const last = found.at(-1);
    const relay = !attribution && last?.speaker && !last.relay ? relayAfter(document, unit, cue, claimedTo) : null;
    if (last && relay) last.relay = relay;
    if (!attribution) return;
    found.push(takeRelay(document, attribution, later));
    claimedTo = Math.max(claimedTo, endOf(attribution, cue));
  });
  const lead = cues.at(-1);
  const leadIn = lead && lead.head >= claimedTo ? readLeadIn(document, unit, lead) : null;
  if (leadIn) found.push(leadIn);
  return found;
}

const endOf = ({ content, speaker }: Attribution, cue: CueCandidate): number =>
  Math.max(cue.to, speaker?.to ?? 0, ...content.map((piece) => piece.to));
