import { createHash } from 'node:crypto';
import type { Analysis } from '../../domain/analysis.ts';
import { type ExtractedQuote, isSpeech } from '../../domain/quote.ts';
import type { Span } from '../../domain/span.ts';
import type { ExtractInput } from '../../extract.ts';
import { markQuoted } from '../quoted-units.ts';

/** What somebody is to judge, with its article: a stored quote, or a stretch in quotation marks. */
export interface Drawn {
  article: ExtractInput;
  analysis: Analysis;
  /** Where it stands: the whole content of a quote, or the stretch with its marks. */
  place: Span;
  /** Null where nothing is stored of a stretch in quotation marks. */
  quote: ExtractedQuote | null;
}

/**
 * What is drawn: stored quotes, or of these those without a speaker, passed on by somebody, negated, or denied and
 * declined; or what stands in quotation marks, stored or not.
 */
export const DRAWN = ['stored', 'open', 'relayed', 'negated', 'refused', 'quoted'] as const;
export type DrawnFrom = (typeof DRAWN)[number];

export interface Draw {
  /** How many quotes are wanted. */
  count: number;
  /** The same seed draws the same quotes, also when others of them change or go. */
  seed: number;
  /** Most quotes of one article. */
  most: number;
  from?: DrawnFrom;
}

/**
 * Draws at random, each as likely as any other but for the limit an article; fewer than wanted when there are no more.
 * The lot of each is the hash of its seed, article and place, so that others do not move it.
 */
export function drawQuotes(
  articles: readonly ExtractInput[],
  analyze: (article: ExtractInput) => Analysis,
  { count, seed, most, from = 'stored' }: Draw,
): Drawn[] {
  const lots = articles.flatMap((article) => {
    const analysis = analyze(article);
    const found = from === 'quoted' ? stretchesIn(article, analysis) : quotesIn(article, analysis, from);
    return found.map((drawn) => ({
      lot: createHash('sha256').update(`${seed} ${article.id} ${drawn.place.start}`).digest('hex'),
      drawn,
    }));
  });
  const taken = new Map<string, number>();
  const drawn: Drawn[] = [];
  for (const lot of lots.sort((a, b) => (a.lot < b.lot ? -1 : 1))) {
    const { id } = lot.drawn.article;
    const own = taken.get(id) ?? 0;
    if (own >= most) continue;
    taken.set(id, own + 1);
    if (drawn.push(lot.drawn) === count) break;
  }
  return drawn;
}

const IS_DRAWN: Record<Exclude<DrawnFrom, 'quoted'>, (quote: ExtractedQuote) => boolean> = {
  stored: () => true,
  open: ({ speakerEntity }) => speakerEntity === null,
  relayed: ({ via }) => via.length > 0,
  negated: ({ cue }) => cue?.negated === true,
  refused: ({ cue }) => /^(?:DENY|DECLINE)$/.test(cue?.stance ?? ''),
};

function quotesIn(article: ExtractInput, analysis: Analysis, from: Exclude<DrawnFrom, 'quoted'>): Drawn[] {
  return analysis.quotes
    .filter((quote) => isSpeech(quote) && IS_DRAWN[from](quote))
    .map((quote) => {
      const place = { start: quote.content[0]!.start, end: quote.content.at(-1)!.end };
      return { article, analysis, place, quote };
    });
}

/** Fewer words in quotation marks are mostly a name, a title or a word that the writer keeps at a distance. */
const FEWEST_WORDS = 4;

/** The stretches in quotation marks, as their marks alone tell, with the stored quote that holds most of each. */
function stretchesIn(article: ExtractInput, analysis: Analysis): Drawn[] {
  const stored = analysis.quotes.filter(isSpeech);
  const marked = Array.from(markQuoted(article.text), String).join('');
  const places = Array.from(marked.matchAll(/1+/g), ({ index, 0: { length } }) => ({
    start: index,
    end: index + length,
  }));
  return places
    .filter(({ start, end }) => article.text.slice(start, end).split(/\s+/).length >= FEWEST_WORDS)
    .map((place) => {
      const [most] = stored
        .map((quote) => ({ quote, shared: sharedUnits(quote, place) }))
        .filter(({ shared }) => shared > 0)
        .sort((a, b) => b.shared - a.shared);
      return { article, analysis, place, quote: most?.quote ?? null };
    });
}

const sharedUnits = ({ content }: ExtractedQuote, { start, end }: Span): number =>
  content.reduce((sum, span) => sum + Math.max(0, Math.min(span.end, end) - Math.max(span.start, start)), 0);
