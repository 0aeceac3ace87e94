import type { Document } from '../../layers/document.ts';
import type { TokenRange } from '../../layers/sentences.ts';
import { reportingVerb } from '../../lexicon/reporting-words.ts';
import { commaBeforeVerb } from './end-claim.ts';
import { isFiniteVerb } from './noun-phrase.ts';

/** Longest clause looked through. */
const LONGEST = 60;
/** All that somebody says: "that he said no [is false]". */
const WHOLE_ANSWER = /^(?:no|yes|so|nothing|it)$/;
const SUBJECT_WORD = /^(?:he|she|it|they|we|i|you|who|which|that|what|there|and|or|but|not|to)$/;

/**
 * The clause that a noun reports, from its "that" or "to" on. Where the noun is the subject of its sentence, the clause
 * ends before the main verb: "The claim by Cole [that the vote was stolen] has been rejected". Elsewhere it ends at a
 * comma: "rejected the claim by Cole [that the vote was stolen], and left".
 */
export function clauseOfNoun(document: Document, phrase: number, from: number, to: number): TokenRange | null {
  const reach = Math.min(to, from + LONGEST);
  const limit = commaBeforeVerb(document, { from, to: reach }) ?? reach;
  const isSubject = opensClause(document, phrase);
  const end =
    (isSubject ? beforeMainVerb(document, from, limit) : null) ??
    endOfObject(document, from, limit, isInOpener(document, phrase));
  const last =
    document.tokens[end - 1]?.kind === 'MARK' &&
    document.tokens[end - 1]!.text !== ')' &&
    document.quotationOf[end - 1] === -1
      ? end - 1
      : end;
  return last - from >= 3 ? { from, to: last } : null;
}

/** Whether a noun phrase that begins here is a subject: nothing stands before it that takes an object. */
function opensClause({ tokens, tags, sentences, sentenceOf }: Document, at: number): boolean {
  if (sentences[sentenceOf[at]!]!.from === at) return true;
  const before = tokens[at - 1]!;
  if (
    before.kind === 'MARK' ||
    /^(?:and|but|that|because|while|though|although|if|when|whether|how|why|than|as)$/.test(before.lower)
  )
    return true;
  return /^VB/.test(tags[at - 1]!) && (reportingVerb(before.lower)?.frames.has('b') ?? false);
}

function beforeMainVerb(document: Document, from: number, to: number): number | null {
  const { tokens, tags, quotationOf } = document;
  let verbs = document.tokens[from]!.lower === 'to' ? 1 : 0;
  let wanted = 2;
  for (let i = from + 1; i < to; i++) {
    if (quotationOf[i] !== -1) continue;
    if (/^[.;:]$/.test(tokens[i]!.text)) return null;
    if (
      !(isFiniteVerb(document, i) || (verbs > 0 && isPast(document, i))) ||
      tags[i - 1] === 'MD' ||
      /^(?:to|do|does|did|not|n't)$/.test(tokens[i - 1]!.lower)
    )
      continue;
    // The verb of a clause within: "that he knew she was ill"
    const isObject = /^(?:for|with|to|by|about|of|on|at)$/.test(tokens[i - 2]!.lower) && tokens[i - 1]!.lower === 'it';
    if (verbs > 0 && SUBJECT_WORD.test(tokens[i - 1]!.lower) && !isObject) continue;
    // "would sink": one verb
    if (tags[i] === 'VB' && verbs > 0 && !/^(?:are|have|do)$/.test(tokens[i]!.lower)) continue;
    verbs++;
    if (
      verbs === 1 &&
      reportingVerb(tokens[i]!.lower)?.frames.has('b') &&
      !/^(?:that|to)$/.test(tokens[i + 1]?.lower ?? '') &&
      !(WHOLE_ANSWER.test(tokens[i + 1]?.lower ?? '') && i + 2 < to && isFiniteVerb(document, i + 2))
    )
      wanted = 3;
    if (verbs === wanted) return i;
  }
  return null;
}

/** A past form that no "be" or "have" and no noun goes before: "would sink angered". */
const isPast = ({ tags, tokens }: Document, i: number): boolean =>
  tags[i] === 'VBN' &&
  /ed$/.test(tokens[i]!.lower) &&
  (/^(?:VB|VBG|JJ|VBN)$/.test(tags[i - 1]!) || tags[i - 2] === 'MD') &&
  !/^(?:be|been|being|have|having)$/.test(tokens[i - 1]!.lower);

/** "Despite Cole's claim that it was safe, the port closed": the phrase opens its sentence after a preposition. */
const isInOpener = ({ tags, sentences, sentenceOf }: Document, at: number): boolean =>
  at - 1 === sentences[sentenceOf[at]!]!.from && /^(?:IN|VBG)$/.test(tags[at - 1]!);

/** ", the Gazette reports": somebody says all of it. */
function reportsAll(document: Document, from: number, to: number): boolean {
  const { tokens } = document;
  for (let i = from + 1; i < Math.min(to, from + 7); i++)
    if (isFiniteVerb(document, i)) return reportingVerb(tokens[i]!.lower)?.frames.has('q') ?? false;
  return false;
}

function endOfObject(document: Document, from: number, to: number, isOpener: boolean): number {
  const { tokens, tags, quotationOf } = document;
  for (let i = from + 2; i < to; i++) {
    if (quotationOf[i] !== -1) continue;
    if (/^(?:;|—|–|--|\))$/.test(tokens[i]!.text)) return i;
    const next = tokens[i + 1]?.lower ?? '';
    if (tokens[i]!.text === ',' && (isOpener || reportsAll(document, i + 1, to))) return i;
    if (
      tokens[i]!.text === ',' &&
      (/^(?:and|but|while|which|who|as|although|though|saying|when|after|before)$/.test(next) ||
        /^(?:VBG|IN)$/.test(tags[i + 1] ?? ''))
    )
      return i;
  }
  return to;
}
