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
  const text = tidy(slices(quote, quote.pieces).join(' ')) || tidy(quote.text) || quote.text;
  if (quote.kind === 'INDIRECT') return { kind: quote.kind, text, verbatim: '' };
  if (quote.kind === 'DIRECT') return { kind: quote.kind, text, verbatim: text };
  return { kind: quote.kind, text, verbatim: slices(quote, quote.verbatim).map(tidy).join(' … ') };
}

function slices({ text, spanStart }: QuotedText, flat: readonly number[]): string[] {
  const parts: string[] = [];
  for (let index = 0; index < flat.length; index += 2) {
    parts.push(text.slice(flat[index]! - spanStart, flat[index + 1]! - spanStart));
  }
  return parts;
}

/** One space between words; no quotation marks around them, and no comma or full stop, which belong to the article. */
function tidy(text: string): string {
  const bare = text.replace(/\s+/g, ' ').replace(/^[\s"“”„«»,;]+|(?<![.…])[.]?[\s"“”„«»,;]+$/gu, '');
  return bare.replace(/(?<![.…]|\b\p{L})[.,]$/u, '').trim();
}
