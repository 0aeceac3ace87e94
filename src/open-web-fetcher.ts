import { packageVersion } from './assets.ts';
import type { Config } from './config.ts';
import type { Fetcher } from './fetch/fetcher.ts';

/** Opens what fetches documents of the web, as the settings say. */
export async function openWebFetcher(config: Config): Promise<Fetcher> {
  const { openFetcher } = await import('./fetch/fetcher.ts');
  return openFetcher({
    version: packageVersion(),
    contact: config.fetchContact ?? config.publicUrl,
    privateAddresses: config.fetchPrivateAddresses,
  });
}
