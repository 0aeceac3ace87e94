import { Link } from '@tanstack/react-router';
import { Empty } from '../../states/empty.tsx';
import { atLeast } from '../../words/numbers.ts';
import type { EntityData } from './entity-query.ts';
import type { Tab } from './entity-search.ts';

/** For somebody who is named but not quoted, and for choices that leave nothing. */
export function NoQuotes({ entity, tab }: { entity: EntityData; tab: Tab }) {
  const { name, slug, articles } = entity;
  return (
    <Empty title={tab === 'said' ? `No words of ${name} here.` : `Nothing said about ${name} here.`}>
      <p className="soft">
        {atLeast(articles.totalCount, articles.atLeast)} articles name {name}.
      </p>
      <Link to="/search" search={{ about: [slug], show: 'articles' }} className="button">
        Articles that name {name}
      </Link>
    </Empty>
  );
}
