import { Link } from '@tanstack/react-router';
import { QuoteText } from '../../quotes/quote-text.tsx';
import { day } from '../../words/dates.ts';
import { counted } from '../../words/numbers.ts';
import { Difference } from '../statement/difference.tsx';
import { shortenSame } from './shorten-same.ts';
import type { VersionData } from './versions-query.ts';

/** One version: its headline where that is another, what is other words, and the quotes that it no longer has. */
export function VersionChange({ version, before }: { version: VersionData; before: VersionData | null }) {
  const { number, title, seenAt, difference, dropped } = version;
  const isRetitled = before?.title != null && title !== null && before.title !== title;
  const others = (dropped.totalCount ?? 0) - dropped.nodes.length;
  if (!difference) return <p className="soft small">The first version was read on {day(seenAt)}.</p>;
  return (
    <section className="version" aria-label={`Version ${number}`}>
      <h2>
        Version {number} <span className="soft small">read on {day(seenAt)}</span>
      </h2>
      {isRetitled && (
        <p dir="auto">
          <span className="soft small">Headline </span>
          <del>{before.title}</del> <ins>{title}</ins>
        </p>
      )}
      <Difference parts={shortenSame(difference)} />
      {dropped.nodes.length > 0 && (
        <>
          <h3>{counted(dropped.totalCount ?? 0, 'quote')} no longer there</h3>
          <ul className="dropped">
            {dropped.nodes.map((quote) => (
              <li key={quote.id}>
                <QuoteText quote={quote} />
                <p className="row small">
                  <span className="badge">dropped</span>
                  <span>
                    {quote.speakers.map(({ name }) => name).join(' and ') || quote.speakerText || 'Speaker not named'}
                  </span>
                  <Link to="." search={{ quote: quote.id }} resetScroll={false}>
                    All about it
                  </Link>
                </p>
              </li>
            ))}
          </ul>
          {others > 0 && <p className="soft small">and {counted(others, 'other')}</p>}
        </>
      )}
    </section>
  );
}
