import { oneOf } from '../../../domain/word-lists.ts';
import type { Document } from '../../layers/document.ts';
import type { TokenRange } from '../../layers/sentences.ts';
import { type ReportingVerb, reportingVerb } from '../../lexicon/reporting-words.ts';
import type { CueCandidate } from './find-cues.ts';
import { subjectBefore } from './find-speaker.ts';

/** A clause behind a statement with a subject and verb of saying of its own, that leads to words in marks. */
export interface ClauseOfAnother {
  /** Where it begins, with the measure of time and the comma before it. */
  from: number;
  subject: TokenRange;
  /** Its verb alone. */
  cue: TokenRange;
  verb: ReportingVerb;
}

const JOINT = /^(?:after|before|as|while|when|since|though|although|whereas)$/;
/** What measures the time before "after": "a day", "just hours", "less than two weeks". */
export const MEASURE = oneOf`an? one two three four five six seven eight nine ten several few some just only barely
  shortly less more than even almost nearly about the moments? minutes? hours? days? nights? weeks? months? years? \d+`;
/** Most tokens of such a measure, and of the clause before the marks. */
const LONGEST_MEASURE = 5;
const LONGEST_CLAUSE = 25;

/**
 * The clause that leads to a quotation in its sentence, with a name or noun as its subject: "..., a day after Mayor
 * Lind urged drivers to “stay calm”". Null for any other lead, also for "as he put it “in hand”": "he" may be the one
 * who says the rest.
 */
export function clauseOfAnother(document: Document, quotation: TokenRange): ClauseOfAnother | null {
  const { tokens, quotationOf, sentences, sentenceOf } = document;
  const first = Math.max(sentences[sentenceOf[quotation.from]!]!.from, quotation.from - LONGEST_CLAUSE);
  for (let joint = quotation.from - 2; joint > first; joint--) {
    if (quotationOf[joint] !== -1 || /^[;:—–]$/.test(tokens[joint]!.text)) return null;
    if (!JOINT.test(tokens[joint]!.lower)) continue;
    const from = startOfMeasure(document, joint, first);
    return from === null ? null : readClause(document, from, joint, quotation);
  }
  return null;
}

/** Where the comma or measure before a joint begins; null where it follows neither. */
function startOfMeasure({ tokens }: Document, joint: number, first: number): number | null {
  let from = joint;
  while (from > first && joint - from < LONGEST_MEASURE && MEASURE.test(tokens[from - 1]!.lower)) from--;
  if (from > first && tokens[from - 1]!.text === ',') return from - 1;
  return from < joint ? from : null;
}

function readClause(document: Document, from: number, joint: number, quotation: TokenRange): ClauseOfAnother | null {
  const { tokens, tags } = document;
  for (let at = joint + 2; at < quotation.from; at++) {
    if (!/^(?:VB[DZP]|MD)$/.test(tags[at]!)) continue;
    const isPerfect = /^(?:has|had|have)$/.test(tokens[at]!.lower) && tags[at + 1] === 'VBN';
    const head = isPerfect ? at + 1 : at;
    const verb = reportingVerb(tokens[head]!.lower, tokens[head + 1]?.lower);
    const cue = { from: at, to: head + 1 };
    const subject = subjectBefore(document, { from: joint + 1, to: quotation.from }, cue as CueCandidate);
    if (!verb || !says(verb) || subject?.from !== joint + 1) return null;
    // "as he put it", "before Cole's reported letter"
    if (tags[subject.from] === 'PRP' || tags[subject.to - 1] === 'POS') return null;
    return { from, subject, cue: { from: head, to: head + 1 }, verb };
  }
  return null;
}

/** "issued a warning" is a deed. */
const says = ({ speech, frames, stance, lemma }: ReportingVerb): boolean =>
  speech >= 0.8 && (frames.has('q') || frames.has('t') || stance !== 'SAY' || /^(?:call|describe)$/.test(lemma));
