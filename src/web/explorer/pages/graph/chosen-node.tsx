import { Link } from '@tanstack/react-router';
import type { QuoteSearch } from '../../address/quote-search.ts';
import { RankedBars } from '../../charts/ranked-bars.tsx';
import { edgesAt, type TalkGraph, type TalkNode } from '../../graph/talk-graph.ts';
import { EntityLink } from '../../quotes/entity-link.tsx';
import { ENTITY_TYPES } from '../../words/names.ts';
import { counted } from '../../words/numbers.ts';

/** So many of their edges are shown. */
const MOST_EDGES = 8;

interface ChosenNodeProperties {
  node: TalkNode;
  graph: TalkGraph;
  search: QuoteSearch;
  onClose: () => void;
}

/** Whoever is chosen in the graph: their page, their strongest edges, and the graph around them. */
export function ChosenNode({ node, graph, search, onClose }: ChosenNodeProperties) {
  const { type, id, name, slug, said, about } = node;
  const edges = edgesAt(graph, node);
  return (
    <section className="graph-card" aria-label="The name chosen">
      <div className="row">
        <h2>
          <EntityLink entity={{ __typename: type, id, name, slug }} />
        </h2>
        <button type="button" className="button no-print" onClick={onClose} aria-label="Close">
          ×
        </button>
      </div>
      <p className="soft small">
        {ENTITY_TYPES[type].one}; {counted(said, 'quote')} of theirs and {counted(about, 'quote')} about them in this
        graph
      </p>
      <RankedBars
        rows={edges.slice(0, MOST_EDGES).map(({ source, target, weight }) => ({
          key: `${source.id} ${target.id}`,
          count: weight,
          label: (
            <Link to="/search" search={{ ...search, speaker: [source.slug], about: [target.slug] }}>
              {source.name} <span className="soft">about</span> {target.name}
            </Link>
          ),
        }))}
      />
      {edges.length > MOST_EDGES && <p className="soft small">and {edges.length - MOST_EDGES} more</p>}
      <Link to="/graph" search={{ around: [slug], node: slug }} className="button no-print">
        Graph around {name}
      </Link>
    </section>
  );
}
