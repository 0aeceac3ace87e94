import type { Document } from '../../layers/document.ts';
import type { TokenRange } from '../../layers/sentences.ts';

const NEGATION = /^(?:not|never)$|n['’]t$/;
const DOES = /^(?:did|does|do|will|would|can|could|may|might|must|should)(?:n['’]t)?$/;
const HAS = /^(?:has|have|had)(?:n['’]t)?$/;
/** Most tokens of an aside, and of an adverbial without commas. */
const LONGEST_ASIDE = 16;
const LONGEST_ADVERBIAL = 12;

/**
 * Whether a negation that stands apart from a cue belongs to it: "did not, as the Mail claimed, say", "has not, so far,
 * confirmed", "did not on Monday say", "never, in all those years, said". The verb must have the form that the
 * auxiliary asks for.
 */
export function negatedAcross(document: Document, first: number, cue: TokenRange): boolean {
  const { tokens, tags } = document;
  let at = cue.from - 1;
  while (at > first && tags[at] === 'RB' && !NEGATION.test(tokens[at]!.lower)) at--;
  const not = tokens[at]?.text === ',' ? beforeAsides(document, first, at) : beforeAdverbial(document, first, at);
  if (not === null) return false;
  const form = tags[cue.to - 1]!;
  const own = tokens[not]!.lower;
  const auxiliary = /n['’]t$/.test(own) ? own : (tokens[not - 1]?.lower ?? '');
  // "claim" may pass for a noun.
  if (DOES.test(auxiliary)) return /^(?:VB|NN)$/.test(form);
  if (HAS.test(auxiliary)) return /^VB[ND]$/.test(form);
  return own === 'never' && tokens[not + 1]!.text === ',' && /^VB[DZ]$/.test(form);
}

/** The negation right before one or two asides between commas, the last of which ends at a token; or null. */
function beforeAsides({ tokens, tags, quotationOf }: Document, first: number, end: number): number | null {
  let at = end;
  for (let asides = 0; asides < 2; asides++) {
    let comma = at - 1;
    while (comma > first && at - comma <= LONGEST_ASIDE && tokens[comma]!.text !== ',') {
      if (quotationOf[comma] !== -1 || /^[;:]$/.test(tokens[comma]!.text)) return null;
      comma--;
    }
    if (tokens[comma]!.text !== ',') return null;
    let before = comma - 1;
    while (before > first && tags[before] === 'RB' && !NEGATION.test(tokens[before]!.lower)) before--;
    if (NEGATION.test(tokens[before]!.lower)) return before;
    at = comma;
  }
  return null;
}

/** The negation before "on Monday", "at any time during the hearing", "once in two hours"; or null. */
function beforeAdverbial({ tokens, tags, quotationOf }: Document, first: number, end: number): number | null {
  for (let i = end; i >= first && end - i <= LONGEST_ADVERBIAL; i--) {
    if (quotationOf[i] !== -1) return null;
    if (NEGATION.test(tokens[i]!.lower)) return i < end && /^(?:IN|RB)$/.test(tags[i + 1]!) ? i : null;
    if (!/^(?:IN|DT|JJ|NNP|NNS?|CD|RB|PRP\$|POS)$/.test(tags[i]!)) return null;
  }
  return null;
}
