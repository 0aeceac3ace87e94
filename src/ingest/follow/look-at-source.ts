import { sha256 as sha256Of } from '../../domain/content-key.ts';
import { intervalAfterFailures, nextInterval, type SourceKind } from '../../domain/source.ts';
import { InputError, messageOf, StartupError } from '../../errors.ts';
import { FetchError } from '../../fetch/fetch-error.ts';
import type { Fetched } from '../../fetch/fetcher.ts';
import { webAddress } from '../../fetch/web-address.ts';
import { type AnnouncedPage, endLook, type Look } from '../../storage/sources/queue.ts';
import type { SourceEntity } from '../../storage/tables/source.ts';
import { sniffFormat } from '../read/formats.ts';
import { isReject, isUnread, type ReadResult } from '../read/readers/reader.ts';
import { systemReason } from '../read/system-reason.ts';
import { findFetched } from '../read/web/read-address.ts';
import type { Looking, RestMs } from './looking.ts';

/**
 * Looks at a source: stores the articles whose text it has, and has the pages of the others fetched. What it was is
 * noted only once all of that is stored, so that a look that is cut short is looked again.
 * @throws StartupError when the database is gone; what the signal was aborted with
 */
export async function lookAtSource(looking: Looking, source: SourceEntity): Promise<RestMs> {
  const { database, fetcher, log, signal } = looking;
  try {
    const fetched = await fetcher.fetch(source.url, { known: source, signal });
    const look = await takeIn(looking, source, fetched);
    const added = await endLook(database.source, source.id, look);
    log.info({ source: source.url, result: added > 0 ? 'NEW' : look.result, pages: added }, 'source looked at');
    return 0;
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof StartupError) throw error;
    const problem = problemOf(error);
    if (problem === null) log.error({ err: error, source: source.url }, 'source not looked at');
    await endLook(database.source, source.id, failedLook(source, problem ?? 'internal error', error));
    log.warn({ source: source.url, problem }, 'source failed');
    return (error instanceof FetchError && error.retryAfterMs) || 0;
  }
}

async function takeIn(looking: Looking, source: SourceEntity, fetched: Fetched): Promise<Look> {
  const { etag, lastModified, bytes } = fetched;
  const sha256 = bytes && sha256Of(bytes);
  const same = bytes === null || sha256 === source.sha256;
  const found = same ? NOTHING : await takeDocuments(looking, source, fetched);
  const isNew = found.stored > 0 || found.pages.length > 0;
  const waitSeconds = source.everySeconds ?? nextInterval(source.waitSeconds, isNew);
  return {
    ...{ etag, lastModified, sha256: sha256 ?? source.sha256, failures: 0, isPaused: false, waitSeconds },
    result: found.stored > 0 ? 'NEW' : 'NOTHING_NEW',
    problem: found.problem,
    kind: same ? null : kindOf(fetched),
    title: found.title,
    nextSeconds: spread(waitSeconds),
    pages: found.pages,
  };
}

interface Found {
  /** Articles that are new, or have a new text. */
  stored: number;
  pages: AnnouncedPage[];
  title: string | null;
  /** What was wrong with one of its items, where nothing was wrong with it. */
  problem: string | null;
}

const NOTHING: Found = { stored: 0, pages: [], title: null, problem: null };

/** @throws InputError for what has nothing to take; Error when something could not be stored for no fault of its own */
async function takeDocuments({ intake, signal }: Looking, source: SourceEntity, fetched: Fetched): Promise<Found> {
  const found: Found = { ...NOTHING, pages: [] };
  const documents: ReadResult[] = [];
  for await (const document of findFetched(fetched, source.url)) {
    const result = isUnread(document) ? await intake.readPage(document) : document;
    if (!isReject(result)) documents.push(result);
    else if (!result.page) found.problem ??= result.reason;
    else if (isKept(result.page.url)) found.pages.push({ ...result.page, articleId: null });
    else found.problem ??= 'has an item whose address holds a key';
  }
  let at = 0;
  await intake.store(
    documents,
    (result) => {
      const draft = documents[at++]!;
      if (isReject(draft)) return;
      found.title ??= kindOf(fetched) === 'PAGE' ? draft.title : draft.outlet;
      if (result.status === 'REJECTED') {
        if (result.failure !== undefined) throw new Error(result.failure);
        found.problem ??= result.reason;
        return;
      }
      if (result.status === 'CREATED' || result.status === 'UPDATED') found.stored++;
      const { url, publishedAt, outlet } = draft;
      const { articleId, status } = result;
      if (url !== null && isKept(url) && status !== 'DELETED')
        found.pages.push({ url, publishedAt, outlet, said: null, articleId });
    },
    signal,
  );
  signal.throwIfAborted();
  found.title ??= found.pages[0]?.outlet ?? null;
  const isEmpty = found.pages.length === 0 && documents.length === 0;
  if (isEmpty && (found.problem !== null || kindOf(fetched) === 'PAGE')) {
    throw new InputError(found.problem ?? 'has no article');
  }
  return found;
}

/** Addresses with a key in them are never stored. */
function isKept(url: string): boolean {
  try {
    webAddress(url);
    return true;
  } catch {
    return false;
  }
}

function kindOf({ bytes }: Fetched): SourceKind {
  const format = sniffFormat(bytes!);
  return format === 'feed' ? 'FEED' : format === 'sitemap' ? 'SITEMAP' : 'PAGE';
}

/** For a person; null: it is a bug. */
function problemOf(error: unknown): string | null {
  try {
    return systemReason(error);
  } catch {
    return null;
  }
}

const MOST_WAIT_MS = 24 * 3_600_000;

function failedLook(source: SourceEntity, problem: string, error: unknown): Look {
  const { etag, lastModified, sha256, waitSeconds } = source;
  const failures = source.failures + 1;
  const afterMs = error instanceof FetchError ? Math.min(error.retryAfterMs ?? 0, MOST_WAIT_MS) : 0;
  return {
    ...{ etag, lastModified, sha256, waitSeconds, failures, kind: null, title: null, pages: [] },
    result: 'FAILED',
    problem: `${problem}`.slice(0, 500) || messageOf(error),
    nextSeconds: Math.max(spread(intervalAfterFailures(waitSeconds, failures - 1)), Math.ceil(afterMs / 1000)),
    // What is gone for good is not asked for again.
    isPaused: error instanceof FetchError && error.code === 'GONE',
  };
}

/** Somewhat earlier, so that sources that were added together are not looked at together for ever. */
const spread = (seconds: number): number => Math.round(seconds * (0.9 + Math.random() / 10));
