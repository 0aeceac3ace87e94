import './embedded.css';
import { useLocation } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { inServer } from '../../address/root.ts';
import { openOutside } from '../../layout/open-outside.ts';
import { Skeleton } from '../../states/skeleton.tsx';
import { hasDashboard, readFragment } from '../model/fragment.ts';
import type { Problem, ReadDashboard } from '../model/read-dashboard.ts';
import { Embedded } from './embedded.tsx';
import { ProblemBox } from './problem-page.tsx';

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
  return (
    <main id="content" className="embedded" tabIndex={-1} onClickCapture={openOutside}>
      {!read && <Skeleton lines={8} height={14} />}
      {read && 'problem' in read && <ProblemBox problem={read.problem} />}
      {read && 'dashboard' in read && (
        <Embedded
          dashboard={read.dashboard}
          isPanel={isPanel}
          address={`${inServer('dashboard')}#${hash.replace(/^#/, '')}`}
        />
      )}
    </main>
  );
}
