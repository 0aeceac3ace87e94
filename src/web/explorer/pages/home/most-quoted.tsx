import { useState } from 'react';
import { Ask } from '../../api/ask.tsx';
import { graphql } from '../../api/graphql.ts';
import { Panel } from '../../charts/panel.tsx';
import { RankedBars } from '../../charts/ranked-bars.tsx';
import { EntityLink } from '../../quotes/entity-link.tsx';
import { ENTITY_NAME } from '../../quotes/quote-fields.ts';
import { Skeleton } from '../../states/skeleton.tsx';
import { day } from '../../words/dates.ts';
import { counted } from '../../words/numbers.ts';
import type { Days, PeriodProperties } from './period.ts';

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

interface MostQuotedProperties extends PeriodProperties {
  /** The last seven days that have articles; null where none has a date. */
  lastWeek: Days | null;
}

/** Who is quoted most often: in the period that is chosen, or else in the last week, or in all. */
export function MostQuoted({ filter: given, lastWeek }: MostQuotedProperties) {
  const [isWeek, setWeek] = useState(true);
  const mayChoose = lastWeek !== null && !given.publishedAt;
  const week = mayChoose && isWeek ? lastWeek : null;
  const days = week ? `${day(week.from)} to ${day(week.to)}, ` : '';
  const filter = { ...(week ? { publishedAt: week } : given), attributed: true };
  const noteOf = (total: number) => `${days}of ${counted(total, 'quote')} with a name`;
  const waiting = (
    <Panel title="Most quoted" note={<span className="keeps-place">{noteOf(100)}</span>}>
      <Skeleton lines={10} height={mayChoose ? 24.72 : 22.6} />
    </Panel>
  );
  return (
    <Ask query={MOST_QUOTED} variables={{ filter }} waiting={waiting}>
      {({ quoteStats }) => (
        <Panel
          title="Most quoted"
          note={noteOf(quoteStats?.total ?? 0)}
          chart={{
            counted: 'quotes by speaker',
            n: counted(quoteStats?.total ?? 0, 'quote'),
            filter,
            query: MOST_QUOTED,
            variables: { filter },
          }}
          table={{
            columns: ['speaker', 'quotes'],
            rows: (quoteStats?.rows ?? []).map(({ count, keys: [key] }) => [key?.entity?.name ?? '', count]),
          }}
        >
          {mayChoose && (
            <div className="row small no-print">
              {[true, false].map((one) => (
                <button
                  key={String(one)}
                  type="button"
                  className="link-button"
                  aria-pressed={isWeek === one}
                  onClick={() => setWeek(one)}
                >
                  {one ? 'The last week' : 'All days'}
                </button>
              ))}
            </div>
          )}
          <div className="most-quoted">
            <RankedBars
              rows={(quoteStats?.rows ?? []).flatMap(({ count, keys: [key] }) =>
                key?.entity ? [{ key: key.entity.id, label: <EntityLink entity={key.entity} />, count }] : [],
              )}
            />
          </div>
        </Panel>
      )}
    </Ask>
  );
}
