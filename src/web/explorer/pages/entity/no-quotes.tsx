import { Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { Empty } from '../../states/empty.tsx';
import { atLeast, counted } from '../../words/numbers.ts';
import { ENTITY_ARTICLES, type EntityData } from './entity-query.ts';
import type { Tab } from './entity-search.ts';

/** For somebody who is named but not quoted, and for choices that leave nothing. */
export function NoQuotes({ entity, tab }: { entity: EntityData; tab: Tab }) {
  const { name, slug } = entity;
  const [{ data }] = useQuery({ query: ENTITY_ARTICLES, variables: { slug } });
  const articles = data?.entity?.articles;
  const count = articles && (articles.totalCount === null ? atLeast(null, articles.atLeast) : articles.totalCount);
  return (
    <Empty title={tab === 'said' ? `No words of ${name} here.` : `Nothing said about ${name} here.`}>
      <p className="soft">
        {typeof count === 'number' ? counted(count, 'article') : `${count ?? '…'} articles`}{' '}
        {count === 1 ? 'names' : 'name'} {name}.
      </p>
      <Link to="/search" search={{ about: [slug], show: 'articles' }} className="button">
        Articles that name {name}
      </Link>
    </Empty>
  );
}
