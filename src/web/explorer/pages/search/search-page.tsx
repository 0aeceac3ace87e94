import './search.css';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { toQuoteFilter } from '../../address/quote-search.ts';
import { Together } from '../../api/together.tsx';
import { FacetPanel } from '../../charts/facets.tsx';
import { MonthPanel } from '../../charts/month-panel.tsx';
import { TimePanel } from '../../charts/time-panel.tsx';
import { useNarrowable } from '../../charts/use-narrowable.ts';
import { Page } from '../../layout/page.tsx';
import { QuoteList } from '../../quotes/quote-list.tsx';
import { shortened } from '../../words/shortened.ts';
import { ArticleList } from './article-list.tsx';
import { ChosenFilters } from './chosen-filters.tsx';
import { FoundCounts } from './found-counts.tsx';
import { NamesMeant } from './names-meant.tsx';
import { NothingFound } from './nothing-found.tsx';
import { ReadAs } from './read-as.tsx';
import { orderOf, SortChoice } from './sort-choice.tsx';
import { TakeAway } from './take-away.tsx';

/** As many characters of the words as the title shows, here and where the server writes it. */
const MOST_OF_TITLE = 80;

/** What a search finds, with ways to narrow it and to take it elsewhere. */
export function SearchPage() {
  const search = useSearch({ from: '/search' });
  const navigate = useNavigate();
  const { show, sort, ...quoteSearch } = search;
  const filter = toQuoteFilter(quoteSearch);
  const empty = <NothingFound search={quoteSearch} show={show} />;
  const isNarrowable = useNarrowable(filter);
  return (
    <Page
      title={search.text ? `“${shortened(search.text.replace(/^"|"$/g, ''), MOST_OF_TITLE)}”` : 'Quotes'}
      lead={
        <>
          {search.text ? <NamesMeant text={search.text} /> : <ReadAs />}
          <ChosenFilters search={quoteSearch} />
        </>
      }
    >
      <div className="columns">
        <div className="stack">
          <Together mostMs={400}>
            <div className="results-head">
              <FoundCounts search={quoteSearch} show={show} />
              <SortChoice search={search} />
              <TakeAway search={quoteSearch} />
              {isNarrowable && (
                <a href="#narrow" className="small to-facets no-print">
                  Narrow
                </a>
              )}
            </div>
            <TimePanel
              title="Quotes over time"
              filter={filter}
              empty={show ? null : empty}
              onPeriod={(period) =>
                navigate({ to: '.', search: (before) => ({ ...before, ...period }), resetScroll: false })
              }
            />
            {show === 'articles' ? (
              <ArticleList search={quoteSearch} orderBy={orderOf(search)} empty={empty} />
            ) : (
              <QuoteList filter={filter} orderBy={orderOf(search)} />
            )}
          </Together>
        </div>
        {isNarrowable && (
          <aside id="narrow" className="stack no-print" aria-label="Narrow the search">
            <Together mostMs={2_000}>
              <FacetPanel title="Speaker" facet="speaker" search={quoteSearch} />
              <FacetPanel title="About" facet="about" search={quoteSearch} />
              <FacetPanel title="Outlet" facet="outlet" search={quoteSearch} />
              <FacetPanel title="How it is reported" facet="stance" search={quoteSearch} />
              <FacetPanel title="Kind" facet="kind" search={quoteSearch} />
              <MonthPanel search={quoteSearch} />
            </Together>
          </aside>
        )}
      </div>
    </Page>
  );
}
