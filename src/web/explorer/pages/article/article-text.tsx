import { Link } from '@tanstack/react-router';
import { memo, useEffect } from 'react';
import type { ArticleQuoteData } from './article-query.ts';
import { type Run, toParagraphs } from './paragraphs.ts';
import { colourOf } from './speaker-colours.ts';

interface ArticleTextProperties {
  text: string;
  quotes: readonly ArticleQuoteData[];
  colours: ReadonlyMap<string, number>;
  chosenId: string | undefined;
}

/** The text as it was read, each quote in the colour of its speaker; a quote is a link that chooses it. */
export function ArticleText({ text, quotes, colours, chosenId }: ArticleTextProperties) {
  const areThere = quotes.length > 0;
  useEffect(() => {
    if (!areThere || !chosenId) return;
    // On a phone the lower half of the page is what is known of the quote.
    const block = window.matchMedia('(min-width: 60rem)').matches ? 'center' : 'start';
    document.querySelector('.article-text .chosen-quote')?.scrollIntoView({ block });
  }, [areThere, chosenId]);
  return (
    <div className="article-text">
      {toParagraphs(text, quotes).map((runs) => (
        <p key={runs[0]?.start} dir="auto">
          {runs.map((run) => (
            <RunText key={run.start} run={run} colours={colours} isChosen={run.quote?.id === chosenId} />
          ))}
        </p>
      ))}
    </div>
  );
}

interface RunProperties {
  run: Run<ArticleQuoteData>;
  colours: ReadonlyMap<string, number>;
  isChosen: boolean;
}

const RunText = memo(function RunText({ run, colours, isChosen }: RunProperties) {
  const { quote, parts } = run;
  if (!quote) return parts.map(({ text }) => text).join('');
  const who = quote.speakers.map(({ name }) => name).join(' and ') || quote.speakerText || 'speaker not named';
  return (
    <Link
      to="."
      search={{ quote: quote.id }}
      className={isChosen ? 'in-text chosen-quote' : 'in-text'}
      style={{ '--colour': colourOf(colours, quote) } as React.CSSProperties}
      aria-current={isChosen || undefined}
      title={who}
      resetScroll={false}
    >
      {parts.map(({ start, text, isVerbatim }) => (
        <span key={start} className={isVerbatim ? 'verbatim' : 'paraphrase'}>
          {text}
        </span>
      ))}
    </Link>
  );
});
