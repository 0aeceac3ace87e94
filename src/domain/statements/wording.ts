import type { QuoteKind } from '../quote.ts';
import { partOfSaid, toSpans } from '../quote-text.ts';

/** What the wording of a quote is read from. Offsets count in its article. */
export interface QuotedText {
  kind: QuoteKind;
  /** What was said: the pieces, one space between them. */
  text: string;
  /** [start, end, ...] */
  pieces: readonly number[];
  /** [start, end, ...], each in one of the pieces. */
  verbatim: readonly number[];
}

/** The words of a quote without what the article puts around them. */
export interface Wording {
  kind: QuoteKind;
  /** What was said, without the comma or full stop behind it; of a whole quotation without the quotation marks. */
  text: string;
  /** What stands between quotation marks of it, "…" where that leaves something out; empty when nothing does. */
  verbatim: string;
}

/** How a quote words its statement: “It concerns NATO,” “and Ukraine.” is "It concerns NATO, and Ukraine". */
export function readWording({ kind, ...quote }: QuotedText): Wording {
  const parts = kind === 'INDIRECT' ? [] : toSpans(quote.verbatim).map((span) => partOfSaid(quote, span));
  const said = parts.filter((part) => /\S/.test(part));
  if (kind === 'DIRECT' && said.length > 0) {
    const text = tidy(said.join(' ')) || quote.text;
    return { kind, text, verbatim: text };
  }
  const text = tidy(quote.text) || quote.text;
  return { kind, text, verbatim: kind === 'DIRECT' ? text : said.map(tidy).join(' … ') };
}

/** One space between words, and no comma or full stop at the end: that is the article's. Keeps "…" and "the U.S." */
const tidy = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(?<![.…]|\b\p{L})[.,]$/u, '');
