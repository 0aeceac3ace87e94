import { Link } from '@tanstack/react-router';
import { atLeast } from '../../words/numbers.ts';
import type { EntityData } from './entity-query.ts';
import type { Tab } from './entity-search.ts';

/** What they said, and what others said about them. */
export function EntityTabs({ entity, tab }: { entity: EntityData; tab: Tab }) {
  const { quotes, quotesAbout } = entity;
  const tabs = [
    { tab: 'said', name: 'Said', count: quotes },
    { tab: 'about', name: 'Others about them', count: quotesAbout },
  ] as const;
  return (
    <nav className="tabs entity-tabs" aria-label="Quotes">
      {tabs.map((one) => (
        <Link
          key={one.tab}
          to="."
          search={{ tab: one.tab }}
          aria-current={one.tab === tab ? 'page' : undefined}
          resetScroll={false}
        >
          {one.name} <span className="soft">{atLeast(one.count.totalCount, one.count.atLeast)}</span>
        </Link>
      ))}
      <Link to="/graph" search={{ around: [entity.slug], node: entity.slug }} className="no-print">
        Graph around {entity.__typename === 'Person' ? 'them' : 'it'}
      </Link>
    </nav>
  );
}
