import { Panel } from '../../charts/panel.tsx';
import { RankedBars } from '../../charts/ranked-bars.tsx';
import { EntityLink } from '../../quotes/entity-link.tsx';
import { atLeast } from '../../words/numbers.ts';
import type { EntityData } from './entity-query.ts';

/** Who and what stands in the same articles. */
export function CoMentions({ entity: { coMentions, articles } }: { entity: EntityData }) {
  if (coMentions.nodes.length === 0) return null;
  return (
    <Panel title="Named in the same articles" note={`n = ${atLeast(articles.totalCount, articles.atLeast)} articles`}>
      <RankedBars
        rows={coMentions.nodes.map(({ entity, articleCount }) => ({
          key: entity.id,
          label: <EntityLink entity={entity} />,
          count: articleCount,
        }))}
      />
    </Panel>
  );
}
