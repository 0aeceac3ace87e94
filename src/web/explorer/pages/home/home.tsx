import './home.css';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { Ask } from '../../api/ask.tsx';
import type { ResultOf } from '../../api/graphql.ts';
import { TimePanel } from '../../charts/time-panel.tsx';
import { Page } from '../../layout/page.tsx';
import { Skeleton } from '../../states/skeleton.tsx';
import { LatestStatements } from './latest-statements.tsx';
import { MostQuoted } from './most-quoted.tsx';
import { OVERVIEW, Overview } from './overview.tsx';
import { weekUntil } from './period.ts';
import { PeriodNote } from './period-note.tsx';
import { WhoAboutWhom } from './who-about-whom.tsx';

/** Most graphs have something in them: nobody else loads what takes articles in. */
const EmptyGraph = lazy(() => import('./empty-graph.tsx'));

/** The first page: what is in the graph, and ways into it. */
export function Home() {
  return (
    <Page title="Who said what, and where it is written" tab="Whosaid">
      <Ask query={OVERVIEW} variables={{}} waiting={<Skeleton lines={12} height={60} />}>
        {(data) =>
          data.articles?.totalCount === 0 ? (
            <Suspense fallback={<Skeleton lines={12} height={60} />}>
              <EmptyGraph />
            </Suspense>
          ) : (
            <HomeOf data={data} />
          )
        }
      </Ask>
    </Page>
  );
}

function HomeOf({ data }: { data: ResultOf<typeof OVERVIEW> }) {
  const period = useSearch({ from: '/' });
  const navigate = useNavigate();
  const filter = { publishedAt: period.from || period.to ? period : undefined };
  const last = data.articles?.nodes[0]?.publishedAt;
  return (
    <div className="stack">
      <Overview data={data} />
      <TimePanel title="Quotes over time" filter={filter} onPeriod={(search) => navigate({ to: '/', search })} />
      <PeriodNote period={period} />
      <div className="columns">
        <LatestStatements filter={filter} period={period} />
        <div className="stack">
          <MostQuoted filter={filter} period={period} lastWeek={last ? weekUntil(last) : null} />
          <WhoAboutWhom filter={filter} period={period} />
        </div>
      </div>
    </div>
  );
}
