import './graph-page.css';
import '../search/search.css';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { toQuoteFilter } from '../../address/quote-search.ts';
import { Ask } from '../../api/ask.tsx';
import { FacetPanel } from '../../charts/facets.tsx';
import { TimePanel } from '../../charts/time-panel.tsx';
import { TALK_GRAPH } from '../../graph/talk-graph.ts';
import { Page } from '../../layout/page.tsx';
import { Skeleton } from '../../states/skeleton.tsx';
import { ChosenFilters } from '../search/chosen-filters.tsx';
import { GraphControls } from './graph-controls.tsx';
import { GraphOf, TITLE } from './graph-of.tsx';

/** As high as the frame of a drawing with the two lines below it. */
const PLACE = 'calc(min(72vh, 46rem) + 3.91rem)';

/** Who talks about whom, as a graph. */
export function GraphPage() {
  const search = useSearch({ from: '/graph' });
  const { edges: first = 500, view: _view, node: _node, ...quotes } = search;
  const navigate = useNavigate();
  const variables = { filter: toQuoteFilter(quotes), first };
  return (
    <Page
      title={TITLE}
      lead={
        <>
          <p className="soft">
            An arrow leads from whoever speaks to whom or what they name; the more quotes, the wider.
          </p>
          <ChosenFilters search={quotes} />
        </>
      }
    >
      <GraphControls search={search} />
      <Ask query={TALK_GRAPH} variables={variables} waiting={<Skeleton lines={10} height={PLACE} />}>
        {(data) => <GraphOf data={data} variables={variables} />}
      </Ask>
      <div className="graph-narrow">
        <TimePanel
          title="Quotes over time"
          filter={variables.filter}
          onPeriod={(period) => navigate({ to: '.', search: { ...search, ...period }, resetScroll: false })}
        />
        <FacetPanel title="How it is reported" facet="stance" search={quotes} />
        <FacetPanel title="Outlet" facet="outlet" search={quotes} />
      </div>
    </Page>
  );
}
