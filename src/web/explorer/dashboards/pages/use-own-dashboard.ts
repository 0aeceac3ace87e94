import { useLocation, useNavigate, useRouter } from '@tanstack/react-router';
import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { afterPaint } from '../../layout/after-paint.ts';
import { emptyDashboard } from '../model/changes.ts';
import { hasDashboard, readFragment, writeFragment } from '../model/fragment.ts';
import type { Problem } from '../model/read-dashboard.ts';
import { keepRecent } from '../model/recent.ts';
import type { Dashboard } from '../model/schema.ts';
import { begin, doNext, type History, redo, undo } from '../model/undo.ts';

/** How long edits rest before the address follows, in milliseconds. */
const REST_MS = 250;

export interface OwnDashboard {
  /** Undefined while it is being read, and where it cannot be. */
  history?: History<Dashboard>;
  problem?: Problem;
  change: (dashboard: Dashboard) => void;
  undo: () => void;
  redo: () => void;
}

/**
 * The dashboard that the address carries behind its #. Each change is written there in place, so that a reload shows it
 * and the way back leads to the page before. What it returns is the same as long as the dashboard is.
 */
export function useOwnDashboard(): OwnDashboard {
  const hash = useLocation({ select: (location) => location.hash });
  const navigate = useNavigate();
  const { history: addresses } = useRouter();
  const place = useRef(addresses.location.pathname);
  const [history, setHistory] = useState<History<Dashboard>>();
  const [problem, setProblem] = useState<Problem>();
  const written = useRef<string>(undefined);
  const unwritten = useRef<() => Promise<void>>(undefined);
  const present = history?.present;

  useEffect(() => {
    if (hash === written.current) return;
    // A # that leads to a part of the page is no dashboard.
    if (hash !== '' && !hasDashboard(hash) && written.current !== undefined) return;
    written.current = hash;
    if (!hasDashboard(hash)) {
      setHistory(begin(emptyDashboard()));
      return;
    }
    let isOver = false;
    readFragment(hash).then((read) => {
      if (isOver) return;
      isOver = true;
      setProblem('problem' in read ? read.problem : undefined);
      setHistory('problem' in read ? undefined : begin(read.dashboard));
    });
    return () => {
      // What was not read to its end is read again.
      if (!isOver) written.current = undefined;
      isOver = true;
    };
  }, [hash]);

  const isChanged = history !== undefined && history.past.length + history.future.length > 0;
  useEffect(() => {
    if (!isChanged || !present) return;
    const write = async () => {
      const fragment = await writeFragment(present);
      // A later change is written with this one in it.
      if (unwritten.current !== write) return;
      unwritten.current = undefined;
      if (fragment === written.current) return;
      keepRecent({ title: present.title, fragment, changedAt: new Date().toISOString() }, written.current || null);
      written.current = fragment;
      afterPaint(() => {
        // Whoever has gone elsewhere meanwhile is left there.
        if (addresses.location.pathname !== place.current) return;
        navigate({
          to: '/dashboard',
          hash: fragment,
          replace: true,
          resetScroll: false,
          hashScrollIntoView: false,
          state: true,
        });
      });
    };
    unwritten.current = write;
    const timer = setTimeout(write, REST_MS);
    return () => clearTimeout(timer);
  }, [present, isChanged, navigate, addresses]);

  // Whoever leaves before an edit has rested finds it among those of this browser.
  useEffect(() => () => void unwritten.current?.(), []);

  const step = useCallback(
    (next: (before: History<Dashboard>) => History<Dashboard>) => setHistory((before) => before && next(before)),
    [],
  );
  return useMemo(
    () => ({
      history,
      problem,
      change: (dashboard) => step((before) => doNext(before, dashboard)),
      undo: () => step(undo),
      redo: () => step(redo),
    }),
    [history, problem, step],
  );
}
