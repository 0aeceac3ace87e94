import type { Document } from '../../../layers/document.ts';
import { quotationAround } from '../../../layers/quotation-ranges.ts';
import type { TokenRange } from '../../../layers/sentences.ts';
import type { Attribution } from '../../attribution.ts';
import { nounPhraseAfter } from '../../rules/noun-phrase.ts';

/** Most tokens from what leads to a source to the quotation behind it. */
const LONGEST = 24;
const VIEWS = /^(?:words|eyes|view|opinion|phrase|judg(?:e)?ment)$/;

interface Source {
  cue: TokenRange;
  speaker: TokenRange;
}

/**
 * Whoever stands between commas as the source of the words in marks behind it says them, and not whom they describe:
 * Lind in "Cole was, in the words of his biographer, Anna Lind, “a man of clay”".
 */
export function readSourceBetween(document: Document, attribution: Attribution): Attribution {
  const { cue, speaker, content } = attribution;
  if (!cue) return attribution;
  const { quotationOf, tokens } = document;
  const last = content.at(-1)!;
  let mark = last.to - 1;
  while (mark > last.from && quotationOf[mark] === -1) mark--;
  const quotation = quotationOf[mark] === -1 ? null : quotationAround(document, mark);
  if (!quotation || tokens[quotation.from - 1]?.text !== ',') return attribution;
  const source = sourceBefore(document, quotation.from - 1);
  if (!source || (speaker?.from === source.speaker.from && speaker.to === source.speaker.to)) return attribution;
  // Whoever tells all of it stands elsewhere.
  if (cue.to <= source.cue.from - 1 && speaker && speaker.from < cue.from && content[0]!.from < source.cue.from)
    return attribution;
  return { ...attribution, ...source, content: [quotation] };
}

/** ", in the words of his biographer, Anna Lind[,]", ", according to his mother, Anna Lind[,]"; null elsewhere. */
function sourceBefore(document: Document, comma: number): Source | null {
  const { tokens, sentences, sentenceOf } = document;
  const { from: first } = sentences[sentenceOf[comma]!]!;
  for (let i = comma - 2; i > first && comma - i < LONGEST; i--) {
    const lead = leadAt(document, i);
    if (lead === null || tokens[i - 1]!.text !== ',') continue;
    const noun = nounPhraseAfter(document, lead, comma);
    if (noun?.from !== lead) return null;
    if (noun.to === comma) return { cue: { from: i, to: lead }, speaker: noun };
    const name = tokens[noun.to]!.text === ',' ? nounPhraseAfter(document, noun.to + 1, comma) : null;
    const isName = name?.from === noun.to + 1 && name.to === comma;
    return isName ? { cue: { from: i, to: lead }, speaker: { from: lead, to: comma } } : null;
  }
  return null;
}

/** Where the source begins behind "in the words of" or "according to" at a token; null elsewhere. */
function leadAt({ tokens }: Document, at: number): number | null {
  if (tokens[at]!.lower === 'according' && tokens[at + 1]!.lower === 'to') return at + 2;
  const isView =
    tokens[at]!.lower === 'in' &&
    tokens[at + 1]!.lower === 'the' &&
    VIEWS.test(tokens[at + 2]?.lower ?? '') &&
    tokens[at + 3]?.lower === 'of';
  return isView ? at + 4 : null;
}
