import { Link } from '@tanstack/react-router';
import { notOfArticles, type QuoteSearch } from '../../address/quote-search.ts';
import { Ask } from '../../api/ask.tsx';
import type { ResultOf } from '../../api/graphql.ts';
import { atLeast } from '../../words/numbers.ts';
import { FOUND, foundVariables } from './found-query.ts';

interface FoundCountsProperties {
  search: QuoteSearch;
  show: 'articles' | undefined;
}

/** How many quotes and articles there are; each leads to its list, also before they are counted. */
export function FoundCounts({ search, show }: FoundCountsProperties) {
  const tabs = <Tabs search={search} show={show} />;
  return (
    <Ask query={FOUND} variables={foundVariables(search)} waiting={tabs} failed={() => tabs}>
      {(found) => <Tabs search={search} show={show} found={found} />}
    </Ask>
  );
}

interface TabsProperties extends FoundCountsProperties {
  found?: ResultOf<typeof FOUND>;
}

/** Articles of a wider search are not counted. */
function Tabs({ search, show, found: { quotes, articles } = { quotes: null, articles: null } }: TabsProperties) {
  const isWider = notOfArticles(search).length > 0;
  return (
    <nav className="tabs" aria-label="Results">
      <Link to="/search" search={{ ...search }} aria-current={show ? undefined : 'page'} resetScroll={false}>
        Quotes <span className="soft found-count">{quotes && atLeast(quotes.totalCount, quotes.atLeast)}</span>
      </Link>
      <Link
        to="/search"
        search={{ ...search, show: 'articles' }}
        aria-current={show ? 'page' : undefined}
        resetScroll={false}
      >
        Articles{' '}
        <span className="soft found-count">
          {articles && !isWider && atLeast(articles.totalCount, articles.atLeast)}
        </span>
      </Link>
    </nav>
  );
}
