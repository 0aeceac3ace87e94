import { StartupError } from '../errors.ts';

/** Exit codes of the program; 0 is success. */
export const FAILED = 1;
export const WRONG_USAGE = 2;

/** Ends the program: with one line for what a person can put right, with the whole trace for a bug. */
export function fail(error: unknown): never {
  if (error instanceof StartupError) console.error(`whosaid: ${error.message}`);
  else console.error(error);
  process.exit(FAILED);
}
