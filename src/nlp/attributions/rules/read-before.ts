import type { Document } from '../../layers/document.ts';
import type { TokenRange } from '../../layers/sentences.ts';
import type { Attribution } from '../attribution.ts';
import { contentGoingOn } from './content-going-on.ts';
import { contentAfter, skipAdjuncts } from './find-content.ts';
import type { CueCandidate } from './find-cues.ts';
import { subjectAfter, subjectBefore } from './find-speaker.ts';
import { makeAttribution } from './make-attribution.ts';
import { holdsFiniteVerb, isFiniteVerb, nounPhraseAfter } from './noun-phrase.ts';

/**
 * A quotation that opens the unit, with its cue after it, whatever verbs stand between: “We will not,” Lavrov, who has
 * led the talks, said. Null when there is none.
 */
export function readOpeningQuotation(
  document: Document,
  unit: TokenRange,
  cues: readonly CueCandidate[],
): { attribution: Attribution; cue: CueCandidate } | null {
  const { tokens, quotationOf } = document;
  let end = unit.from;
  while (end < unit.to && (quotationOf[end] !== -1 || tokens[end]!.kind === 'MARK')) end++;
  if (end === unit.from || end === unit.to) return null;
  for (const cue of cues.slice(0, 4)) {
    if (cue.form !== 'FINITE' || !cue.verb.frames.has('q')) continue;
    const subject = subjectBefore(document, unit, cue);
    if (cue.from !== end && subject?.from !== end) continue;
    const attribution = readInverted(document, unit, cue) ?? readBefore(document, unit, cue, subject);
    if (attribution) return { attribution, cue };
  }
  return null;
}

/** “We will not,” said Lavrov, the foreign minister. */
export function readInverted(document: Document, open: TokenRange, cue: CueCandidate): Attribution | null {
  if (!cue.verb.frames.has('q') || cue.form !== 'FINITE' || cue.from !== cue.head) return null;
  const end = endOfContentBefore(document, open, cue.from);
  if (end === null) return null;
  // "Orlova, the club's captain, said Ames won": the comma closes an apposition and no content.
  const quoted = document.quotationOf[end - 1] !== -1;
  if (!quoted && (!looksLikeSentence(document, open.from, end) || subjectBefore(document, open, cue))) return null;
  const next = document.tags[cue.to];
  if (!next || !/^(?:NNP|DT|NN|NNS|PRP|PRP\$|JJ|CD)$/.test(next)) return null;
  const speaker = subjectAfter(document, cue.to, open.to);
  if (!speaker) return null;
  // "April Lind, who came second, said Rose had earned it": a clause begins behind the verb.
  if (!quoted && isFiniteVerb(document, speaker.to) && !holdsMainVerb(document, open.from, end)) return null;
  return makeAttribution(
    document,
    [{ from: open.from, to: end }, ...contentGoingOn(document, speaker.to, open.to, quoted)],
    cue,
    speaker,
  );
}

/** Whether a finite verb stands outside of relative clauses: "The talks failed", and not "Lind, who came second". */
function holdsMainVerb(document: Document, from: number, to: number): boolean {
  let isRelative = false;
  for (let i = from; i < to; i++) {
    const { lower, text } = document.tokens[i]!;
    if (/^(?:who|which|whose|whom)$/.test(lower)) isRelative = true;
    else if (text === ',') isRelative = false;
    else if (!isRelative && isFiniteVerb(document, i)) return true;
  }
  return false;
}

/** “We will not,” Lavrov said. Also: The talks failed, Lavrov said on Friday. */
export function readBefore(
  document: Document,
  open: TokenRange,
  cue: CueCandidate,
  subject: TokenRange | null,
): Attribution | null {
  if (!cue.verb.frames.has('q') || !subject || subject.from <= open.from) return null;
  const end = endOfContentBefore(document, open, subject.from);
  if (end === null) return null;
  const quoted = document.quotationOf[end - 1] !== -1;
  let rest = skipAdjuncts(document, cue.to, open.to);
  if (cue.verb.frames.has('o') && rest === cue.to)
    rest = skipAdjuncts(document, nounPhraseAfter(document, rest, open.to)?.to ?? rest, open.to);
  const ends = rest >= open.to || /^[.,;:—–]|^--/.test(document.tokens[rest]!.text);
  // "On Friday, Lavrov said that ...": what follows is the content.
  // "Cole, he noted, had already left.": the statement goes on.
  const goesOn = ends && document.tokens[rest]?.text === ',' && isFiniteVerb(document, rest + 1);
  if (!quoted && (!ends || !(goesOn || looksLikeSentence(document, open.from, end)))) return null;
  // On “Morning Talk,” Cole said the plan was dead.
  const opensQuoted = document.quotationOf[open.from] !== -1;
  if (quoted && !ends && (!opensQuoted || end - open.from < 4) && contentAfter(document, open, cue)) return null;
  const more = ends ? contentGoingOn(document, rest, open.to, quoted) : [];
  return makeAttribution(document, [{ from: open.from, to: end }, ...more], cue, subject);
}

/** Where content that ends before `at` ends: before a comma or dash, or after a closing mark. Null when none does. */
function endOfContentBefore({ tokens, quotationOf }: Document, open: TokenRange, at: number): number | null {
  if (at <= open.from) return null;
  const last = at - 1;
  if (quotationOf[last] !== -1) return at;
  if (/^(?:,|—|–|--)$/.test(tokens[last]!.text) && last > open.from) return last;
  return null;
}

/** Whether the tokens could be a statement: long enough, with a verb, and no adjunct. */
export function looksLikeSentence(document: Document, from: number, to: number): boolean {
  if (
    to - from < 3 ||
    (/^(?:as|when|while|if|in|on|at|after|before|during|although|asked|for|like)$/.test(document.tokens[from]!.lower) &&
      !/^(?:least|most|all)$/.test(document.tokens[from + 1]!.lower))
  )
    return false;
  return holdsFiniteVerb(document, { from, to });
}
