import { clientLeft, HttpProblem } from './problems.ts';

/**
 * Runs a piece of work with a signal that is aborted when the time is over or `abort` is called.
 * The work itself goes on until it notices: GraphQL cannot stop a resolver.
 * @throws HttpProblem TIMEOUT when the work takes longer.
 */
export function withDeadline<T>(
  limitMs: number,
  controller: AbortController,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new HttpProblem(504, `The operation took longer than ${limitMs / 1000} s: ask for less`, 'TIMEOUT'));
      controller.abort();
    }, limitMs);
    // Work that ignores its signal must not keep the process from ending.
    timer.unref();
    work(controller.signal)
      .then(resolve, (error) => reject(controller.signal.aborted ? clientLeft() : error))
      .finally(() => clearTimeout(timer));
  });
}
