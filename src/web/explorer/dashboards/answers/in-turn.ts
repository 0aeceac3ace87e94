import pLimit from 'p-limit';
import type { Question } from '../model/schema.ts';

/**
 * So many panels of a page that count are asked at once. The questions of a large graph would only wait for each other
 * in the database, and each of them longer than the server waits.
 */
const MOST_AT_ONCE = 2;

/** Runs what it is given, so many at once, in the order in which it came. */
export const takeTurns = (mostAtOnce = MOST_AT_ONCE) => pLimit(mostAtOnce);

/** Whether a question waits for its turn. The few quotes of a list are found, not counted. */
export const waitsForTurn = ({ ask }: Question): boolean => ask !== 'quotes' && ask !== 'statements';
