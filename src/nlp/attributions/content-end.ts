import type { Document } from '../document.ts';
import type { TokenRange } from '../sentences.ts';
import type { CueCandidate } from './find-cues.ts';
import { subjectBefore } from './find-speaker.ts';
import { isFiniteVerb } from './noun-phrase.ts';

export const isRelative = ({ tokens }: Document, subject: TokenRange): boolean =>
  /^(?:who|which|that)$/.test(tokens[subject.from]!.lower);

/** "Cole, who backs the plan, has promised more": the relative clause ends where the main verb comes. */
export function endOfRelative(document: Document, content: TokenRange): number {
  for (let i = content.from + 1; i < content.to - 1; i++) {
    if (document.tokens[i]!.text === ',' && document.quotationOf[i] === -1 && isFiniteVerb(document, i + 1)) return i;
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
export function endOfPhrase({ tokens, quotationOf }: Document, content: TokenRange): number {
  for (let i = content.from + 1; i < content.to; i++) {
    if (tokens[i]!.text === ',' && quotationOf[i] === -1) return i;
    // citing “the mood of the day,” he left
    if (quotationOf[i] === -1 && quotationOf[i - 1] !== -1 && tokens[i - 2]!.text === ',') return i;
  }
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
    if (next.form === 'ACCORDING' || next.form === 'PARTICIPLE') {
      if (tokens[next.from - 1]!.text === ',' && next.verb.frames.size !== 1) return next.from - 1;
      continue;
    }
    if (!next.verb.frames.has('q') && !next.verb.frames.has('t')) continue;
    const subject = subjectBefore(document, { from: cue.to, to: unit.to }, next);
    const start = subject ? subject.from : next.from;
    const joint = tokens[start - 1];
    if (start <= cue.to + 1 || !joint) continue;
    if (/^(?:and|but|while|although|though)$/.test(joint.lower))
      return tokens[start - 2]?.text === ',' ? start - 2 : start - 1;
    if (joint.text === ';') return start - 1;
  }
  return unit.to;
}
