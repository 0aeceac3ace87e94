import './statement.css';
import { Link, useParams } from '@tanstack/react-router';
import { Panel } from '../../charts/panel.tsx';
import { Page } from '../../layout/page.tsx';
import { PageAsk } from '../../layout/page-ask.tsx';
import { EntityLinks } from '../../quotes/entity-link.tsx';
import { NoSuchPage } from '../../states/no-such-page.tsx';
import { counted } from '../../words/numbers.ts';
import { quotedTitle } from '../../words/quoted-title.ts';
import { STATEMENT, type StatementData, type WordingData } from './statement-query.ts';
import { Wording } from './wording.tsx';

/** One thing said, as each outlet printed it. */
export function StatementPage() {
  const { id } = useParams({ from: '/statement/$id' });
  return (
    <PageAsk key={id} query={STATEMENT} variables={{ id }}>
      {({ statement }) => (statement ? <StatementOf statement={statement} /> : <NoSuchPage what="statement" />)}
    </PageAsk>
  );
}

function StatementOf({ statement }: { statement: StatementData }) {
  const { text, negated, speakers, quoteCount, outletCount, variantCount, variants, firstReport } = statement;
  const who = speakers.map(({ name }) => name).join(' and ') || 'A speaker who is not named';
  return (
    <Page
      title={`${who}: one statement, ${counted(quoteCount, 'report')}`}
      tab={quotedTitle(who, text, firstReport.kind, negated)}
      lead={
        <p className="soft">
          {speakers.length > 0 && <EntityLinks entities={speakers} />}
          {negated && ' · reported as not said'}
          {quoteCount > 0 && ` · ${counted(outletCount, 'outlet')} · ${counted(variantCount, 'wording')}`}
        </p>
      }
    >
      <div className="stack">
        <Panel title="The fullest wording">
          <blockquote className="fullest" dir="auto">
            {text}
          </blockquote>
        </Panel>
        {firstReport.supersededBy && (
          <p>
            No article reports it any more. A later version of{' '}
            <Link to="/article/$id" params={{ id: firstReport.article.id }} search={{ quote: firstReport.id }}>
              {firstReport.article.title}
            </Link>{' '}
            does not have it.
          </p>
        )}
        {quoteCount > 0 && (
          <Panel
            title="As each report has it"
            note={
              <>
                <del>left out</del> <ins>only here</ins>
              </>
            }
          >
            <div className="wordings">
              {variants.toSorted(byFirstReport).map((wording) => (
                <Wording key={`${wording.kind} ${wording.text}`} wording={wording} firstId={firstReport.id} />
              ))}
            </div>
            {variantCount > variants.length && (
              <p className="soft">
                {counted(variantCount - variants.length, 'rarer wording')} of {variantCount} not shown here.
              </p>
            )}
          </Panel>
        )}
      </div>
    </Page>
  );
}

/** When it was first printed so; what has no date comes last. */
const firstAt = ({ quotes }: WordingData): string => quotes.nodes.at(-1)?.article.publishedAt ?? 'no date';

/** Whoever printed it first stands first, so that it reads as it came about. */
const byFirstReport = (one: WordingData, other: WordingData): number => firstAt(one).localeCompare(firstAt(other));
