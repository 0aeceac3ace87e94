export interface OrderLimits {
  /** Pieces under way at most, the one that is being taken included. */
  count: number;
  /** Sum of the sizes under way at most; a larger piece is under way alone. */
  size: number;
}

export interface InOrder<T> {
  /**
   * Starts `work` as soon as there is room for it.
   * @throws whatever `take` or a piece of work has thrown; nothing is taken after that.
   */
  add(size: number, work: () => Promise<T>): Promise<void>;
  /** Resolves when every piece is taken. @throws as `add` does. */
  end(): Promise<void>;
}

/** Does pieces of work side by side, and hands their results to `take` one at a time in the order of the calls. */
export function inOrder<T>(limits: OrderLimits, take: (result: T) => Promise<void>): InOrder<T> {
  const underWay: { size: number; taken: Promise<void> }[] = [];
  const isFull = (size: number) =>
    underWay.length >= limits.count || underWay.reduce((sum, piece) => sum + piece.size, size) > limits.size;
  const takeAfter = async (before: Promise<void> | undefined, result: Promise<T>) => {
    await before;
    await take(await result);
    underWay.shift();
  };
  return {
    async add(size, work) {
      while (underWay.length > 0 && isFull(size)) await underWay[0]!.taken;
      const result = work();
      const taken = takeAfter(underWay.at(-1)?.taken, result);
      underWay.push({ size, taken });
      // A failure is met by the next `add` or `end`; until then it is not unhandled.
      taken.catch(() => {});
      result.catch(() => {});
    },
    async end() {
      await underWay.at(-1)?.taken;
    },
  };
}
