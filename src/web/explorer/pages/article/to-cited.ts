import type { Cited } from '../../cite/citations.ts';
import type { ArticleData, ArticleQuoteData } from './article-query.ts';

/** What a citation says of a quote in its article; the address is this page where the publisher's is not known. */
export function toCited(quote: ArticleQuoteData, article: ArticleData): Cited {
  const { text, kind, cue, speakers, roleText, url } = quote;
  const { title, authors, outlet, publishedAt } = article;
  return {
    text,
    isVerbatim: kind === 'DIRECT',
    isNegated: cue?.negated ?? false,
    speakers,
    role: roleText,
    title,
    authors,
    outlet: outlet?.name ?? null,
    publishedAt,
    url: url ?? window.location.href,
  };
}
