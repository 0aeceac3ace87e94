import { type Span, sliceSpan } from './span.ts';

// What was said, and where its article has it. A piece is what stands there without a break for the attribution.

/** A quote as it is stored; offsets count in its article. */
export interface PlacedQuote {
  /** What was said: see `saidIn`. */
  text: string;
  spanStart: number;
  spanEnd: number;
  /** The whole stretch, where that is more than the text; else null. */
  spanText: string | null;
  /** [start, end, ...] in the order of the text, none over another. */
  pieces: readonly number[];
}

/** What was said: the pieces as printed, in their order, one space between them. */
export const saidIn = (text: string, pieces: readonly Span[]): string =>
  pieces.map((piece) => sliceSpan(text, piece)).join(' ');

/** Spans as [start, end, start, end, ...]. */
export const fromSpans = (spans: readonly Span[]): number[] => spans.flatMap(({ start, end }) => [start, end]);

/** The other way round. */
export const toSpans = (flat: readonly number[]): Span[] =>
  Array.from({ length: flat.length / 2 }, (_, index) => ({ start: flat[2 * index]!, end: flat[2 * index + 1]! }));

/** Words of a stretch that lies in one of the pieces, cut out of what was said; "" when it lies in none. */
export function partOfSaid({ text, pieces }: Pick<PlacedQuote, 'text' | 'pieces'>, { start, end }: Span): string {
  let place = 0;
  for (const piece of toSpans(pieces)) {
    if (piece.start <= start && end <= piece.end) {
      return text.slice(place + start - piece.start, place + end - piece.start);
    }
    place += piece.end - piece.start + 1;
  }
  return '';
}

/** The whole stretch from the first word to the last, whatever interrupts it. */
export const wholeStretch = ({ spanText, text }: Pick<PlacedQuote, 'spanText' | 'text'>): string => spanText ?? text;

/**
 * Whether a text holds each piece of a quote, and its whole stretch, exactly where the quote says.
 * @param before how much of the article's text is missing before `text`
 */
export function isHeldBy(text: string, quote: PlacedQuote, before = 0): boolean {
  const pieces = toSpans(quote.pieces).map((piece) => moved(piece, -before));
  const span = moved({ start: quote.spanStart, end: quote.spanEnd }, -before);
  return saidIn(text, pieces) === quote.text && sliceSpan(text, span) === wholeStretch(quote);
}

export const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by });

/** Pieces with nothing but white space between them, such as those of several paragraphs, as one stretch each. */
export function joinAdjacent(text: string, pieces: readonly Span[]): Span[] {
  const stretches: Span[] = [];
  for (const piece of pieces) {
    const last = stretches.at(-1);
    if (last && text.slice(last.end, piece.start).trim() === '') last.end = piece.end;
    else stretches.push({ ...piece });
  }
  return stretches;
}
