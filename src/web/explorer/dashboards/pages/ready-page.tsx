import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { Page } from '../../layout/page.tsx';
import { NoSuchPage } from '../../states/no-such-page.tsx';
import { Choices } from '../choices/choices.tsx';
import { writeFragment } from '../model/fragment.ts';
import type { Dashboard } from '../model/schema.ts';
import { useChosen } from '../panels/use-chosen.ts';
import { READY } from '../ready/index.ts';
import { Board } from './board.tsx';
import { DashboardHead } from './dashboard-head.tsx';
import { DashboardMenu } from './dashboard-menu.tsx';
import { RefreshChoice } from './refresh-choice.tsx';
import { useRounds } from './use-rounds.ts';
import { toVariableSearch, toVariables } from './variable-search.ts';

/** A dashboard that every graph has. What is chosen above its panels is in the address. */
export function ReadyDashboardPage() {
  const { name } = useParams({ from: '/dashboards/$name' });
  const dashboard = Object.hasOwn(READY, name) ? READY[name] : undefined;
  return dashboard ? <ReadyDashboard key={name} ready={dashboard} /> : <NoSuchPage what="dashboard" />;
}

function ReadyDashboard({ ready }: { ready: Dashboard }) {
  const search = useSearch({ from: '/dashboards/$name' });
  const navigate = useNavigate();
  const [minutes, setMinutes] = useState(ready.refresh);
  const { round, askNow } = useRounds(minutes);
  const dashboard = { ...ready, refresh: minutes, variables: toVariables(ready.variables ?? {}, search) };
  const chosen = useChosen(dashboard.variables);
  const edit = async () => {
    const { $schema: _, ...own } = dashboard;
    const hash = await writeFragment({ ...own, title: `${ready.title} (copy)` });
    navigate({ to: '/dashboard', hash, state: { isEditing: true } });
  };
  return (
    <Page
      title={ready.title}
      lead={
        <DashboardHead dashboard={dashboard}>
          <button type="button" className="button primary" onClick={edit}>
            Duplicate and edit
          </button>
          <RefreshChoice minutes={minutes} onChange={setMinutes} onAsk={askNow} />
          <DashboardMenu dashboard={dashboard} chosen={chosen} />
        </DashboardHead>
      }
    >
      <Choices
        variables={dashboard.variables}
        chosen={chosen}
        onChange={(variables) =>
          navigate({ to: '.', search: toVariableSearch(ready.variables ?? {}, variables), resetScroll: false })
        }
      />
      <Board dashboard={dashboard} chosen={chosen} round={round} />
    </Page>
  );
}
