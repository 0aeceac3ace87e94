import { cutIntoSegments, type Range } from '../../quotes/segments.ts';

/** A stretch of the text that is all of one quote, or of none. */
export interface Run<Quote> {
  start: number;
  quote: Quote | null;
  /** In order; those between quotation marks apart from the rest. */
  parts: { start: number; text: string; isVerbatim: boolean }[];
}

interface Quoted {
  id: string;
  pieces: readonly Range[];
  verbatim: readonly Range[];
}

/**
 * The text as paragraphs of runs. Where one quote stands inside another, its words are the inner one's.
 * Offsets are UTF-16 units of the whole text, as those of the API.
 */
export function toParagraphs<Quote extends Quoted>(text: string, quotes: readonly Quote[]): Run<Quote>[][] {
  const byId = new Map(quotes.map((quote) => [quote.id, quote]));
  const layers = Object.fromEntries(quotes.map(({ id, pieces }) => [id, pieces]));
  const inMarks = quotes.flatMap(({ verbatim }) => verbatim);
  return lines(text).map(({ start, end }) => {
    const runs: Run<Quote>[] = [];
    for (const segment of cutIntoSegments(start, end, { ...layers, '': inMarks })) {
      const covering = segment.layers.flatMap((layer) => byId.get(layer) ?? []);
      const quote = covering.sort((a, b) => lengthOf(a) - lengthOf(b))[0] ?? null;
      const part = {
        start: segment.start,
        text: text.slice(segment.start, segment.end),
        isVerbatim: segment.layers.includes(''),
      };
      const run = runs.at(-1);
      const last = run?.parts.at(-1);
      if (run?.quote !== quote || !last) runs.push({ start: segment.start, quote, parts: [part] });
      else if (last.isVerbatim === part.isVerbatim) last.text += part.text;
      else run.parts.push(part);
    }
    return runs;
  });
}

const lengthOf = ({ pieces }: Quoted): number => pieces.reduce((sum, { start, end }) => sum + end - start, 0);

/** The lines that hold something. */
function lines(text: string): Range[] {
  return [...text.matchAll(/[^\n]+/g)]
    .filter(([line]) => line.trim() !== '')
    .map(({ 0: line, index }) => ({ start: index, end: index + line.length }));
}
