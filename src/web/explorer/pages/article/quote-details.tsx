import { Link } from '@tanstack/react-router';
import { CiteQuote } from '../../cite/cite-quote.tsx';
import { EntityLinks } from '../../quotes/entity-link.tsx';
import { QuoteText } from '../../quotes/quote-text.tsx';
import { SpeakerLine } from '../../quotes/speaker-line.tsx';
import { percent, sureness } from '../../words/confidence.ts';
import { day } from '../../words/dates.ts';
import { FOUND_BY, SPEAKER_BY } from '../../words/explanation.ts';
import { KINDS, STANCES } from '../../words/names.ts';
import { counted } from '../../words/numbers.ts';
import { withoutFragment } from '../../words/without-fragment.ts';
import type { ArticleData, ArticleQuoteData } from './article-query.ts';
import { Elsewhere } from './elsewhere.tsx';
import { toCited } from './to-cited.ts';

interface QuoteDetailsProperties {
  quote: ArticleQuoteData;
  article: ArticleData;
  colour: string;
  /** What is said of it before all else. */
  note?: string;
  onClose: () => void;
}

/** All that is known of a quote: who, how, how sure, why, and where else. */
export function QuoteDetails({ quote, article, colour, note, onClose }: QuoteDetailsProperties) {
  const { kind, cue, about, saidOn, confidence, explanation, url, statement, verified } = quote;
  return (
    <section
      className={note ? 'quote-details is-superseded' : 'quote-details'}
      aria-label="The quote chosen"
      style={{ borderTopColor: colour }}
    >
      <button type="button" className="close no-print" onClick={onClose} aria-label="Close">
        ×
      </button>
      {note && <p className="superseded-note">{note}</p>}
      <QuoteText key={quote.id} quote={quote} />
      <SpeakerLine quote={quote} />
      <dl>
        <dt>Words</dt>
        <dd>
          {KINDS[kind]}
          {verified && ', compared with the stored text'}
        </dd>
        {cue && (
          <>
            <dt>Reported as</dt>
            <dd>
              “{cue.text}”{cue.negated ? ' (not said)' : cue.stance !== 'SAY' && ` (${STANCES[cue.stance]})`}
            </dd>
          </>
        )}
        {about.length > 0 && (
          <>
            <dt>About</dt>
            <dd>
              <EntityLinks entities={about} />
            </dd>
          </>
        )}
        {saidOn && (
          <>
            <dt>Said on</dt>
            <dd>{day(saidOn)}</dd>
          </>
        )}
        <dt>How sure</dt>
        <dd>
          {sureness(confidence)}: of a hundred like it, about {Math.round(confidence * 100)} are right
        </dd>
        {explanation && (
          <>
            <dt>Why</dt>
            <dd>
              {FOUND_BY[explanation.foundBy]} ({percent(explanation.attributionProbability)}).{' '}
              {SPEAKER_BY[explanation.speakerBy]} ({percent(explanation.speakerProbability)}).
            </dd>
          </>
        )}
      </dl>
      <p className="row small">
        {url && (
          <>
            <a href={url} rel="noreferrer" className="no-address">
              {note ? 'The article at the publisher' : 'These words at the publisher'}
            </a>
            <span className="print-only">{withoutFragment(url)}</span>
          </>
        )}
        {statement.quoteCount > 1 && (
          <Link to="/statement/$id" params={{ id: statement.id }}>
            Compare {counted(statement.quoteCount, 'report')}
          </Link>
        )}
      </p>
      {statement.quoteCount > 1 && <Elsewhere key={statement.id} statement={statement} />}
      <CiteQuote cited={toCited(quote, article)} />
    </section>
  );
}
