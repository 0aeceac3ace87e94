/** What tells that a file is being written. */
export interface FileState {
  bytes: number;
  modifiedMs: number;
}

/** Tells which files have stopped growing. */
export interface SettledFiles {
  /**
   * Is told how a file is now.
   * @returns whether it has been so for long enough, and was not done with since
   */
  isSettled(path: string, state: FileState): boolean;
  /** It is done with as it is: it is not settled again until it changes. */
  done(path: string): void;
  /** Whether a file is not done with. */
  isWaiting(): boolean;
  /** Forgets the files that are gone. */
  keep(paths: ReadonlySet<string>): void;
}

/** @param now in milliseconds */
export function watchForSettled(settleMs: number, now: () => number = Date.now): SettledFiles {
  const files = new Map<string, FileState & { since: number; isDone: boolean }>();
  return {
    isSettled(path, { bytes, modifiedMs }) {
      const known = files.get(path);
      if (known?.bytes !== bytes || known.modifiedMs !== modifiedMs) {
        files.set(path, { bytes, modifiedMs, since: now(), isDone: false });
        return false;
      }
      return !known.isDone && now() - known.since >= settleMs;
    },
    done(path) {
      const known = files.get(path);
      if (known) known.isDone = true;
    },
    isWaiting: () => [...files.values()].some(({ isDone }) => !isDone),
    keep(paths) {
      for (const path of files.keys()) if (!paths.has(path)) files.delete(path);
    },
  };
}
