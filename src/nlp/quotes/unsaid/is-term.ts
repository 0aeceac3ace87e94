import type { Attribution } from '../../attributions/attribution.ts';
import { isTitle } from '../../attributions/mend/content/is-statement.ts';
import { holdsFiniteVerb } from '../../attributions/rules/noun-phrase.ts';
import type { Document } from '../../layers/document.ts';
import { countWords, quotationAround } from '../../layers/quotation-ranges.ts';
import type { TokenRange } from '../../layers/sentences.ts';

/** Most words of a name or term in marks. */
const LONGEST_TERM = 2;

/**
 * Whether words in marks are what a thing is called, and nobody's: “Harbour Lights” in "Lind loves “Harbour Lights”",
 * “Vito” in "who goes by “Vito”". Only where the verb is none of saying and no colon or comma leads to the marks.
 */
export function isTerm(document: Document, attribution: Attribution): boolean {
  const { cue, verb, content } = attribution;
  const [piece, ...others] = content;
  if (isNickname(document, attribution)) return true;
  if (!cue || !verb || piece!.from < cue.to) return false;
  if (verb.stance === 'OTHER' && verb.speech < 0.5 && holdTermsAlone(document, content)) return true;
  if (others.length > 0) return false;
  const quotation = quotationAround(document, piece!.from);
  if (!quotation || quotation.from > piece!.from || quotation.to < piece!.to) return false;
  if (/^[:,]$/.test(document.tokens[piece!.from - 1]!.text)) return false;
  // “Anna?” is called out.
  if (/^[?!]/.test(document.tokens[quotation.to - 2]?.text ?? '')) return false;
  // 'by showing “utter disregard”'
  if (/^show(?:s|ed|ing|n)?$/.test(document.tokens[cue.to - 1]!.lower) && piece!.from === cue.to) return true;
  if (isTitle(document, quotation))
    return verb.speech < 0.5 || /^(?:publish|release|issue|read|write)$/.test(verb.lemma);
  const isWordOf = document.tokens[cue.to - 1]!.lower === 'of' && /^NNS?$|^VBG$/.test(document.tags[cue.to - 2] ?? '');
  return (verb.speech < 0.5 || isWordOf) && countWords(document, quotation) <= LONGEST_TERM;
}

/** 'with “Green Hills” and ended with “Sleep, Town”', '“slow”, “quick” and “mad”': titles and terms, and no clause. */
function holdTermsAlone(document: Document, content: readonly TokenRange[]): boolean {
  const terms = content.map((piece) => countTerms(document, piece));
  return !terms.includes(0) && terms.reduce((sum, count) => sum + count, 0) > 1;
}

/** Titles and terms in marks; 0 where anything else stands in marks, or a clause or a name beside them. */
function countTerms(document: Document, { from, to }: TokenRange): number {
  const { tokens, tags, quotationOf } = document;
  let terms = 0;
  for (let i = from; i < to; i++) {
    if (quotationOf[i] === -1) {
      if (!/^(?:IN|TO|CC|DT|VBD|VBN|NN|MARK)$/.test(tags[i]!)) return 0;
      continue;
    }
    const quotation = quotationAround(document, i)!;
    if (quotation.from < from || quotation.to > to || /^[?!]/.test(tokens[quotation.to - 2]!.text)) return 0;
    if (!isTitle(document, quotation) && countWords(document, quotation) > LONGEST_TERM) return 0;
    terms++;
    i = quotation.to - 1;
  }
  return terms;
}

/** “Duke” in 'the man they call the “Duke” was seen': what people in general call somebody. */
function isNickname(document: Document, { cue, verb, speaker, content }: Attribution): boolean {
  const { tokens } = document;
  if (!cue || !speaker || !/^(?:call|name|nickname|dub)$/.test(verb?.lemma ?? '')) return false;
  if (
    speaker.to !== cue.from ||
    !/^(?:they|people|locals|neighbou?rs|friends|everyone|everybody|some|many|who)$/.test(tokens[speaker.from]!.lower)
  )
    return false;
  const at = /^(?:the|her|him)$/.test(tokens[cue.to]?.lower ?? '') ? cue.to + 1 : cue.to;
  const quotation = quotationAround(document, at);
  return quotation !== null && quotation.to - quotation.from <= 2 * LONGEST_TERM + 2 && content.at(-1)!.from <= at;
}

/** A price or number after a label: "Adults: $4", "Open: 8 to 4". */
export function isListEntry(document: Document, { cue, content }: Attribution): boolean {
  const { tokens } = document;
  const { from } = content[0]!;
  if (tokens[cue!.to - 1]!.text !== ':' || !/^[\d$£€¥₡₹]/.test(tokens[from]!.text)) return false;
  return !content.some((piece) => holdsFiniteVerb(document, piece));
}
