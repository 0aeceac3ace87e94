import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';

interface Group {
  isOpen: boolean;
  tell: (part: string, isReady: boolean | null) => void;
}

const TogetherGroup = createContext<Group | null>(null);

/**
 * Shows the answers of the parts inside at once, so that none moves another: before that, each shows that it waits.
 * @param mostMs after so long those that are there are shown
 */
export function Together({ mostMs, children }: { mostMs: number; children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  const parts = useRef(new Map<string, boolean>());
  const isWhole = useRef(false);
  const check = useCallback(() => {
    if (isWhole.current && [...parts.current.values()].every(Boolean)) setOpen(true);
  }, []);
  const tell = useCallback<Group['tell']>(
    (part, isReady) => {
      if (isReady === null) parts.current.delete(part);
      else parts.current.set(part, isReady);
      check();
    },
    [check],
  );
  useEffect(() => {
    // All parts have told of themselves by now.
    isWhole.current = true;
    check();
    const timer = setTimeout(() => setOpen(true), mostMs);
    return () => clearTimeout(timer);
  }, [check, mostMs]);
  const group = useMemo(() => ({ isOpen, tell }), [isOpen, tell]);
  return <TogetherGroup value={group}>{children}</TogetherGroup>;
}

/** Whether a part may show its answer. @param isReady whether it has one, or knows that it has none */
export function useTogether(isReady: boolean): boolean {
  const group = useContext(TogetherGroup);
  const part = useId();
  const tell = group?.tell;
  useLayoutEffect(() => tell?.(part, isReady), [tell, part, isReady]);
  useEffect(() => () => tell?.(part, null), [tell, part]);
  return group === null || group.isOpen;
}
