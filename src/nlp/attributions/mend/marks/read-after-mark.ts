import type { Document } from '../../../layers/document.ts';
import { leadsOn } from '../../../layers/quotation-ranges.ts';
import type { TokenRange } from '../../../layers/sentences.ts';
import { type ReportingVerb, reportingPhrase, reportingVerb, reportingWord } from '../../../lexicon/reporting-words.ts';
import type { Attribution } from '../../attribution.ts';
import { skipAdjuncts } from '../../rules/find-content.ts';
import { subjectAfter } from '../../rules/find-speaker.ts';
import { nounPhraseAfter } from '../../rules/noun-phrase.ts';
import { isSpeakerPhrase } from './end-at-mark.ts';
import { quotedStatement } from './quoted-statement.ts';

/** How far after the mark it is looked for, in tokens. */
const LONGEST = 60;
/** Most tokens of a sentence that is nothing but a speaker and a verb. */
const SHORT = 12;

/** Who says a quotation by what follows its closing mark, with whatever verb, or null when that is not plain. */
export function readAfterMark(document: Document, quotation: TokenRange): Attribution | null {
  const { tokens, sentences, sentenceOf, paragraphOf } = document;
  const hasComma = tokens[quotation.to]?.text === ',';
  const at = hasComma ? quotation.to + 1 : quotation.to;
  if (at >= tokens.length || paragraphOf[at] !== paragraphOf[quotation.from]) return null;
  const limit = Math.min(sentences[sentenceOf[at]!]!.to, at + LONGEST);
  const isLed = hasComma || leadsOn(document, quotation);
  return readInverted(document, quotation, at, limit, isLed) ?? readStraight(document, quotation, at, limit, isLed);
}

/** “...,” indicates Cole, who runs the clinic. */
function readInverted(
  document: Document,
  quotation: TokenRange,
  at: number,
  limit: number,
  isLed: boolean,
): Attribution | null {
  const verb = isLed ? verbAt(document, at) : null;
  if (!verb) return null;
  const speaker = subjectAfter(document, at + 1, limit);
  if (!speaker || speaker.from !== at + 1) return null;
  const rest = skipAdjuncts(document, speaker.to, limit);
  if (rest < limit && document.tokens[rest]!.kind !== 'MARK') return null;
  return quotedStatement(quotation, { from: at, to: at + 1 }, verb, speaker, PASSED_OVER);
}

/** “...,” Cole, a nurse in Ames, marvelled. “... .” Mr Cole sums up. “...,” Cole, a nurse in Ames. */
function readStraight(
  document: Document,
  quotation: TokenRange,
  from: number,
  limit: number,
  isLed: boolean,
): Attribution | null {
  const { tokens, tags } = document;
  for (let at = from + 1; at < limit; at++) {
    const verb = verbAt(document, at);
    if (!verb) continue;
    if (!verb.frames.has('q') && (!isLed || hasVerb(document, from, at))) return null;
    const end = /^(?:up|out|in|back)$/.test(tokens[at + 1]?.lower ?? '') ? at + 2 : at + 1;
    if (isLed ? !endsClause(document, verb, at, end, limit) : end < limit - 1 || limit - from > SHORT) return null;
    const phrase = { from, to: tokens[at - 1]!.text === ',' ? at - 1 : at };
    while (phrase.to > phrase.from && tags[phrase.to - 1] === 'RB') phrase.to--;
    if (!isSpeakerPhrase(document, phrase)) return null;
    const words = tokens.slice(at, end).map(({ lower }) => lower);
    return quotedStatement(quotation, { from: at, to: end }, reportingPhrase(words, verb), phrase, PASSED_OVER);
  }
  return isLed ? readName(document, quotation, from, limit) : null;
}

/**
 * “...,” Cole said in May. “...,” Cole told the Gazette, “...,” Cole said about the plan. But not: “Why?”
 * Cole said he had left.
 */
function endsClause(document: Document, verb: ReportingVerb, at: number, end: number, limit: number): boolean {
  const { tokens, tags } = document;
  const hearer = verb.frames.has('o') ? nounPhraseAfter(document, end, limit) : null;
  // "told her crew"
  const isOwner = hearer && tags[hearer.to - 1] === 'PRP$' && tags[hearer.to] === 'NN';
  const rest = skipAdjuncts(document, isOwner ? hearer.to + 1 : (hearer?.to ?? end), limit);
  if (rest >= limit || tokens[rest]!.kind === 'MARK') return true;
  const isPast = tags[at] === 'VBD' || /ed$/.test(tokens[at]!.lower);
  if (/^(?:once|twice|again)$/.test(tokens[rest]!.lower)) return true;
  return isPast && tags[rest] === 'IN' && !/^(?:that|if|whether)$/.test(tokens[rest]!.lower);
}

/** “...,” Anna Cole, a nurse in Ames. */
function readName(document: Document, quotation: TokenRange, from: number, limit: number): Attribution | null {
  const { tokens, tags } = document;
  const to = limit > from && tokens[limit - 1]!.text === '.' ? limit - 1 : limit;
  const isName = tags[from] === 'NNP' && tags[from + 1] === 'NNP' && tokens[from + 1]!.kind === 'WORD';
  if (!isName || hasVerb(document, from, to) || !isSpeakerPhrase(document, { from, to })) return null;
  return { ...quotedStatement(quotation, { from, to: from }, SAID, { from, to }, PASSED_OVER), cue: null, verb: null };
}

const SAID = reportingVerb('said')!;
const AUXILIARY = /^(?:is|was|are|were|be|has|had|have|does|did|do|'s|'d|means?|meant|came|comes|goes|went)$/;

/**
 * A finite verb; or what looks like one and was taken for a noun or a name, as happens where nothing else tells:
 * “...,” the nurse comments. “...,” Mr Cole marvelled.
 */
function verbAt({ tokens, tags, quotationOf }: Document, at: number): ReportingVerb | null {
  const token = tokens[at];
  if (!token || quotationOf[at] !== -1 || token.kind !== 'WORD' || token.text !== token.lower) return null;
  const verb = reportingWord(token.lower, tokens[at + 1]?.lower);
  if (/^VB[DZ]$/.test(tags[at]!)) return AUXILIARY.test(token.lower) ? null : verb;
  const isTakenForNoun = /^(?:NNPS?|NNS?|JJ|VBN|VB)$/.test(tags[at]!);
  const isForm = verb.frames.has('q') ? /(?:s|ed)$/ : /[a-z]{3}ed$/;
  return isTakenForNoun && isForm.test(token.lower) && verb.lemma !== token.lower ? verb : null;
}

function hasVerb({ tags }: Document, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (/^(?:VB[DZP]?|MD)$/.test(tags[i]!)) return true;
  return false;
}

/** How surely such a reading is right: all stages before have passed over it. */
export const PASSED_OVER = 0.55;
