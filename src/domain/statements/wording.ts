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
export function readWording({ kind, ...quote }: QuotedText): Wording {
  const said = kind === 'INDIRECT' ? [] : slices(quote, quote.verbatim).filter((part) => /\S/.test(part));
  if (kind === 'DIRECT' && said.length > 0) {
    const text = tidy(said.join(' ')) || quote.text;
    return { kind, text, verbatim: text };
  }
  const printed = slices(quote, quote.pieces).join(' ');
  const text = tidy(printed) || quote.text;
  return { kind, text, verbatim: kind === 'DIRECT' ? text : said.map(tidy).join(' … ') };
}

function slices({ text, spanStart }: Omit<QuotedText, 'kind'>, flat: readonly number[]): string[] {
  const parts: string[] = [];
  for (let index = 0; index < flat.length; index += 2) {
    parts.push(text.slice(flat[index]! - spanStart, flat[index + 1]! - spanStart));
  }
  return parts;
}

/** One space between words, and no comma or full stop at the end: that is the article's. Keeps "…" and "the U.S." */
const tidy = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/(?<![.…]|\b\p{L})[.,]$/u, '');
