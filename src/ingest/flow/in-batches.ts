export interface BatchLimits {
  /** Items of a batch at most. */
  count: number;
  /** Sum of their sizes at which a batch is full. */
  size: number;
  /** Milliseconds after which a batch that is not full is taken as it is. */
  waitMs: number;
}

export interface InBatches<T> {
  /** Resolves when there is room for more. @throws whatever `take` has thrown; nothing is taken after that. */
  add(item: T, size: number): Promise<void>;
  /** Resolves when everything is taken. @throws as `add` does. */
  end(): Promise<void>;
  /**
   * Resolves when the batch that is being taken is, and drops what waits behind it; where none is being taken, what
   * waits is taken. @throws as `add` does
   */
  stop(): Promise<void>;
}

/** Collects items and hands them to `take` together, one batch at a time, in the order of the calls. */
export function inBatches<T>(limits: BatchLimits, take: (batch: T[]) => Promise<void>): InBatches<T> {
  let items: T[] = [];
  let size = 0;
  let timer: NodeJS.Timeout | undefined;
  let taken: Promise<void> = Promise.resolve();
  /** Batches that are not taken yet; one that fails stays among them, so that none is taken after it. */
  let waiting = 0;
  let isStopped = false;
  const takeOne = async (batch: T[]): Promise<void> => {
    if (!isStopped) await take(batch);
    waiting--;
  };
  const flush = (): Promise<void> => {
    clearTimeout(timer);
    timer = undefined;
    const batch = items;
    items = [];
    size = 0;
    if (batch.length > 0) taken = waiting++ === 0 ? takeOne(batch) : taken.then(() => takeOne(batch));
    // A failure is met by the next full batch or by `end`; until then it is not unhandled.
    taken.catch(() => {});
    return taken;
  };
  return {
    async add(item, itsSize) {
      items.push(item);
      size += itsSize;
      if (items.length >= limits.count || size >= limits.size) return flush();
      timer ??= setTimeout(flush, limits.waitMs);
    },
    end: flush,
    stop() {
      if (waiting === 0) return flush();
      clearTimeout(timer);
      isStopped = true;
      items = [];
      return taken;
    },
  };
}
