import '../dashboards.css';
import { useLocation } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { inServer } from '../../address/root.ts';
import { openOutside } from '../../layout/open-outside.ts';
import { Skeleton } from '../../states/skeleton.tsx';
import { hasDashboard, readFragment } from '../model/fragment.ts';
import type { Problem, ReadDashboard } from '../model/read-dashboard.ts';
import type { Dashboard } from '../model/schema.ts';
import { Paragraphs } from '../panels/paragraphs.tsx';
import { useChosen } from '../panels/use-chosen.ts';
import { Board } from './board.tsx';
import { ProblemBox } from './problem-page.tsx';
import { useRounds } from './use-rounds.ts';

const NOTHING: Problem = {
  title: 'There is nothing to show here.',
  details: ['The address should carry a dashboard behind its #. “Embed” in the menu of a panel writes it.'],
};

/** A dashboard, or one of its panels, in a page of somebody else: without the head of the explorer. */
export function EmbedPage() {
  const { hash, pathname } = useLocation();
  const [read, setRead] = useState<ReadDashboard>();
  useEffect(() => {
    if (hasDashboard(hash)) readFragment(hash).then(setRead);
    else setRead({ problem: NOTHING });
  }, [hash]);
  const isPanel = pathname.endsWith('/panel');
  const title = read && 'dashboard' in read ? read.dashboard.title : 'Whosaid';
  useEffect(() => {
    document.title = title;
  }, [title]);
  return (
    <main id="content" className="embedded" tabIndex={-1} onClickCapture={openOutside}>
      {!read && <Skeleton lines={8} height={14} />}
      {read && 'problem' in read && <ProblemBox problem={read.problem} />}
      {read && 'dashboard' in read && <Embedded dashboard={read.dashboard} isPanel={isPanel} hash={hash} />}
    </main>
  );
}

function Embedded({ dashboard, isPanel, hash }: { dashboard: Dashboard; isPanel: boolean; hash: string }) {
  const { round } = useRounds(dashboard.refresh);
  const chosen = useChosen(dashboard.variables);
  const shown = isPanel ? { ...dashboard, panels: dashboard.panels.slice(0, 1).map(whole) } : dashboard;
  return (
    <>
      {isPanel ? <h1 className="hidden-text">{dashboard.title}</h1> : <h1 dir="auto">{dashboard.title}</h1>}
      {!isPanel && dashboard.description && <Paragraphs text={dashboard.description} />}
      <Board dashboard={shown} chosen={chosen} round={round} />
      <p className="small">
        <a href={`${inServer('dashboard')}#${hash.replace(/^#/, '')}`}>Open in Whosaid</a>
      </p>
    </>
  );
}

const whole = (panel: Dashboard['panels'][number]) => ({ ...panel, width: 12 as const });
