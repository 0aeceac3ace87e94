import { useLocation, useNavigate } from '@tanstack/react-router';
import { lazy, memo, Suspense, useCallback, useState } from 'react';
import { Page } from '../../layout/page.tsx';
import { Skeleton } from '../../states/skeleton.tsx';
import { Choices } from '../choices/choices.tsx';
import { hasDashboard } from '../model/fragment.ts';
import type { Dashboard } from '../model/schema.ts';
import { useChosen } from '../panels/use-chosen.ts';
import { Board } from './board.tsx';
import { DashboardHead } from './dashboard-head.tsx';
import { DashboardMenu } from './dashboard-menu.tsx';
import { ProblemPage } from './problem-page.tsx';
import { RefreshChoice } from './refresh-choice.tsx';
import { type OwnDashboard, useOwnDashboard } from './use-own-dashboard.ts';
import { useRounds } from './use-rounds.ts';

const Editor = lazy(() => import('../edit/editor.tsx'));

/** A dashboard that is whole in its address, to read and to edit. */
export function OwnDashboardPage() {
  const own = useOwnDashboard();
  const { hash, state } = useLocation();
  const navigate = useNavigate();
  const [isEditing, setEditing] = useState(state.isEditing === true || !hasDashboard(hash));
  // A reload shows it as it was left.
  const edit = useCallback(
    (next: boolean) => {
      setEditing(next);
      navigate({
        to: '.',
        hash: true,
        state: (before) => ({ ...before, isEditing: next }),
        replace: true,
        resetScroll: false,
        hashScrollIntoView: false,
      });
    },
    [navigate],
  );
  const dashboard = own.history?.present;
  if (own.problem) return <ProblemPage problem={own.problem} />;
  if (!dashboard) {
    return (
      <Page title="…">
        <Skeleton lines={12} height={40} />
      </Page>
    );
  }
  return <OwnDashboardOf own={own} dashboard={dashboard} isEditing={isEditing} setEditing={edit} />;
}

interface OwnDashboardProperties {
  own: OwnDashboard;
  dashboard: Dashboard;
  isEditing: boolean;
  setEditing: (isEditing: boolean) => void;
}

/** The address changes at once when the page is left: what takes long to draw is not drawn for that once more. */
const OwnDashboardOf = memo(function OwnDashboardOf({ own, dashboard, isEditing, setEditing }: OwnDashboardProperties) {
  const { round, askNow } = useRounds(dashboard.refresh);
  const chosen = useChosen(dashboard.variables);
  const { change } = own;
  return (
    <Page
      title={dashboard.title}
      lead={
        <DashboardHead dashboard={dashboard}>
          <button
            type="button"
            className={isEditing ? 'button primary' : 'button'}
            aria-pressed={isEditing}
            onClick={() => setEditing(!isEditing)}
          >
            {isEditing ? 'Done' : 'Edit'}
          </button>
          <RefreshChoice
            minutes={dashboard.refresh}
            onChange={(refresh) => change({ ...dashboard, refresh })}
            onAsk={askNow}
          />
          <DashboardMenu dashboard={dashboard} chosen={chosen} />
        </DashboardHead>
      }
    >
      <Choices
        variables={dashboard.variables ?? {}}
        chosen={chosen}
        onChange={(variables) => change({ ...dashboard, variables })}
      />
      {isEditing ? (
        <Suspense fallback={<Skeleton lines={12} height={40} />}>
          <Editor own={own} dashboard={dashboard} chosen={chosen} round={round} />
        </Suspense>
      ) : (
        <Board dashboard={dashboard} chosen={chosen} round={round} />
      )}
    </Page>
  );
});
