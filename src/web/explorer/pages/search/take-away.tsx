import type { QuoteSearch } from '../../address/quote-search.ts';
import { inServer } from '../../address/root.ts';
import { writeSearch } from '../../address/search-text.ts';
import { DownloadLink } from '../../key/download-link.tsx';
import { playgroundLink } from './playground-link.ts';

/** The same quotes as a table, as a feed, and as a query of the API. */
export function TakeAway({ search }: { search: QuoteSearch }) {
  const parameters = writeSearch(search);
  return (
    <p className="row small no-print">
      <DownloadLink href={inServer(`export/quotes.csv${parameters}`)}>as CSV</DownloadLink>
      <DownloadLink href={inServer(`feeds/quotes.atom${parameters}`)}>as feed</DownloadLink>
      <a href={playgroundLink(search)}>as query</a>
    </p>
  );
}
