import { Ask } from '../../api/ask.tsx';
import { Panel } from '../../charts/panel.tsx';
import { RankedBars } from '../../charts/ranked-bars.tsx';
import { EntityLink } from '../../quotes/entity-link.tsx';
import { atLeast } from '../../words/numbers.ts';
import { CO_MENTIONS } from './entity-query.ts';

/** Who and what stands in the same articles. */
export function CoMentions({ slug }: { slug: string }) {
  return (
    <Ask query={CO_MENTIONS} variables={{ slug }} waiting={null}>
      {({ entity }) => {
        if (!entity || entity.coMentions.nodes.length === 0) return null;
        const { articles, coMentions } = entity;
        const rows = coMentions.nodes.map(({ entity: { name }, articleCount }) => [name, articleCount]);
        return (
          <Panel
            title="Named in the same articles"
            note={`n = ${atLeast(articles.totalCount, articles.atLeast)} articles`}
            table={{ columns: ['name', 'articles'], rows }}
          >
            <RankedBars
              rows={coMentions.nodes.map(({ entity, articleCount }) => ({
                key: entity.id,
                label: <EntityLink entity={entity} />,
                count: articleCount,
              }))}
            />
          </Panel>
        );
      }}
    </Ask>
  );
}
