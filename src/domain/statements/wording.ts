import type { QuoteKind } from '../quote.ts';

/** What the wording of a quote is read from. Offsets count in its article, whose stretch from `spanStart` on is `text`. */
export interface QuotedText {
  kind: QuoteKind;
  text: string;
  spanStart: number;
  /** [start, end, ...] */
  pieces: readonly number[];
  /** [start, end, ...] */
  verbatim: readonly number[];
}

/** The words of a quote without what the article puts around and between them. */
export interface Wording {
  kind: QuoteKind;
  /** Its pieces in order, without the attribution between them and the comma or full stop behind them. */
  text: string;
  /** What stands between quotation marks of it, "…" where that leaves something out; empty when nothing does. */
  verbatim: string;
}

/** How a quote words its statement: "It concerns NATO,” he added, “and Ukraine." is "It concerns NATO, and Ukraine". */
export function readWording(quote: QuotedText): Wording {
  const printed = slices(quote, quote.pieces).join(' ').trim() || quote.text;
  if (quote.kind === 'DIRECT') {
    const text = tidy(bare(printed)) || printed;
    return { kind: quote.kind, text, verbatim: text };
  }
  const verbatim = quote.kind === 'MIXED' ? slices(quote, quote.verbatim).map(tidy).join(' … ') : '';
  return { kind: quote.kind, text: tidy(printed) || printed, verbatim };
}

function slices({ text, spanStart }: QuotedText, flat: readonly number[]): string[] {
  const parts: string[] = [];
  for (let index = 0; index < flat.length; index += 2) {
    parts.push(text.slice(flat[index]! - spanStart, flat[index + 1]! - spanStart));
  }
  return parts;
}

/** Without quotation marks around it, and what an article puts between them and the words: “We stay,” */
const bare = (text: string): string => text.replace(/^[\s"“”„«»,;]+|[\s"“”„«»]+$/gu, '');

/** One space between words, and no comma or full stop at the end: that is the article's. Keeps "…" and "the U.S." */
const tidy = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(?<![.…]|\b\p{L})[.,]$/u, '');
