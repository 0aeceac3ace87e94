import robotsParser from 'robots-parser';
import { FetchError } from './fetch-error.ts';

/** Its types speak of an ES module, which it is not. */
const parseRobots = robotsParser as unknown as typeof robotsParser.default;

/** What a site lets programs of our name do. */
export interface SiteRules {
  isAllowed(url: string): boolean;
  /** How long it wants between two requests, in milliseconds. */
  gapMs: number;
}

/** What came of asking for robots.txt: its status and text. */
export type AskRobots = (url: URL) => Promise<{ status: number; text: string }>;

export interface RobotsCache {
  /** The rules of the site of an address. @throws FetchError ROBOTS_UNAVAILABLE when they cannot be had now */
  rulesFor(url: URL): Promise<SiteRules>;
}

/** The name by which robots.txt speaks of us. */
export const ROBOTS_NAME = 'whosaid';

/** So much of a robots.txt is read (RFC 9309). */
export const ROBOTS_BYTES = 500 * 1024;

const KEEP_MS = 3_600_000;
const KEEP_FAILED_MS = 60_000;
const MOST_SITES = 5_000;
const MOST_GAP_MS = 10_000;
const FREE: SiteRules = { isAllowed: () => true, gapMs: 0 };

/**
 * Keeps the rules of sites for an hour. No robots.txt allows all; a server that fails allows nothing (RFC 9309).
 * @param now in milliseconds
 */
export function makeRobotsCache(ask: AskRobots, now: () => number = Date.now): RobotsCache {
  const sites = new Map<string, { until: number; rules: Promise<SiteRules> }>();
  return {
    rulesFor(url) {
      const known = sites.get(url.origin);
      if (known && known.until > now()) return known.rules;
      const site = { until: now() + KEEP_MS, rules: readRules(new URL('/robots.txt', url), ask) };
      site.rules.catch(() => {
        site.until = now() + KEEP_FAILED_MS;
      });
      sites.delete(url.origin);
      sites.set(url.origin, site);
      // The one that was asked first goes first.
      if (sites.size > MOST_SITES) sites.delete(sites.keys().next().value!);
      return site.rules;
    },
  };
}

async function readRules(url: URL, ask: AskRobots): Promise<SiteRules> {
  const { status, text } = await ask(url).catch((error: unknown) => {
    // What is wrong with the host is wrong with all that it has.
    if (!(error instanceof FetchError) || !UNAVAILABLE.includes(error.code)) throw error;
    throw new FetchError('ROBOTS_UNAVAILABLE', 'comes from a site whose robots.txt cannot be read now', null, {
      cause: error,
    });
  });
  if (status >= 400) return FREE;
  const robots = parseRobots(url.href, text);
  const gapMs = Math.min((robots.getCrawlDelay(ROBOTS_NAME) ?? 0) * 1000, MOST_GAP_MS);
  return {
    isAllowed: (address) => robots.isAllowed(address, ROBOTS_NAME) ?? true,
    gapMs: Number.isFinite(gapMs) ? Math.max(0, gapMs) : 0,
  };
}

const UNAVAILABLE: readonly string[] = ['SERVER_ERROR', 'TOO_MANY_REQUESTS', 'TIMED_OUT', 'BROKEN_ANSWER'];
