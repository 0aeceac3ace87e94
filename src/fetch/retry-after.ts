const MOST_MS = 24 * 3_600_000;

/**
 * The header Retry-After in milliseconds from now: seconds, or an HTTP date. At most a day; null where it says nothing.
 * @param now in milliseconds
 */
export function retryAfterMs(header: string | null, now: number = Date.now()): number | null {
  const value = header?.trim() ?? '';
  if (/^\d{1,10}$/.test(value)) return Math.min(Number(value) * 1000, MOST_MS);
  // An HTTP date begins with the name of its day; Date.parse takes much else.
  const date = /^(?:mon|tue|wed|thu|fri|sat|sun)/i.test(value) ? Date.parse(value) : Number.NaN;
  return Number.isNaN(date) ? null : Math.min(Math.max(date - now, 0), MOST_MS);
}

const FIRST_MS = 1_000;

/**
 * How long to wait before the next try, in milliseconds: twice as long each time, a random part of it, so that many who
 * failed together do not come back together.
 * @param tries how many there were, from 1
 */
export function backoffMs(tries: number, mostMs: number, random: () => number = Math.random): number {
  const whole = Math.min(FIRST_MS * 2 ** (tries - 1), mostMs);
  return Math.round(whole * (0.5 + random() / 2));
}
