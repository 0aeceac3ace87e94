import type { Range } from './segments.ts';

/**
 * Where the words between quotation marks stand in the text of a quote, which is its pieces with a space between,
 * while the API gives their place in the article.
 */
export function verbatimInText(pieces: readonly Range[], verbatim: readonly Range[]): Range[] {
  let at = 0;
  return pieces.flatMap((piece) => {
    const shift = at - piece.start;
    at += piece.end - piece.start + 1;
    return verbatim
      .filter(({ start, end }) => start >= piece.start && end <= piece.end)
      .map(({ start, end }) => ({ start: start + shift, end: end + shift }));
  });
}
