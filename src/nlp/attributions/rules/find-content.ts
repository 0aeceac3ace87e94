import { wordSet } from '../../../domain/word-lists.ts';
import type { Document } from '../../layers/document.ts';
import type { TokenRange } from '../../layers/sentences.ts';
import type { CueCandidate } from './find-cues.ts';
import { isTimeAt, isTimeWord, nounPhraseAfter } from './noun-phrase.ts';

const ADJUNCT_PREPOSITIONS = wordSet('in on at during to via after from with through before by of for earlier late');
/** Words that open a clause which a verb reports: "said that", "asked whether". */
export const CLAUSE_OPENERS = wordSet('that whether if how why what when where who');

/** Where the content begins after a cue, and by which of the verb's frames; null when no frame fits. */
export function contentAfter(document: Document, unit: TokenRange, cue: CueCandidate): TokenRange | null {
  const { verb } = cue;
  const { tokens, tags } = document;
  const next = tokens[cue.to];
  if (!next || cue.to >= unit.to) return null;
  const has = (frame: 'q' | 't' | 'b' | 'n' | 'i' | 'g' | 'o') => verb.frames.has(frame);
  const range = (from: number) => (from < unit.to ? { from, to: unit.to } : null);
  // "agreed on Tuesday to leave"
  const dated =
    /^(?:on|last|this)$/.test(next.lower) || isTimeWord(next.lower) ? skipAdjuncts(document, cue.to, unit.to) : cue.to;
  if (
    has('i') &&
    dated > cue.to &&
    tokens[dated]?.lower === 'to' &&
    isTimeWord(tokens[cue.to + 1]?.lower ?? next.lower)
  )
    return range(dated);
  if (verb.prepositions.has(next.lower) && next.lower !== 'that') {
    if (/^(?:whether|if)$/.test(next.lower)) return range(cue.to);
    // "admitted to the board that it had failed"
    const addressed = next.lower === 'to' && has('t') ? skipAdjuncts(document, cue.to, unit.to) : cue.to;
    if (addressed > cue.to && tokens[addressed]?.lower === 'that' && addressed < unit.to) return range(addressed);
    // "what they had asked for since May"
    if (/^(?:since|until|during|in|on)$/.test(tokens[cue.to + 1]?.lower ?? '')) return null;
    if (next.lower !== 'to' || !/^VB$/.test(tags[cue.to + 1] ?? '')) return range(cue.to + 1);
  }
  if (has('i') && next.lower === 'to') return range(cue.to);
  if (has('g') && tags[cue.to] === 'VBG') return range(cue.to);
  let start = cue.to;
  if (has('o')) start = nounPhraseAfter(document, start, unit.to)?.to ?? start;
  const afterAdjuncts = skipAdjuncts(document, start, unit.to);
  const opener = tokens[afterAdjuncts];
  if (!opener || afterAdjuncts >= unit.to) return null;
  // "promised a plan that would work": the clause tells of the plan.
  if (start > cue.to && has('n') && opener.lower === 'that' && /^(?:MD|VBZ|VBD)$/.test(tags[afterAdjuncts + 1] ?? ''))
    return range(cue.to);
  if (has('q') && opensQuotation(document, afterAdjuncts)) return range(afterAdjuncts);
  if (/^[:,]$/.test(opener.text) && has('q') && opensQuotation(document, afterAdjuncts + 1))
    return range(afterAdjuncts + 1);
  if (opener.text === ',' && tokens[afterAdjuncts + 1]?.lower === 'that' && has('t')) return range(afterAdjuncts + 1);
  if (opener.text === ':' && has('q')) return range(afterAdjuncts + 1);
  if ((has('t') || has('q')) && CLAUSE_OPENERS.has(opener.lower)) return range(afterAdjuncts);
  if (has('o') && opener.lower === 'to' && start > cue.to) return range(cue.to);
  if (opener.kind === 'MARK' && !opensQuotation(document, afterAdjuncts)) return null;
  if (
    has('b') &&
    (has('n') || looksLikeClause(document, afterAdjuncts, unit.to) || opensQuotation(document, afterAdjuncts))
  )
    return range(afterAdjuncts);
  if (has('n') && canOpenNoun(document, cue.to)) return range(cue.to);
  return null;
}

