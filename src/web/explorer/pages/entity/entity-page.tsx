import './entity.css';
import '../search/search.css';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { type QuoteSearch, toQuoteFilter } from '../../address/quote-search.ts';
import { Together } from '../../api/together.tsx';
import { TimePanel } from '../../charts/time-panel.tsx';
import { useNarrowable } from '../../charts/use-narrowable.ts';
import { Page } from '../../layout/page.tsx';
import { PageAsk } from '../../layout/page-ask.tsx';
import { QuoteList } from '../../quotes/quote-list.tsx';
import { NoSuchPage } from '../../states/no-such-page.tsx';
import { ChosenFilters } from '../search/chosen-filters.tsx';
import { CoMentions } from './co-mentions.tsx';
import { EntityFacets } from './entity-facets.tsx';
import { ENTITY, type EntityData } from './entity-query.ts';
import { EntityTabs } from './entity-tabs.tsx';
import { Identity } from './identity.tsx';
import { NoQuotes } from './no-quotes.tsx';
import { Statements } from './statements.tsx';

/** The page of a person, an organization or a place. */
export function EntityPage() {
  const { slug = '' } = useParams({ strict: false });
  return (
    <PageAsk key={slug} query={ENTITY} variables={{ slug }}>
      {({ entity }) => (entity ? <EntityOf entity={entity} /> : <NoSuchPage what="name" />)}
    </PageAsk>
  );
}

function EntityOf({ entity }: { entity: EntityData }) {
  const { tab = entity.quotes.nodes.length > 0 ? 'said' : 'about', ...search } = useSearch({ strict: false });
  const navigate = useNavigate();
  // A former slug goes on in addresses; filters take the one that it has now.
  const base: QuoteSearch = tab === 'said' ? { speaker: [entity.slug] } : { about: [entity.slug] };
  const filter = toQuoteFilter({ ...search, ...base });
  const isNarrowable = useNarrowable(filter);
  return (
    <Page title={entity.name} lead={<Identity entity={entity} />}>
      <EntityTabs entity={entity} tab={tab} />
      <div className="columns">
        <div className="stack">
          <ChosenFilters search={{ ...search, [tab === 'said' ? 'speaker' : 'about']: undefined }} />
          <Together mostMs={400}>
            <TimePanel
              title={
                tab === 'said' ? `What ${entity.name} said, over time` : `What was said about ${entity.name}, over time`
              }
              filter={filter}
              empty={<NoQuotes entity={entity} tab={tab} />}
              onPeriod={(period) =>
                navigate({ to: '.', search: (before: object) => ({ ...before, ...period }), resetScroll: false })
              }
            />
            <QuoteList filter={filter} />
          </Together>
        </div>
        <aside className="stack">
          <Together mostMs={2_000}>
            {isNarrowable && <EntityFacets tab={tab} search={search} base={base} />}
            <CoMentions slug={entity.slug} />
            {/* The last, since nobody knows before its answer whether it is there at all. */}
            <Statements filter={filter} />
          </Together>
        </aside>
      </div>
    </Page>
  );
}
