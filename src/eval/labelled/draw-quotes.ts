import { createHash } from 'node:crypto';
import type { Analysis } from '../../domain/analysis.ts';
import { type ExtractedQuote, isSpeech } from '../../domain/quote.ts';
import type { ExtractInput } from '../../extract.ts';

/** A stored quote that somebody is to judge, with its article. */
export interface DrawnQuote {
  article: ExtractInput;
  analysis: Analysis;
  quote: ExtractedQuote;
}

export interface Draw {
  /** How many quotes are wanted. */
  count: number;
  /** The same seed draws the same quotes, also when others of them change or go. */
  seed: number;
  /** Most quotes of one article. */
  most: number;
  /** Only those whose speaker stays open. */
  open?: boolean;
}

/**
 * Draws quotes that would be stored at random, each as likely as any other but for the limit an article; fewer than
 * wanted when there are no more. A quote's lot is the hash of its seed, article and place, so that other quotes do not
 * move it.
 */
export function drawQuotes(
  articles: readonly ExtractInput[],
  analyze: (article: ExtractInput) => Analysis,
  { count, seed, most, open = false }: Draw,
): DrawnQuote[] {
  const lots = articles.flatMap((article) => {
    const analysis = analyze(article);
    const wanted = analysis.quotes.filter((quote) => isSpeech(quote) && !(open && quote.speakerEntity !== null));
    return wanted.map((quote) => ({
      lot: createHash('sha256').update(`${seed} ${article.id} ${quote.content[0]!.start}`).digest('hex'),
      drawn: { article, analysis, quote },
    }));
  });
  const taken = new Map<string, number>();
  const drawn: DrawnQuote[] = [];
  for (const lot of lots.sort((a, b) => (a.lot < b.lot ? -1 : 1))) {
    const { id } = lot.drawn.article;
    const own = taken.get(id) ?? 0;
    if (own >= most) continue;
    taken.set(id, own + 1);
    if (drawn.push(lot.drawn) === count) break;
  }
  return drawn;
}
