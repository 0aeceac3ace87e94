import type { Document } from '../../layers/document.ts';
import type { TokenRange } from '../../layers/sentences.ts';
import type { Attribution } from '../attribution.ts';
import { type CueCandidate, cueAt } from './find-cues.ts';
import { nounPhraseAfter } from './noun-phrase.ts';
import { readClause } from './read-clause.ts';

/** Most tokens of who speaks. */
const LONGEST_SPEAKER = 12;
/** Least `speech` of a verb that one would not use of anything but a statement. */
const SPEAKS = 0.8;

/**
 * The statement that a clause behind a semicolon makes with a speaker and a verb of its own: "; Lind said it was 37",
 * "; the opposition calls it “a trap”". Null where a clause only goes on.
 */
export function statementBehind(document: Document, semicolon: number): Attribution | null {
  const { tokens, sentences, sentenceOf, quotationOf } = document;
  const { to } = sentences[sentenceOf[semicolon]!]!;
  let from = semicolon + 1;
  if (/^(?:but|and|while|yet|meanwhile|,)$/.test(tokens[from]?.lower ?? '')) from++;
  if (from >= to || quotationOf[from] !== -1) return null;
  const subject = nounPhraseAfter(document, from, Math.min(to, from + LONGEST_SPEAKER));
  if (subject?.from !== from) return null;
  const cue = verbBehind(document, subject.to, to);
  if (!cue || /^(?:it|that|this|these|those|there)$/.test(tokens[from]!.lower)) return null;
  const found = readClause(document, { from, to }, cue, [], from, null);
  if (found?.speaker?.from !== from || found.content[0]!.from < cue.to) return null;
  const isQuoted = found.content.some(({ from: at }) => quotationOf[at] !== -1);
  return cue.verb.frames.has('t') || isQuoted || found.speech >= 0.9 ? found : null;
}

function verbBehind(document: Document, at: number, to: number): CueCandidate | null {
  for (let i = at; i < Math.min(to, at + 3); i++) {
    const cue = cueAt(document, i);
    if (cue) return cue.form === 'FINITE' && cue.from === at && cue.verb.speech >= SPEAKS ? cue : null;
  }
  return null;
}

/** The first semicolon in a range, outside quotations, that a statement of another speaker follows; -1 without one. */
export function semicolonBeforeStatement(document: Document, { from, to }: TokenRange): number {
  const { tokens, quotationOf } = document;
  for (let i = from; i < to; i++)
    if (tokens[i]!.text === ';' && quotationOf[i] === -1 && statementBehind(document, i)) return i;
  return -1;
}
