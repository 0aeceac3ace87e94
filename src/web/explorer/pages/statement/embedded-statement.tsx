import './statement.css';
import { useParams } from '@tanstack/react-router';
import { type ReactNode, useEffect } from 'react';
import { inServer } from '../../address/root.ts';
import { Ask } from '../../api/ask.tsx';
import { graphql, type ResultOf } from '../../api/graphql.ts';
import { openOutside } from '../../layout/open-outside.ts';
import { EntityLinks } from '../../quotes/entity-link.tsx';
import { ENTITY_NAME } from '../../quotes/quote-fields.ts';
import { Empty } from '../../states/empty.tsx';
import { Skeleton } from '../../states/skeleton.tsx';
import { day } from '../../words/dates.ts';
import { counted } from '../../words/numbers.ts';

const EMBEDDED = graphql(
  `
  query EmbeddedStatement($id: ID!) {
    statement(id: $id) {
      id text negated quoteCount
      speakers { ...EntityName }
      firstReport { kind roleText article { title url publishedAt outlet { name } } }
      quotes(first: 4, orderBy: OLDEST, filter: { polarity: [SAID, NEGATED] }) {
        nodes { id url article { id title publishedAt outlet { name } } }
      }
    }
  }
`,
  [ENTITY_NAME],
);

/** A statement in a page of somebody else: who said it, the words, and the articles that have them. */
export function EmbeddedStatementPage() {
  const { id } = useParams({ from: '/embed/statement/$id' });
  return (
    <main id="content" className="embedded-statement" tabIndex={-1} onClickCapture={openOutside}>
      <Ask
        query={EMBEDDED}
        variables={{ id }}
        waiting={<Skeleton lines={5} height={20} />}
        failed={(failure) => <WithHeading>{failure}</WithHeading>}
      >
        {({ statement }) =>
          statement ? (
            <StatementOf statement={statement} />
          ) : (
            <WithHeading>
              <Empty title="There is no statement at this address." />
            </WithHeading>
          )
        }
      </Ask>
    </main>
  );
}

/** What stands in the place of a statement. */
function WithHeading({ children }: { children: ReactNode }) {
  return (
    <>
      <h1 className="hidden-text">A statement</h1>
      {children}
    </>
  );
}

function StatementOf({ statement }: { statement: NonNullable<ResultOf<typeof EMBEDDED>['statement']> }) {
  const { id, text, negated, speakers, quoteCount, firstReport, quotes } = statement;
  const who = speakers.map(({ name }) => name).join(' and ') || 'A speaker who is not named';
  useEffect(() => {
    document.title = `${who} · Whosaid`;
  }, [who]);
  const left = quoteCount - quotes.nodes.length;
  return (
    <figure>
      <h1 className="hidden-text">{who}</h1>
      <blockquote className="fullest" dir="auto">
        {text}
      </blockquote>
      <figcaption>
        <p>
          <strong>{speakers.length > 0 ? <EntityLinks entities={speakers} /> : who}</strong>
          {firstReport.roleText && `, ${firstReport.roleText}`}
          {negated && ' · reported as not said'}
          {firstReport.kind === 'INDIRECT' && ' · as reported, not word for word'}
        </p>
        <ul aria-label="Reports">
          {quotes.nodes.map(({ id: quoteId, url, article }) => (
            <li key={quoteId}>
              <a href={url ?? `${inServer(`article/${article.id}`)}?quote=${quoteId}`}>{article.title}</a>
              <span className="soft">
                {article.outlet && ` · ${article.outlet.name}`}
                {article.publishedAt && ` · ${day(article.publishedAt)}`}
              </span>
            </li>
          ))}
        </ul>
        <p className="small">
          <a href={inServer(`statement/${id}`)}>
            {left > 0 ? `${counted(left, 'more report')}, compared in Whosaid` : 'Compared in Whosaid'}
          </a>
        </p>
      </figcaption>
    </figure>
  );
}
