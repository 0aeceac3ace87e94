export const isPromise = (value: unknown): value is Promise<unknown> =>
  typeof (value as { then?: unknown } | null | undefined)?.then === 'function';

/** What follows a value, at once where it is there. */
export const after = (value: unknown, next: (value: unknown) => unknown): unknown =>
  isPromise(value) ? value.then(next) : next(value);

/** Several values, at once where all of them are there. */
export const together = (values: unknown[]): unknown => (values.some(isPromise) ? Promise.all(values) : values);

/** Waits for what there is to wait for; null where there is nothing. */
export function allOf(waiting: readonly (Promise<unknown> | null)[]): Promise<unknown> | null {
  const promises = waiting.filter((one) => one !== null);
  if (promises.length === 0) return null;
  return promises.length === 1 ? promises[0]! : Promise.all(promises);
}
