import { Link } from '@tanstack/react-router';
import { notOfArticles, type QuoteSearch, toArticleFilter, toQuoteFilter } from '../../address/quote-search.ts';
import { Ask } from '../../api/ask.tsx';
import { graphql } from '../../api/graphql.ts';
import { atLeast } from '../../words/numbers.ts';

const FOUND = graphql(`
  query Found($quotes: QuoteFilter!, $articles: ArticleFilter!) {
    quotes(filter: $quotes, first: 1) { totalCount atLeast }
    articles(filter: $articles, first: 1) { totalCount atLeast }
  }
`);

/** How many quotes and articles there are; each leads to its list. Articles of a wider search are not counted. */
export function FoundCounts({ search, show }: { search: QuoteSearch; show: 'articles' | undefined }) {
  const variables = { quotes: toQuoteFilter(search), articles: toArticleFilter(search) };
  const isWider = notOfArticles(search).length > 0;
  return (
    <Ask query={FOUND} variables={variables} waiting={<p>…</p>}>
      {({ quotes, articles }) => (
        <nav className="tabs" aria-label="Results">
          <Link to="/search" search={{ ...search }} aria-current={show ? undefined : 'page'} resetScroll={false}>
            Quotes {quotes && <span className="soft">{atLeast(quotes.totalCount, quotes.atLeast)}</span>}
          </Link>
          <Link
            to="/search"
            search={{ ...search, show: 'articles' }}
            aria-current={show ? 'page' : undefined}
            resetScroll={false}
          >
            Articles{' '}
            {articles && !isWider && <span className="soft">{atLeast(articles.totalCount, articles.atLeast)}</span>}
          </Link>
        </nav>
      )}
    </Ask>
  );
}
