import { useNavigate, useSearch } from '@tanstack/react-router';
import { useMemo } from 'react';
import type { QuoteFilter, ResultOf } from '../../api/graphql.ts';
import { CiteChart } from '../../cite/cite-chart.tsx';
import { SaveTable } from '../../files/save-table.tsx';
import { GraphView } from '../../graph/graph-view.tsx';
import { tableOfTalk } from '../../graph/table-of-talk.ts';
import { TALK_GRAPH, type TalkGraph, toTalkGraph } from '../../graph/talk-graph.ts';
import { Empty } from '../../states/empty.tsx';
import { counted, number } from '../../words/numbers.ts';
import { ChosenNode } from './chosen-node.tsx';
import { Legend } from './legend.tsx';

/** What the page and its graph are called. */
export const TITLE = 'Who talks about whom';

interface GraphOfProperties {
  data: ResultOf<typeof TALK_GRAPH>;
  variables: { filter: QuoteFilter; first: number };
}

/** The graph as a drawing or as a list, with the card of whoever is chosen in it. */
export function GraphOf({ data, variables }: GraphOfProperties) {
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
      <div className="panel-foot">
        <CiteChart
          chart={{
            title: TITLE,
            counted: 'quotes by speaker and by whom they name',
            n,
            filter: variables.filter,
            query: TALK_GRAPH,
            variables,
          }}
        />
        <SaveTable title={TITLE} table={tableOfTalk(graph.edges)} />
      </div>
    </section>
  );
}

function sizeInWords({ nodes, edges, edgeCount }: TalkGraph): string {
  const shown = edges.length < edgeCount ? `the ${number(edges.length)} strongest of ` : '';
  return `${counted(nodes.length, 'name')}, ${shown}${counted(edgeCount, 'pair')}`;
}
