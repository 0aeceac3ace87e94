import pLimit from 'p-limit';

/**
 * So many panels of a page are asked at once. The questions of a large graph would only wait for each other in the
 * database, and each of them longer than the server waits.
 */
const MOST_AT_ONCE = 2;

/** Runs what it is given, so many at once, in the order in which it came. */
export const takeTurns = (mostAtOnce = MOST_AT_ONCE) => pLimit(mostAtOnce);
