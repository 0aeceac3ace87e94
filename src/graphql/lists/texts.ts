import { type ArticleTextRow, textsByArticle } from '../../storage/articles/read.ts';
import { textsOfVersions, type VersionTextRow, versionKey } from '../../storage/articles/versions.ts';
import type { QuoteRow } from '../../storage/quotes/row.ts';
import { isSuperseded } from '../../storage/quotes/superseded.ts';
import type { Context } from '../context.ts';

/** The text of an article with its sentence bounds: the one large column, loaded only where a field needs it. */
export async function loadText(context: Context, articleId: number): Promise<ArticleTextRow> {
  const row = await context.loader('article text', textsByArticle).load(articleId);
  if (!row) throw new Error(`article ${articleId} has no text`);
  return row;
}

/** The same of one version of an article. */
export async function loadVersionText(context: Context, articleId: number, number: number): Promise<VersionTextRow> {
  const texts = context.loader<VersionTextRow | null, string>('version text', textsOfVersions);
  const row = await texts.load(versionKey(articleId, number));
  if (!row) throw new Error(`article ${articleId} has no version ${number}`);
  return row;
}

/** The text that a quote stands in: the newest of its article, or the last that had it. */
export const loadTextOf = (context: Context, quote: QuoteRow): Promise<TextRow> =>
  isSuperseded(quote)
    ? loadVersionText(context, quote.articleId, quote.supersededBy - 1)
    : loadText(context, quote.articleId);

type TextRow = Pick<ArticleTextRow, 'text' | 'sentences'>;

/** [start, end, start, end, ...] as pairs. */
export const toPairs = (flat: readonly number[]): [start: number, end: number][] =>
  Array.from({ length: flat.length / 2 }, (_, index) => [flat[2 * index]!, flat[2 * index + 1]!]);

/** Up to `before` sentences that end before a stretch, and up to `after` that start behind it. */
export function sentencesAround(
  { text, sentences }: TextRow,
  span: { start: number; end: number },
  before: number,
  after: number,
): { before: string[]; after: string[] } {
  const bounds = toPairs(sentences);
  const slice = ([start, end]: [number, number]) => text.slice(start, end);
  const earlier = bounds.filter(([, end]) => end <= span.start);
  const later = bounds.filter(([start]) => start >= span.end);
  return {
    before: earlier.slice(Math.max(0, earlier.length - before)).map(slice),
    after: later.slice(0, after).map(slice),
  };
}
