/** A stretch of text in UTF-16 code units, half-open: `text.slice(start, end)` is what it covers. */
export interface Span {
  start: number;
  end: number;
}

export const sliceSpan = (text: string, span: Span): string => text.slice(span.start, span.end);

/** The smallest span that covers all of `spans` (at least one, in any order). */
export function coveringSpan(spans: readonly Span[]): Span {
  return { start: Math.min(...spans.map((s) => s.start)), end: Math.max(...spans.map((s) => s.end)) };
}

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;
