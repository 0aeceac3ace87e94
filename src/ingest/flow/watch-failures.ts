import type { Reject, SaveResult } from '../../domain/article.ts';
import { StartupError } from '../../errors.ts';

/** Documents in a row that fail alike: it is not they. */
const ENOUGH = 10;

/**
 * Watches what becomes of the documents of a run, in their order.
 * @returns is told of each. @throws StartupError once ten have failed for one reason that is no fault of theirs, with
 *   none stored between them.
 */
export function watchFailures(): (result: SaveResult | Reject) => void {
  let cause: string | null = null;
  let count = 0;
  return (result) => {
    if (result.status === 'CREATED' || result.status === 'UPDATED') count = 0;
    if (result.status !== 'REJECTED' || result.failure === undefined) return;
    count = result.failure === cause ? count + 1 : 1;
    cause = result.failure;
    if (count === ENOUGH)
      throw new StartupError(`${ENOUGH} articles in a row failed, for no fault of theirs: ${cause}`);
  };
}
