import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { notOfArticles, type QuoteSearch, toArticleFilter } from '../../address/quote-search.ts';
import { type FragmentOf, graphql } from '../../api/graphql.ts';
import { PagedAsk } from '../../api/paged-ask.tsx';
import { EntityLinks } from '../../quotes/entity-link.tsx';
import { MarkedText } from '../../quotes/marked-text.tsx';
import { ENTITY_NAME } from '../../quotes/quote-fields.ts';
import { Skeleton } from '../../states/skeleton.tsx';
import { day } from '../../words/dates.ts';

const ARTICLE_CARD = graphql(
  `
  fragment ArticleCard on Article {
    id title publishedAt outlet { name }
    speakers { entity { ...EntityName } }
  }
`,
  [ENTITY_NAME],
);

const ARTICLES = graphql(
  `
  query Articles($filter: ArticleFilter!, $orderBy: ArticleOrder, $after: String) {
    articles(filter: $filter, orderBy: $orderBy, first: 10, after: $after) {
      pageInfo { hasNextPage endCursor }
      edges { highlight { text } node { ...ArticleCard } }
    }
  }
`,
  [ARTICLE_CARD],
);

interface ArticleListProperties {
  search: QuoteSearch;
  orderBy: 'RELEVANCE' | 'NEWEST' | 'OLDEST';
  empty: ReactNode;
}

/** The articles that a search finds, ten at a time. */
export function ArticleList({ search, orderBy, empty }: ArticleListProperties) {
  const ignored = notOfArticles(search);
  return (
    <>
      {ignored.length > 0 && (
        <p className="soft small">
          These articles are not narrowed by what is asked of quotes alone: {ignored.join(', ')}.
        </p>
      )}
      <PagedAsk
        query={ARTICLES}
        variables={{ filter: toArticleFilter(search), orderBy }}
        connectionOf={({ articles }) => articles}
        waiting={<Skeleton lines={15} height={60} />}
        empty={empty}
      >
        {({ node, highlight }) => <ArticleCard key={node.id} article={node} marked={highlight?.text} />}
      </PagedAsk>
    </>
  );
}

/** At most so many of those quoted are named. */
const MOST_NAMES = 6;

function ArticleCard({ article, marked }: { article: FragmentOf<typeof ARTICLE_CARD>; marked: string | undefined }) {
  const { id, title, publishedAt, outlet, speakers } = article;
  const others = speakers.length - MOST_NAMES;
  return (
    <article className="quote-card">
      <h2>
        <Link to="/article/$id" params={{ id }}>
          {title}
        </Link>
      </h2>
      {marked && (
        <p className="soft" dir="auto">
          <MarkedText marked={marked} />
        </p>
      )}
      {speakers.length > 0 && (
        <p className="small">
          quotes <EntityLinks entities={speakers.slice(0, MOST_NAMES).map(({ entity }) => entity)} />
          {others > 0 && ` and ${others} more`}
        </p>
      )}
      <p className="small soft">{[outlet?.name, publishedAt && day(publishedAt)].filter(Boolean).join(' · ')}</p>
    </article>
  );
}
