import { Ask } from '../../api/ask.tsx';
import { graphql } from '../../api/graphql.ts';
import { Panel } from '../../charts/panel.tsx';
import { RankedBars } from '../../charts/ranked-bars.tsx';
import { EntityLink } from '../../quotes/entity-link.tsx';
import { ENTITY_NAME } from '../../quotes/quote-fields.ts';
import { Skeleton } from '../../states/skeleton.tsx';
import { counted } from '../../words/numbers.ts';
import type { PeriodProperties } from './period.ts';

const MOST_QUOTED = graphql(
  `
  query MostQuoted($filter: QuoteFilter!) {
    quoteStats(groupBy: [SPEAKER], filter: $filter, first: 10) {
      total
      rows { count keys { value entity { ...EntityName } } }
    }
  }
`,
  [ENTITY_NAME],
);

/** Who is quoted most often. */
export function MostQuoted({ filter: period }: PeriodProperties) {
  const filter = { ...period, attributed: true };
  const waiting = (
    <Panel title="Most quoted">
      <Skeleton lines={10} height={20} />
    </Panel>
  );
  return (
    <Ask query={MOST_QUOTED} variables={{ filter }} waiting={waiting}>
      {({ quoteStats }) => (
        <Panel
          title="Most quoted"
          note={quoteStats && `of ${counted(quoteStats.total, 'quote')} with a name`}
          chart={{
            counted: 'quotes by speaker',
            n: counted(quoteStats?.total ?? 0, 'quote'),
            filter,
            query: MOST_QUOTED,
            variables: { filter },
          }}
        >
          <RankedBars
            rows={(quoteStats?.rows ?? []).flatMap(({ count, keys: [key] }) =>
              key?.entity ? [{ key: key.entity.id, label: <EntityLink entity={key.entity} />, count }] : [],
            )}
          />
        </Panel>
      )}
    </Ask>
  );
}
