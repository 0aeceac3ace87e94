import type { Document } from '../../layers/document.ts';
import type { TokenRange } from '../../layers/sentences.ts';
import type { ReportingVerb } from '../../lexicon/reporting-words.ts';
import type { Attribution } from '../attribution.ts';
import type { CueCandidate } from './find-cues.ts';
import { mainSubject, subjectBefore } from './find-speaker.ts';
import { makeAttribution } from './make-attribution.ts';

/** "Lavrov then said:" on a line of its own, before a paragraph that is a quotation. Null for anything else. */
export function readLeadIn(document: Document, unit: TokenRange, cue: CueCandidate): Attribution | null {
  const { tokens, quotationOf } = document;
  const quotation = quotationOf[unit.to] ?? -1;
  if (tokens[unit.to - 1]!.text !== ':' || quotation === -1 || !cue.verb.frames.has('q') || cue.form !== 'FINITE')
    return null;
  const subject = subjectBefore(document, unit, cue) ?? mainSubject(document, unit, cue.from);
  let to = unit.to;
  while (quotationOf[to] === quotation) to++;
  return makeAttribution(document, [{ from: unit.to, to }], cue, subject);
}

const COLON: ReportingVerb = {
  lemma: 'say',
  stance: 'SAY',
  frames: new Set(['q']),
  prepositions: new Set(),
  speech: 0.9,
};

/** Past a quotation that another label with a quotation follows in its paragraph: “No.” Her rival, Ann Cole: “Yes.” */
function beforeNextLabel({ tokens, quotationOf }: Document, from: number, end: number): number {
  let close = from;
  while (close < end && quotationOf[close] === quotationOf[from]) close++;
  for (let i = close + 1; i < end; i++)
    if (quotationOf[i] !== -1 && quotationOf[i - 1] === -1) return tokens[i - 1]!.text === ':' ? close : end;
  return end;
}

/** A transcript's line, "ORLOVA: We will stay.", or null. */
export function readLabel(document: Document, unit: TokenRange): Attribution | null {
  const { tokens, tags, paragraphOf, quotationOf } = document;
  if (unit.from > 0 && paragraphOf[unit.from] === paragraphOf[unit.from - 1]) return null;
  let colon = unit.from;
  while (
    colon < unit.to &&
    colon - unit.from < 5 &&
    /^\p{Lu}/u.test(tokens[colon]!.text) &&
    tokens[colon]!.kind === 'WORD'
  )
    colon++;
  if (colon === unit.from || colon + 3 >= unit.to || tokens[colon]!.text !== ':' || tags[colon - 1] !== 'NNP')
    return null;
  const capitals =
    tokens[colon - 1]!.text === tokens[colon - 1]!.text.toUpperCase() && tokens[colon - 1]!.text.length > 2;
  if (!capitals && quotationOf[colon + 1] === -1) return null;
  let end = unit.to;
  const quotation = quotationOf[colon + 1]!;
  while (end < tokens.length && paragraphOf[end] === paragraphOf[unit.from]) end++;
  if (quotation !== -1) end = beforeNextLabel(document, colon + 1, end);
  const cue = { from: colon, to: colon + 1, head: colon, verb: COLON, form: 'FINITE' as const };
  return makeAttribution(document, [{ from: colon + 1, to: end }], cue, { from: unit.from, to: colon });
}
