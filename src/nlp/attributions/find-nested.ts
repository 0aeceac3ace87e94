import { firstIndex } from '../../domain/first-index.ts';
import type { Document } from '../layers/document.ts';
import type { TokenRange } from '../layers/sentences.ts';
import type { Attribution } from './attribution.ts';
import { findRealSubject } from './mend/speaker/find-real-subject.ts';
import { leavePatientsOpen } from './mend/speaker/leave-patients-open.ts';
import type { CueCandidate } from './rules/find-cues.ts';
import { isFiniteVerb, isTimeWord, nounPhraseAfter } from './rules/noun-phrase.ts';
import { readClause } from './rules/read-clause.ts';

/** Words that may report looked at in one paraphrase: the first one that does is taken. */
const MOST_CUES = 4;
const RELATIVE = /^(?:who|which|that)$/;

/**
 * Finds the statements inside paraphrases. In "The Kremlin said Putin believed the talks had failed" Putin makes a
 * statement, and the Kremlin relays it. Putin must be the subject of what the Kremlin said: a clause beside it or a
 * participle gives no statement.
 */
export function findNested(
  document: Document,
  attributions: readonly Attribution[],
  cues: readonly CueCandidate[],
): Attribution[] {
  return attributions.flatMap((outer) => readNested(document, outer, cues) ?? []);
}

function readNested(document: Document, outer: Attribution, cues: readonly CueCandidate[]): Attribution | null {
  const piece = outer.content[0]!;
  // "The court heard that Cole told police": Cole tells, whoever tells the court of it.
  const isHeard = outer.speaker === null && outer.verb?.lemma === 'hear';
  if (!outer.cue || !(outer.speaker || isHeard) || outer.content.length > 1 || outer.speech < 0.5) return null;
  const relative = outer.speaker !== null && RELATIVE.test(document.tokens[outer.speaker.from]!.lower);
  const isClause = isHeard || outer.verb!.frames.has('t') || outer.verb!.lemma === 'according to';
  if (!relative && !isClause) return null;
  const first = firstCue(cues, piece.from + 1);
  for (const cue of cues.slice(first, first + MOST_CUES)) {
    if (cue.head >= piece.to || isQuoted(document, { from: piece.from, to: cue.to })) return null;
    if (cue.form !== 'FINITE' || !cue.verb.frames.has('t') || !/^VB/.test(document.tags[cue.head]!)) continue;
    const inner = readClause(document, piece, cue, [], piece.from, null);
    if (!inner?.speaker || !isMainSubject(document, piece, inner.speaker, cue) || !reportsClause(document, cue, inner))
      continue;
    // The subject of "heard" has no part in what was heard.
    const mended = leavePatientsOpen(document, isHeard ? inner : findRealSubject(document, inner));
    if (!mended.speaker) return null;
    if (!relative) return { ...mended, relay: outer.speaker, isNested: true };
    if (mended.speaker.from >= outer.speaker!.from) return null;
    // "A woman who accused Cole of fraud said": the clause ends before the main verb, which has its own statement.
    outer.content = [{ from: piece.from, to: mended.cue!.from }];
    return mended;
  }
  return null;
}

/** Index of the first cue whose word stands at `from` or later. */
const firstCue = (cues: readonly CueCandidate[], from: number): number =>
  firstIndex(cues.length, (i) => cues[i]!.head >= from);

function isQuoted({ quotationOf }: Document, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) if (quotationOf[i] !== -1) return true;
  return false;
}

/**
 * Whether the subject of the verb is all that stands before it, but for "that" and a time: "that on Monday Putin had
 * told".
 */
function isMainSubject({ tokens, tags }: Document, piece: TokenRange, speaker: TokenRange, cue: CueCandidate): boolean {
  if (speaker.to > cue.from || tags[speaker.from] === 'POS') return false;
  if (/^(?:who|which|that|i|we|you)$/.test(tokens[speaker.from]!.lower)) return false;
  for (let i = speaker.to; i < cue.from; i++) if (tokens[i]!.text !== ',' && tags[i] !== 'RB') return false;
  for (let i = piece.from; i < speaker.from; i++) {
    const { lower, kind } = tokens[i]!;
    if (
      !/^(?:that|how|on|in|last|this|once|,)$/.test(lower) &&
      !isTimeWord(lower) &&
      kind !== 'NUMBER' &&
      tags[i] !== 'RB'
    )
      return false;
  }
  return true;
}

/** "believed the talks had failed" and "agreed to go", and not "discussed the talks". */
function reportsClause(document: Document, cue: CueCandidate, { content }: Attribution): boolean {
  const { tokens, quotationOf } = document;
  const { from, to } = content[0]!;
  if (from <= cue.head) return false;
  // "said that Cole had confessed, that he had wept": a second clause of whoever says the first.
  if (tokens[from]!.lower === 'that' && tokens[from - 1]!.text === ',' && from - 1 === cue.to) return false;
  // “solid growth” is said by who says that the company expects it.
  if (isQuoted(document, content[0]!) && cue.verb.speech < 0.9) return false;
  if (quotationOf[from] !== -1 || /^(?:that|whether|how|why|if|to)$/.test(tokens[from]!.lower)) return true;
  if (!cue.verb.frames.has('b') || isFiniteVerb(document, from)) return false;
  for (let i = cue.from; i < cue.head; i++) if (document.tags[i] === 'MD') return false;
  const subject = nounPhraseAfter(document, from, to);
  let verb = subject?.to ?? from + 1;
  while (verb < to && document.tags[verb] === 'RB') verb++;
  return verb < to && isFiniteVerb(document, verb);
}
