import './graph-page.css';
import '../search/search.css';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import { toQuoteFilter } from '../../address/quote-search.ts';
import { Ask } from '../../api/ask.tsx';
import type { ResultOf } from '../../api/graphql.ts';
import { FacetPanel } from '../../charts/facets.tsx';
import { TimePanel } from '../../charts/time-panel.tsx';
import { CiteChart } from '../../cite/cite-chart.tsx';
import { GraphView } from '../../graph/graph-view.tsx';
import { TALK_GRAPH, type TalkGraph, toTalkGraph } from '../../graph/talk-graph.ts';
import { Page } from '../../layout/page.tsx';
import { Empty } from '../../states/empty.tsx';
import { Skeleton } from '../../states/skeleton.tsx';
import { counted, number } from '../../words/numbers.ts';
import { ChosenFilters } from '../search/chosen-filters.tsx';
import { ChosenNode } from './chosen-node.tsx';
import { GraphControls } from './graph-controls.tsx';
import { Legend } from './legend.tsx';

/** Who talks about whom, as a graph. */
export function GraphPage() {
  const search = useSearch({ from: '/graph' });
  const { edges: first = 500, view: _view, node: _node, ...quotes } = search;
  const navigate = useNavigate();
  const variables = { filter: toQuoteFilter(quotes), first };
  return (
    <Page
      title="Who talks about whom"
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
      <Ask query={TALK_GRAPH} variables={variables} waiting={<Skeleton lines={10} height={40} />}>
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

interface GraphOfProperties {
  data: ResultOf<typeof TALK_GRAPH>;
  variables: { filter: ReturnType<typeof toQuoteFilter>; first: number };
}

function GraphOf({ data, variables }: GraphOfProperties) {
  const search = useSearch({ from: '/graph' });
  const { edges: _edges, view, node, ...quotes } = search;
  const navigate = useNavigate();
  const graph = useMemo(() => toTalkGraph(data), [data]);
  const byId = useMemo(() => new Map(graph.nodes.map((one) => [one.id, one])), [graph]);
  if (graph.edges.length === 0) {
    return (
      <Empty title="Nobody talks about anybody here.">
        <p className="soft">An edge is a quote whose speaker is known, and which names somebody else.</p>
      </Empty>
    );
  }
  const chosen = graph.nodes.find(({ slug }) => slug === node);
  const choose = (id: string | undefined) =>
    navigate({ to: '.', search: { ...search, node: id && byId.get(id)?.slug }, resetScroll: false, replace: true });
  const n = sizeInWords(graph);
  return (
    <section className="graph-part" aria-label="The graph">
      <div className={chosen ? 'graph-with-card' : undefined}>
        <div className={view === 'list' ? undefined : 'graph-frame'}>
          <GraphView
            graph={graph}
            view={view}
            search={quotes}
            chosen={chosen?.id}
            onNode={choose}
            onEdge={({ source, target }) =>
              navigate({
                to: '/search',
                search: {
                  ...quotes,
                  speaker: [byId.get(source)?.slug ?? ''],
                  about: [byId.get(target)?.slug ?? ''],
                },
              })
            }
            label={`A drawing of who talks about whom: ${n}. The list says the same.`}
            fileName="who-talks-about-whom"
          />
        </div>
        {chosen && <ChosenNode node={chosen} graph={graph} search={quotes} onClose={() => choose(undefined)} />}
      </div>
      <Legend note={`n = ${n}`} />
      <CiteChart
        chart={{
          title: 'Who talks about whom',
          counted: 'quotes by speaker and by whom they name',
          n,
          filter: variables.filter,
          query: TALK_GRAPH,
          variables,
        }}
      />
    </section>
  );
}

function sizeInWords({ nodes, edges, edgeCount }: TalkGraph): string {
  const shown = edges.length < edgeCount ? `the ${number(edges.length)} strongest of ` : '';
  return `${counted(nodes.length, 'name')}, ${shown}${counted(edgeCount, 'pair')}`;
}
