/**
 * So many panels are asked at once. The questions of a large graph would only wait for each other in the database, and
 * each of them longer than the server waits.
 */
const MOST_AT_ONCE = 2;

/** Runs what it is given, so many at once, in the order in which it came. */
export function takeTurns(mostAtOnce = MOST_AT_ONCE) {
  const waiting: (() => void)[] = [];
  let running = 0;
  return async function inTurn<Answer>(run: () => Promise<Answer>): Promise<Answer> {
    if (running >= mostAtOnce) await new Promise<void>((resolve) => waiting.push(resolve));
    else running += 1;
    try {
      return await run();
    } finally {
      const next = waiting.shift();
      // The place goes to the next one.
      if (next) next();
      else running -= 1;
    }
  };
}
