import { Link } from '@tanstack/react-router';
import { Ask } from '../../api/ask.tsx';
import { graphql } from '../../api/graphql.ts';
import { Panel } from '../../charts/panel.tsx';
import { RankedBars } from '../../charts/ranked-bars.tsx';
import { tableOfTalk } from '../../graph/table-of-talk.ts';
import { Skeleton } from '../../states/skeleton.tsx';
import { counted } from '../../words/numbers.ts';
import type { PeriodProperties } from './period.ts';

export const WHO_ABOUT_WHOM = graphql(`
  query WhoAboutWhom($filter: QuoteFilter!) {
    mentionGraph(first: 10, filter: $filter) {
      edgeCount
      edges { weight source { id name slug } target { id name slug } }
    }
  }
`);

/** The pairs of whoever names whom most often; each leads to the very quotes. */
export function WhoAboutWhom({ filter, period }: PeriodProperties) {
  const waiting = (
    <Panel title="Who talks about whom" note={<span className="keeps-place">quotes, of 100 pairs</span>}>
      <Skeleton lines={10} height={20} />
    </Panel>
  );
  return (
    <Ask query={WHO_ABOUT_WHOM} variables={{ filter }} waiting={waiting}>
      {({ mentionGraph }) => (
        <Panel
          title="Who talks about whom"
          note={mentionGraph && `quotes, of ${counted(mentionGraph.edgeCount, 'pair')}`}
          chart={{
            counted: 'quotes by speaker and by whom they name',
            n: counted(mentionGraph?.edgeCount ?? 0, 'pair'),
            filter,
            query: WHO_ABOUT_WHOM,
            variables: { filter },
          }}
          table={tableOfTalk(mentionGraph?.edges ?? [])}
        >
          <RankedBars
            rows={(mentionGraph?.edges ?? []).map(({ source, target, weight }) => ({
              key: `${source.id} ${target.id}`,
              count: weight,
              label: (
                <Link to="/search" search={{ speaker: [source.slug], about: [target.slug], ...period }}>
                  {source.name} <span className="about-arrow">about</span> {target.name}
                </Link>
              ),
            }))}
          />
          <Link to="/graph" search={period} className="small no-print">
            As a graph
          </Link>
        </Panel>
      )}
    </Ask>
  );
}
