import { createContext, useCallback, useEffect, useState } from 'react';
import type { Explained } from './explain-failure.ts';

/** Tells the page what went wrong, under a key of the part that asked; undefined takes it back. */
type Tell = (part: string, explained: Explained | undefined) => void;

/** Null outside a page. */
export const PageFailures = createContext<Tell | null>(null);

/** What parts of a page say that cannot be asked, each once: one wrong parameter fails in all of them. */
export function usePageFailures(): { failures: Explained[]; tell: Tell } {
  const [told, setTold] = useState<ReadonlyMap<string, Explained>>(new Map());
  const tell = useCallback<Tell>((part, explained) => {
    setTold((before) => {
      const after = new Map(before);
      if (explained) after.set(part, explained);
      else after.delete(part);
      return after;
    });
  }, []);
  const failures = [...new Map([...told.values()].map((one) => [`${one.title} ${one.detail}`, one])).values()];
  return { failures, tell };
}

/** Keeps the page told for as long as the part is shown. @param explained undefined where the part says it itself */
export function useTold(tell: Tell | null, part: string, explained: Explained | undefined): void {
  const told = JSON.stringify(explained);
  useEffect(() => {
    if (told === undefined) return;
    tell?.(part, JSON.parse(told));
    return () => tell?.(part, undefined);
  }, [tell, part, told]);
}
