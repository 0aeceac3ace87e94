import { Link, useLocation } from '@tanstack/react-router';
import { inServer } from '../address/root.ts';
import { DownloadLink } from '../key/download-link.tsx';
import { day } from '../words/dates.ts';

/** Where the data can be taken from, and what to keep in mind about it. */
export function Footer() {
  return (
    <footer className="bottom">
      <PrintedFrom />
      <p>
        Quotes are found by a program and may be wrong: each links to the words in its article.{' '}
        <span className="no-print">
          <DownloadLink href={inServer('export/quotes.csv')}>All quotes as CSV</DownloadLink> ·{' '}
          <DownloadLink href={inServer('feeds/quotes.atom')}>Feed</DownloadLink>
          {' · '}
          <Link to="/sources">Sources</Link>
          {' · '}
          <a href={inServer('graphql')}>GraphQL</a>
        </span>
      </p>
    </footer>
  );
}

/** On paper: where it was printed from, and when. */
function PrintedFrom() {
  useLocation();
  return (
    <p className="print-only">
      Whosaid, {window.location.href}, {day(new Date().toISOString())}
    </p>
  );
}
