/** Something to wait for that is not missed while nobody waits. */
export interface Bell {
  ring(): void;
  /** Until it rings, for so long at most. */
  wait(ms: number): Promise<void>;
}

/** @param signal rings it too */
export function makeBell(signal: AbortSignal): Bell {
  let isRung = false;
  let wake = (): void => undefined;
  const ring = (): void => {
    isRung = true;
    wake();
  };
  signal.addEventListener('abort', ring);
  return {
    ring,
    wait: (ms) =>
      new Promise((resolve) => {
        const timer = setTimeout(() => wake(), ms);
        wake = () => {
          clearTimeout(timer);
          isRung = false;
          resolve();
        };
        if (isRung) wake();
      }),
  };
}
