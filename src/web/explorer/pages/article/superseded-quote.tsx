import { Ask } from '../../api/ask.tsx';
import { Skeleton } from '../../states/skeleton.tsx';
import { day } from '../../words/dates.ts';
import type { ArticleData } from './article-query.ts';
import { QuoteDetails } from './quote-details.tsx';
import { SUPERSEDED } from './versions-query.ts';

/** It is chosen in a list that may be longer than the window. */
const show = (element: HTMLElement | null): void => element?.scrollIntoView({ block: 'nearest' });

const noteOf = ({ number, seenAt }: { number: number; seenAt: string }): string =>
  `No longer in the article: version ${number}, read on ${day(seenAt)}, does not have it.`;

interface SupersededQuoteProperties {
  id: string;
  article: ArticleData;
  onClose: () => void;
}

/** A quote of the address that the text no longer has; nothing for what is no quote of this article. */
export function SupersededQuote({ id, article, onClose }: SupersededQuoteProperties) {
  return (
    <Ask query={SUPERSEDED} variables={{ id }} waiting={<Skeleton lines={5} height={12} />}>
      {({ quote }) =>
        quote?.supersededBy && quote.article.id === article.id ? (
          <div ref={show}>
            <QuoteDetails
              quote={quote}
              article={article}
              colour="var(--speaker-0)"
              note={noteOf(quote.supersededBy)}
              onClose={onClose}
            />
          </div>
        ) : null
      }
    </Ask>
  );
}
