import { clientLeft, HttpProblem } from './problems.ts';

/** What a piece of work gets to know of its deadline. */
export interface Deadline {
  signal: AbortSignal;
  /** Gives it so many milliseconds from now on. */
  extend(limitMs: number): void;
}

/**
 * Runs a piece of work with a signal that is aborted when the time is over or `abort` is called.
 * The work itself goes on until it notices: GraphQL cannot stop a resolver.
 * @throws HttpProblem TIMEOUT when the work takes longer.
 */
export function withDeadline<T>(
  limitMs: number,
  controller: AbortController,
  work: (deadline: Deadline) => Promise<T>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const start = (ms: number): NodeJS.Timeout =>
      setTimeout(() => {
        reject(new HttpProblem(504, `The operation took longer than ${ms / 1000} s: ask for less`, 'TIMEOUT'));
        controller.abort();
        // Work that ignores its signal must not keep the process from ending.
      }, ms).unref();
    let timer = start(limitMs);
    const extend = (ms: number): void => {
      clearTimeout(timer);
      if (!controller.signal.aborted) timer = start(ms);
    };
    work({ signal: controller.signal, extend })
      .then(resolve, (error) => reject(controller.signal.aborted ? clientLeft() : error))
      .finally(() => clearTimeout(timer));
  });
}
