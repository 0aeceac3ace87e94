// A source is an address of the web that is looked at again and again: a feed, a sitemap, a page.

export const SOURCE_KINDS = ['FEED', 'SITEMAP', 'PAGE'] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];

/** What the last look at a source brought. */
export const SOURCE_RESULTS = ['NEW', 'NOTHING_NEW', 'FAILED'] as const;
export type SourceResult = (typeof SOURCE_RESULTS)[number];

/**
 * What became of a page that a source announced. WAITING: it is to be fetched. REJECTED: it is no article that can be
 * taken. FAILED: it was tried as often as is sensible.
 */
export const SOURCE_PAGE_STATES = ['WAITING', 'STORED', 'REJECTED', 'FAILED'] as const;
export type SourcePageState = (typeof SOURCE_PAGE_STATES)[number];

/** The shortest time between two looks at a source, in seconds; it is also what somebody may ask for at least. */
export const LEAST_INTERVAL = 300;
/** And the longest. */
export const MOST_INTERVAL = 86_400;
/** Of a source that nothing is known of. */
export const FIRST_INTERVAL = 900;

/**
 * How long to wait for the next look, in seconds: half as long after one that brought something new, half as long again
 * after one that did not.
 */
export function nextInterval(interval: number, isNew: boolean): number {
  const next = Math.round(isNew ? interval / 2 : interval * 1.5);
  return Math.min(Math.max(next, LEAST_INTERVAL), MOST_INTERVAL);
}

/** The same after looks that failed, `failures` of them in a row: twice as long each time. */
export const intervalAfterFailures = (interval: number, failures: number): number =>
  Math.min(Math.max(interval, LEAST_INTERVAL) * 2 ** Math.min(failures, 10), MOST_INTERVAL);

/** How long after it was published a page is looked at again, in seconds: publishers edit in place. */
const LOOKED_AGAIN_AFTER = [3_600, 6 * 3_600, 86_400, 3 * 86_400];

/** Seconds until a page is looked at again; null: it is no more. */
export function untilLookedAgain(ageSeconds: number): number | null {
  const next = LOOKED_AGAIN_AFTER.find((after) => after > ageSeconds);
  return next === undefined ? null : next - ageSeconds;
}
