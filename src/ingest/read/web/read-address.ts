import type { PageToFetch } from '../../../domain/article.ts';
import { InputError } from '../../../errors.ts';
import { FetchError } from '../../../fetch/fetch-error.ts';
import { fetchPatiently } from '../../../fetch/fetch-patiently.ts';
import type { Fetched, Fetcher } from '../../../fetch/fetcher.ts';
import { shownAddress } from '../../../fetch/web-address.ts';
import { findDocuments } from '../documents.ts';
import type { InputFormat } from '../format.ts';
import { type FoundDocument, isReject, isUnread, rejectOf } from '../readers/reader.ts';
import { systemReason } from '../system-reason.ts';

export interface ReadAddressOptions {
  format?: InputFormat | null;
  signal?: AbortSignal | undefined;
  onBytes?: (count: number) => void;
}

/**
 * Fetches what is at an address and finds its documents. Where a feed or a sitemap has the address of an article and
 * not its text, that page is fetched too.
 * @throws FetchError when the first is not to be had, and the errors of its reader
 */
export async function* readAddress(
  fetcher: Fetcher,
  address: string,
  { format = null, signal, onBytes = () => undefined }: ReadAddressOptions = {},
): AsyncGenerator<FoundDocument> {
  const fetched = await fetchPatiently(fetcher, address, signal);
  onBytes(fetched.bytes!.length);
  for await (const result of findFetched(fetched, address, format)) {
    if (!isReject(result) || !result.page) yield result;
    else {
      if (signal?.aborted) return;
      const { page } = result;
      yield await orReject(page.url, async () => {
        const found = await fetchPatiently(fetcher, page.url, signal);
        onBytes(found.bytes!.length);
        return findPage(found, page);
      });
    }
  }
}

/** The documents in what was fetched. @throws what their reader throws */
export const findFetched = (fetched: Fetched, origin: string, format: InputFormat | null = null) =>
  findDocuments(
    once(fetched.bytes!),
    { format, named: namedBy(fetched.mediaType), hint: { url: fetched.url, charset: fetched.charset } },
    shownAddress(origin),
  );

/** The article of a page that was fetched for its text; what it does not say of itself is as it was announced. */
export async function findPage(
  fetched: Fetched,
  { url, publishedAt, outlet }: Omit<PageToFetch, 'said'>,
): Promise<FoundDocument> {
  for await (const result of findFetched(fetched, url)) {
    if (isReject(result)) return result;
    if (isUnread(result)) return { ...result, hint: { ...result.hint, publishedAt, outlet } };
    return { ...result, publishedAt: result.publishedAt ?? publishedAt, outlet: result.outlet ?? outlet };
  }
  throw new InputError('is empty');
}

async function orReject(address: string, read: () => Promise<FoundDocument>): Promise<FoundDocument> {
  try {
    return await read();
  } catch (error) {
    const reason = error instanceof FetchError ? new InputError(systemReason(error)) : error;
    return rejectOf(shownAddress(address), reason);
  }
}

/** What the server calls it decides where the bytes leave it open. */
const namedBy = (mediaType: string | null): InputFormat | null =>
  mediaType === 'text/html' || mediaType === 'application/xhtml+xml' ? 'html' : null;

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
