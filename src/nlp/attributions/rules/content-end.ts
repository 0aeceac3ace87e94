import type { Document } from '../../layers/document.ts';
import type { TokenRange } from '../../layers/sentences.ts';
import type { Frame } from '../../lexicon/reporting-words.ts';
import { CLAUSE_OPENERS } from './find-content.ts';
import type { CueCandidate } from './find-cues.ts';
import { subjectBefore } from './find-speaker.ts';
import { holdsFiniteVerb, isFiniteVerb } from './noun-phrase.ts';

export const isRelative = ({ tokens }: Document, subject: TokenRange): boolean =>
  /^(?:who|which|that)$/.test(tokens[subject.from]!.lower);

/** "Cole, who backs the plan, has promised more": the relative clause ends where the main verb comes. */
export function endOfRelative(document: Document, content: TokenRange): number {
  for (let i = content.from + 1; i < content.to - 1; i++) {
    const { tokens, tags, quotationOf } = document;
    if (tokens[i]!.text === ',' && quotationOf[i] === -1 && isFiniteVerb(document, i + 1)) return i;
    // Cole, who called it “a start,” asked for more
    if (quotationOf[i] === -1 && quotationOf[i - 1] !== -1 && tokens[i - 2]?.text === ',' && /^VB[DNZ]/.test(tags[i]!))
      return i;
  }
  return content.to;
}

/** Whether the content is a noun phrase or an infinitive rather than a clause. */
export function takesPhrase({ tokens }: Document, cue: CueCandidate, content: TokenRange): boolean {
  const opener = tokens[content.from]!.lower;
  if (/^(?:that|whether|how|why|what|if)$/.test(opener)) return false;
  return opener === 'to' || !(cue.verb.frames.has('b') || cue.verb.frames.has('q'));
}

/** A phrase ends at its first comma, unless a list or a quotation goes on. */
export function endOfPhrase(document: Document, content: TokenRange): number {
  const { tokens, quotationOf } = document;
  for (let i = content.from + 1; i < content.to; i++) {
    if (tokens[i]!.text === ',' && quotationOf[i] === -1) {
      const closing = closeOfApposition(document, i, content.to);
      if (closing < 0) return i;
      i = closing;
    }
    // citing “the mood of the day,” he left
    if (quotationOf[i] === -1 && quotationOf[i - 1] !== -1 && tokens[i - 2]!.text === ',') return i;
  }
  return content.to;
}

/** The comma that closes an apposition before a verb, or -1: "to ask what Cole, her deputy, would do". */
function closeOfApposition(document: Document, open: number, to: number): number {
  const { tokens } = document;
  if (!/^(?:his|her|its|their|the|a|an|who)$/.test(tokens[open + 1]?.lower ?? '')) return -1;
  for (let i = open + 2; i < Math.min(to, open + 14); i++)
    if (tokens[i]!.text === ',') return isFiniteVerb(document, i + 1) ? i : -1;
  return -1;
}

/** Whether the cue stands in a clause that the main one follows: "Days after Cole announced it, the board met". */
export function opensSentence(
  document: Document,
  unit: TokenRange,
  cue: CueCandidate,
  subject: TokenRange | null,
): boolean {
  const { tokens } = document;
  if (cue.form === 'PARTICIPLE' || !subject) return cue.from === unit.from || tokens[unit.from]!.lower === 'having';
  const joint = subject.from - 1;
  if (joint < unit.from || !/^(?:when|after|before|as|since|while|although)$/.test(tokens[joint]!.lower)) return false;
  // "Two days after Cole announced it": nothing but a measure of time goes before.
  let from = joint;
  while (from > unit.from && joint - from < 4 && tokens[from - 1]!.kind !== 'MARK') from--;
  return from === unit.from || tokens[from - 1]!.kind === 'MARK';
}

/** The first loose comma, where such a clause ends. */
export function endOfOpening({ tokens, quotationOf }: Document, content: TokenRange): number {
  for (let i = content.from + 1; i < content.to; i++) if (tokens[i]!.text === ',' && quotationOf[i] === -1) return i;
  return content.to;
}

/** The content ends where the next attribution of the same sentence begins: "... rain, but Cole said it would not". */
export function endBeforeNextCue(
  document: Document,
  unit: TokenRange,
  cue: CueCandidate,
  later: readonly CueCandidate[],
): number {
  const { tokens } = document;
  for (const next of later) {
    if (next.form === 'INFINITIVE') continue;
    // "called it a show and asked members to leave": two verbs of one subject.
    const takesNoun = !['q', 't', 'b'].some((frame) => cue.verb.frames.has(frame as Frame));
    if (
      takesNoun &&
      /^(?:and|but)$/.test(tokens[next.from - 1]!.lower) &&
      (isFiniteVerb(document, next.head) || (cue.form === 'PARTICIPLE' && next.form === 'PARTICIPLE'))
    )
      return next.from - 1;
    if (next.form === 'ACCORDING' || next.form === 'PARTICIPLE') {
      if (tokens[next.from - 1]!.text === ',' && next.verb.frames.size !== 1) return next.from - 1;
      continue;
    }
    if (!next.verb.frames.has('q') && !next.verb.frames.has('t')) continue;
    const subject = subjectBefore(document, { from: cue.to, to: unit.to }, next);
    const start = subject ? subject.from : next.from;
    const joint = tokens[start - 1];
    if (start <= cue.to + 1 || !joint) continue;
    // "what he and the board had told each other"
    if (
      joint.lower === 'and' &&
      !holdsFiniteVerb(document, { from: cue.to, to: start - 1 }) &&
      opensClause(document, cue.to)
    )
      continue;
    if (/^(?:and|but|while|although|though)$/.test(joint.lower))
      return tokens[start - 2]?.text === ',' ? start - 2 : start - 1;
    if (joint.text === ';') return start - 1;
  }
  return unit.to;
}

const opensClause = ({ tokens }: Document, at: number): boolean =>
  tokens.slice(at, at + 5).some((token) => CLAUSE_OPENERS.has(token.lower));
