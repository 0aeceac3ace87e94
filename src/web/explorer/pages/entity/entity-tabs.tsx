import { Link } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { atLeast } from '../../words/numbers.ts';
import { ENTITY_COUNTS, type EntityData } from './entity-query.ts';
import type { Tab } from './entity-search.ts';
import { useSoon } from './use-soon.ts';

/** The ready dashboard of what they said, or of what was said about them. */
const dashboardOf = (slug: string, tab: Tab) =>
  tab === 'said'
    ? { params: { name: 'person' }, search: { person: [slug] } }
    : { params: { name: 'topic' }, search: { about: [slug] } };

/** What they said, and what others said about them. */
export function EntityTabs({ entity, tab }: { entity: EntityData; tab: Tab }) {
  const pause = !useSoon();
  const [{ data }] = useQuery({ query: ENTITY_COUNTS, variables: { slug: entity.slug }, pause });
  const tabs = [
    { tab: 'said', name: 'Said', count: data?.entity?.quotes },
    { tab: 'about', name: 'About them', count: data?.entity?.quotesAbout },
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
          {one.name}{' '}
          <span className="soft tab-count">{one.count && atLeast(one.count.totalCount, one.count.atLeast)}</span>
        </Link>
      ))}
      <Link to="/graph" search={{ around: [entity.slug], node: entity.slug }} className="no-print">
        Graph<span className="hidden-text"> around {entity.name}</span>
      </Link>
      <Link to="/dashboards/$name" {...dashboardOf(entity.slug, tab)} className="no-print">
        Dashboard<span className="hidden-text"> of {entity.name}</span>
      </Link>
    </nav>
  );
}