const opensQuotation = ({ quotationOf }: Document, i: number): boolean =>
  (quotationOf[i] ?? -1) !== -1 && quotationOf[i] !== quotationOf[i - 1];

const canOpenNoun = ({ tags, tokens, quotationOf }: Document, i: number): boolean =>
  quotationOf[i] !== -1 ||
  /^(?:that|this)$/.test(tokens[i]!.lower) ||
  /^(?:DT|JJ|NN|NNS|NNP|PRP|PRP\$|CD|VBG)$/.test(tags[i]!);

/** A clause has a verb before its sentence ends: "said he would go", and not "said on Friday." */
function looksLikeClause({ tags, tokens }: Document, from: number, to: number): boolean {
  if (/^(?:he|she|it|they|we|i)$/.test(tokens[from]?.lower ?? '')) return true;
  for (let i = from; i < Math.min(to, from + 40); i++) {
    if (/^(?:VB[DZ]?|MD|VBN|VBG)$/.test(tags[i]!) || /^'(?:s|re|d|ll|ve)$/.test(tokens[i]!.lower)) return true;
  }
  return false;
}

/** "said [more rain was due]": how much of what follows, which the tagger takes for an adverb. */
const isMeasure = ({ tokens, tags }: Document, at: number): boolean =>
  /^(?:more|less|most|enough)$/.test(tokens[at]!.lower) && /^(?:NNS?|JJ|VBG)$/.test(tags[at + 1] ?? '');

/** Skips "on Friday", "in a statement", "to reporters in Moscow", "also" after a cue. */
export function skipAdjuncts(document: Document, from: number, to: number): number {
  const { tokens, tags, quotationOf } = document;
  let i = from;
  while (i < to && quotationOf[i] === -1) {
    const token = tokens[i]!;
    // "the same day"
    if (token.lower === 'the' && tokens[i + 1]?.lower === 'same' && /^(?:day|week)$/.test(tokens[i + 2]?.lower ?? '')) {
      i += 3;
      continue;
    }
    if (isMeasure(document, i)) break;
    if (isTimeAt(document, i) || tags[i] === 'RB' || /^(?:last|this|earlier|late|overnight)$/.test(token.lower)) {
      const phrase = /^(?:last|this)$/.test(token.lower);
      if (
        phrase &&
        !/^(?:week|weekend|month|year|night|morning|afternoon|evening|summer|spring)$/.test(
          tokens[i + 1]?.lower ?? '',
        ) &&
        !isTimeWord(tokens[i + 1]?.lower ?? '')
      )
        break;
      i += phrase ? 2 : 1;
      if (tokens[i]?.kind === 'NUMBER') i++;
      continue;
    }
    if (!ADJUNCT_PREPOSITIONS.has(token.lower)) break;
    const noun = adjunctNoun(document, i + 1, to);
    if (noun === i + 1) break;
    i = noun;
  }
  return Math.min(i, to);
}

/** The end of a short noun phrase, without "and" or a second phrase. */
function adjunctNoun({ tokens, tags, quotationOf }: Document, from: number, to: number): number {
  let i = from;
  if (i < to && /^(?:DT|PRP\$)$/.test(tags[i]!)) i++;
  while (i < to && quotationOf[i] === -1 && /^(?:JJ|NN|NNS|NNP|CD|POS|VBG)$/.test(tags[i]!)) {
    const ended = isTimeWord(tokens[i]!.lower) && tokens[i + 1]?.kind !== 'NUMBER';
    i++;
    if (ended) break;
    // "on January 28 Russia ..."
    if (tokens[i - 1]!.kind === 'NUMBER' && isTimeWord(tokens[i - 2]!.lower)) break;
  }
  return i;
}
