import type { Fetcher } from '../../fetch/fetcher.ts';
import type { Logger } from '../../logger.ts';
import type { Database } from '../../storage/database.ts';
import type { Intake } from '../intake.ts';

/** What those who follow sources work with. */
export interface Looking {
  database: Database;
  fetcher: Fetcher;
  intake: Pick<Intake, 'store' | 'readPage'>;
  log: Logger;
  signal: AbortSignal;
}

/** For how long a host is left alone after a piece of work, in milliseconds; most want nothing of the kind. */
export type RestMs = number;
