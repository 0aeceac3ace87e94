import { InputError } from '../errors.ts';
import { parsePage, toCursor } from '../graphql/relay/cursors.ts';
import type { Order, Page, PageRequest } from '../storage/lists/keyset.ts';
import type { QuoteRow } from '../storage/quotes/row.ts';
import { FEED_SIZE, type FeedLinks } from './feed.ts';

/** Parameters of a feed that say which page, as the links between pages carry them. */
export const PAGE_PARAMETERS = ['after', 'before'] as const;

type PageParameters = Partial<Record<(typeof PAGE_PARAMETERS)[number], string>>;

/** @throws InputError for a cursor that is none, or for two */
export function readFeedPage<Row>({ after, before }: PageParameters, order: Order<Row>): PageRequest {
  if (after !== undefined && before !== undefined) {
    throw new InputError('a feed wants "after" or "before", got both: follow its links from page to page');
  }
  return parsePage(before === undefined ? { first: FEED_SIZE, after } : { last: FEED_SIZE, before }, order);
}

/**
 * The addresses of the pages around one. Cursors are places between quotes, so that nothing that comes in moves them.
 * @param filter as canonical parameters, so that every page gives one address for the feed, however it was asked for
 */
export function linksOf<Row extends QuoteRow>(
  selfUrl: string,
  filter: string,
  order: Order<Row>,
  { rows, hasNextPage, hasPreviousPage }: Page<Row>,
): FeedLinks {
  const [first, last] = [rows[0], rows.at(-1)];
  const at = (page: PageParameters): string => {
    const url = new URL(selfUrl);
    url.search = new URLSearchParams([...new URLSearchParams(filter), ...Object.entries(page)]).toString();
    return url.href;
  };
  return {
    self: selfUrl,
    first: at({}),
    next: last && hasNextPage ? at({ after: toCursor(order, last) }) : null,
    previous: first && hasPreviousPage ? at({ before: toCursor(order, first) }) : null,
  };
}
