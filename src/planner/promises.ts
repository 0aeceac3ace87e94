/** Asked of every value of an answer, of which nearly all are texts and numbers. */
export const isPromise = (value: unknown): value is Promise<unknown> =>
  typeof value === 'object' && value !== null && typeof (value as { then?: unknown }).then === 'function';

/** What follows a value, at once where it is there. */
export const after = (value: unknown, next: (value: unknown) => unknown): unknown =>
  isPromise(value) ? value.then(next) : next(value);

/**
 * What is made of each item, at once where all of it is there. Where making one fails, nobody waits for those before:
 * a promise among them that fails later must not end the process.
 */
export function each<Item>(items: Iterable<Item>, make: (item: Item) => unknown): unknown {
  const made: unknown[] = [];
  let isLater = false;
  try {
    for (const item of items) {
      const value = make(item);
      if (isPromise(value)) isLater = true;
      made.push(value);
    }
  } catch (error) {
    for (const value of made) if (isPromise(value)) value.catch(() => undefined);
    throw error;
  }
  return isLater ? Promise.all(made) : made;
}

/** Waits for what there is to wait for; null where there is nothing. */
export function allOf(waiting: readonly (Promise<unknown> | null)[]): Promise<unknown> | null {
  const promises = waiting.filter((one) => one !== null);
  if (promises.length === 0) return null;
  return promises.length === 1 ? promises[0]! : Promise.all(promises);
}
