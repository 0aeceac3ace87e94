import { Link } from '@tanstack/react-router';
import { type FragmentOf, graphql } from '../../api/graphql.ts';
import { PagedAsk } from '../../api/paged-ask.tsx';
import { Page } from '../../layout/page.tsx';
import { Empty } from '../../states/empty.tsx';
import { Skeleton } from '../../states/skeleton.tsx';
import { counted } from '../../words/numbers.ts';

const SOURCE_CARD = graphql(`
  fragment SourceCard on Source {
    id url title kind lastCheckedAt nextCheckAt problem failures paused
    articleCount waitingCount failedCount storedToday
    pages(first: 5) { nodes { url state problem article { id title } } }
  }
`);

const SOURCES = graphql(
  `
  query Sources($after: String) {
    sources(first: 10, after: $after) {
      pageInfo { hasNextPage endCursor }
      edges { node { ...SourceCard } }
    }
  }
`,
  [SOURCE_CARD],
);

/** What is followed on the web: how it fares, and what came in of late. */
export function SourcesPage() {
  return (
    <Page
      title="Sources"
      lead={<p className="soft">Feeds, sitemaps and pages that are looked at as they change, and what they brought.</p>}
    >
      <PagedAsk
        query={SOURCES}
        variables={{}}
        connectionOf={({ sources }) => sources}
        waiting={<Skeleton lines={9} height={60} />}
        empty={
          <Empty title="Nothing is followed yet.">
            <p>
              On the machine of the server, <code>npx whosaid sources add https://…</code> follows a feed, a sitemap or
              a page; so does the mutation <code>addSource</code>.
            </p>
          </Empty>
        }
      >
        {({ node }) => <SourceCard key={node.id} source={node} />}
      </PagedAsk>
    </Page>
  );
}

type Source = FragmentOf<typeof SOURCE_CARD>;

function SourceCard({ source }: { source: Source }) {
  const { url, title, storedToday, articleCount, waitingCount, failedCount, problem, pages } = source;
  const counts = [
    `${counted(storedToday, 'article')} in the last 24 hours`,
    `${counted(articleCount, 'article')} in all`,
    waitingCount > 0 && `${counted(waitingCount, 'page')} to be fetched`,
    failedCount > 0 && `${counted(failedCount, 'page')} given up`,
  ];
  return (
    <article className="quote-card">
      <h2 dir="auto">
        <a href={String(url)} rel="noopener">
          {title ?? String(url)}
        </a>
      </h2>
      <p className="small">{counts.filter(Boolean).join(' · ')}</p>
      <p className="small soft">{healthOf(source)}</p>
      {problem && <p className="small">{problem}</p>}
      {pages.nodes.length > 0 && (
        <ul className="small">
          {pages.nodes.map(({ url: address, state, problem: reason, article }) => (
            <li key={String(address)} dir="auto">
              {article ? (
                <Link to="/article/$id" params={{ id: article.id }}>
                  {article.title}
                </Link>
              ) : (
                `${String(address)}: ${reason ?? state.toLowerCase()}`
              )}
            </li>
          ))}
        </ul>
      )}
    </article>
  );
}

function healthOf({ kind, lastCheckedAt, nextCheckAt, failures, paused }: Source): string {
  const what = kind === null ? 'not looked at yet' : kind.toLowerCase();
  const state = failures > 0 ? `failed ${counted(failures, 'time')} in a row` : 'in order';
  const last = lastCheckedAt === null ? null : `looked at ${minute(String(lastCheckedAt))}`;
  const next = paused ? 'not looked at any more' : `next ${minute(String(nextCheckAt))}`;
  return [what, lastCheckedAt === null ? null : state, last, next].filter(Boolean).join(' · ');
}

const MINUTE = new Intl.DateTimeFormat(undefined, { dateStyle: 'medium', timeStyle: 'short' });

/** In the time of the reader: it is about now, and not about an article. */
const minute = (instant: string): string => MINUTE.format(new Date(instant));
