import './quotes.css';
import { Link } from '@tanstack/react-router';
import { inServer } from '../address/root.ts';
import { sureness } from '../words/confidence.ts';
import { day } from '../words/dates.ts';
import { KINDS } from '../words/names.ts';
import { counted } from '../words/numbers.ts';
import { withoutFragment } from '../words/without-fragment.ts';
import type { QuoteCardData } from './quote-fields.ts';
import { QuoteText } from './quote-text.tsx';
import type { Range } from './segments.ts';
import { SpeakerLine } from './speaker-line.tsx';

/** A quote as lists show it: the words, who said them, and the article that proves it. */
export function QuoteCard({ quote, found }: { quote: QuoteCardData; found?: readonly Range[] }) {
  const { article, statement, kind, confidence } = quote;
  return (
    <article className="quote-card">
      <QuoteText quote={quote} found={found} />
      <SpeakerLine quote={quote} />
      <p className="source small">
        <Link to="/article/$id" params={{ id: article.id }} search={{ quote: quote.id }}>
          {article.title}
        </Link>
        <span className="soft">
          {article.outlet && ` · ${article.outlet.name}`}
          {article.publishedAt && ` · ${day(article.publishedAt)}`}
          {` · ${KINDS[kind]}`}
          {confidence < 0.75 && ` · ${sureness(confidence)}`}
        </span>
        {statement.quoteCount > 1 && (
          <>
            <span className="soft"> · </span>
            <Link to="/statement/$id" params={{ id: statement.id }}>
              {counted(statement.quoteCount, 'report')} compared
            </Link>
          </>
        )}
      </p>
      <p className="print-only small soft">
        {quote.url ? withoutFragment(quote.url) : inServer(`article/${article.id}?quote=${quote.id}`)}
      </p>
    </article>
  );
}
