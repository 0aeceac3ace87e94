import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import type { AnyVariables } from 'urql';
import { type QuoteSearch, readPeriod, toQuoteFilter } from '../address/quote-search.ts';
import type { Parameters } from '../address/search-text.ts';
import { client } from '../api/client.ts';
import { OVER_TIME } from '../charts/time-panel.tsx';
import { QUOTES } from '../quotes/quotes-query.ts';
import { ARTICLE } from './article/article-query.ts';
import { ENTITY } from './entity/entity-query.ts';
import { readEntitySearch } from './entity/entity-search.ts';
import { LATEST, latestOf } from './home/latest-statements.tsx';
import { OVERVIEW } from './home/overview.tsx';
import { WHO_ABOUT_WHOM } from './home/who-about-whom.tsx';
import { FOUND, foundVariables } from './search/found-query.ts';
import { readPageSearch } from './search/search-parameters.ts';
import { orderOf } from './search/sort-choice.tsx';
import { STATEMENT } from './statement/statement-query.ts';

/** What the router says of a page that is about to be shown. */
interface Opened {
  /** `enter`: it was not there before; the others are asked for by the parts that need them. */
  cause: 'preload' | 'enter' | 'stay';
  location: { search: object };
}

/**
 * Asks what a page asks first before the page is drawn, and in one go what the answer to another question would have
 * led to. The parts of the page ask the same in the same words, and find the answer, or that it is on its way.
 */
const early =
  <Page extends Opened>(askFor: (page: Page, search: Parameters) => void) =>
  (page: Page): void => {
    if (page.cause === 'enter') askFor(page, page.location.search as Parameters);
  };

function ask<Data, Variables extends AnyVariables>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): void {
  // Whoever shows the answer says what has failed.
  void client.query(query, variables).toPromise();
}

export const askForHome = early((_page: Opened, search) => {
  const { from, to } = readPeriod(search);
  const filter = { publishedAt: from || to ? { from, to } : undefined };
  ask(OVERVIEW, {});
  ask(OVER_TIME, { filter });
  ask(LATEST, latestOf(filter));
  ask(WHO_ABOUT_WHOM, { filter });
});

export const askForSearch = early((_page: Opened, search) => {
  const { show, sort, ...quotes } = readPageSearch(search);
  const filter = toQuoteFilter(quotes);
  ask(OVER_TIME, { filter });
  ask(FOUND, foundVariables(quotes));
  if (!show) ask(QUOTES, { filter, orderBy: orderOf({ ...quotes, sort }) });
});

/** Places hardly speak, so that what is said about them comes once that is known. */
export const askForEntity = early((page: Opened & { params: { slug: string } }, search) => {
  const { slug } = page.params;
  const { tab = 'said', ...quotes } = readEntitySearch(search);
  const base: QuoteSearch = tab === 'said' ? { speaker: [slug] } : { about: [slug] };
  const filter = toQuoteFilter({ ...quotes, ...base });
  ask(ENTITY, { slug });
  ask(OVER_TIME, { filter });
  ask(QUOTES, { filter });
});

export const askForPlace = early(({ params: { slug } }: Opened & { params: { slug: string } }) =>
  ask(ENTITY, { slug }),
);

export const askForArticle = early(({ params: { id } }: Opened & { params: { id: string } }) => ask(ARTICLE, { id }));

export const askForStatement = early(({ params: { id } }: Opened & { params: { id: string } }) =>
  ask(STATEMENT, { id }),
);
