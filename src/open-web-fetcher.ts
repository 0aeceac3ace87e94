import { packageVersion } from './assets.ts';
import type { Config } from './config.ts';
import type { Fetcher } from './fetch/fetcher.ts';

/** Longer than a pause that robots.txt may want; a host that wants more is come back to. In milliseconds. */
export const FOLLOWING_WAIT_MS = 12_000;

/**
 * Opens what fetches documents of the web, as the settings say.
 * @param mostWaitMs for how long a host that wants to be left alone is waited for, in milliseconds
 */
export async function openWebFetcher(config: Config, mostWaitMs?: number): Promise<Fetcher> {
  const { openFetcher } = await import('./fetch/fetcher.ts');
  return openFetcher({
    version: packageVersion(),
    contact: config.fetchContact ?? config.publicUrl,
    privateAddresses: config.fetchPrivateAddresses,
    ...(mostWaitMs !== undefined && { mostWaitMs }),
  });
}
