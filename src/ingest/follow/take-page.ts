import type { Reject, SaveResult } from '../../domain/article.ts';
import { InputError, StartupError } from '../../errors.ts';
import { FetchError } from '../../fetch/fetch-error.ts';
import { backoffMs } from '../../fetch/retry-after.ts';
import { endPage, type PageEnd } from '../../storage/sources/queue.ts';
import type { SourcePageEntity } from '../../storage/tables/source-page.ts';
import type { FoundDocument } from '../read/readers/reader.ts';
import { systemReason } from '../read/system-reason.ts';
import { findPage } from '../read/web/read-address.ts';
import type { Looking, RestMs } from './looking.ts';

/** So often a page is tried: over about half an hour. */
const MOST_TRIES = 6;
const FIRST_WAIT_SECONDS = 60;
const MOST_WAIT_MS = 3_600_000;

/**
 * Fetches a page that a source announced and stores its article. The page is done with only once that is stored: one
 * that is cut short is fetched again, and its article is then a duplicate.
 * @throws StartupError when the database is gone; what the signal was aborted with
 */
export async function takePage(looking: Looking, page: SourcePageEntity): Promise<RestMs> {
  const { database, log, signal } = looking;
  const end = await tryPage(looking, page);
  if (signal.aborted) {
    await endPage(database.source, page.id, {
      state: 'WAITING',
      problem: page.problem,
      articleId: null,
      againSeconds: 0,
    });
    signal.throwIfAborted();
  }
  await endPage(database.source, page.id, end);
  if (end.problem !== null) log.warn({ page: page.url, state: end.state, problem: end.problem }, 'page not taken');
  return end.restMs;
}

async function tryPage(looking: Looking, page: SourcePageEntity): Promise<PageEnd & { restMs: RestMs }> {
  const { fetcher, signal, log } = looking;
  try {
    const fetched = await fetcher.fetch(page.url, { signal });
    return { ...endOf(page, await store(looking, await findPage(fetched, page))), restMs: 0 };
  } catch (error) {
    if (error instanceof StartupError) throw error;
    if (!(error instanceof FetchError)) {
      // No document of any kind, such as a picture: it will be none the next time.
      if (error instanceof InputError) return { ...over('REJECTED', error.message), restMs: 0 };
      if (!signal.aborted) log.error({ err: error, page: page.url }, 'page not taken');
      return { ...later(page, 'internal error', null), restMs: 0 };
    }
    const { isPassing, retryAfterMs } = error;
    const reason = systemReason(error);
    const end = isPassing ? later(page, reason, retryAfterMs) : over('FAILED', reason);
    return { ...end, restMs: retryAfterMs ?? 0 };
  }
}

/** Null: the store was stopped before it. */
async function store({ intake, signal }: Looking, document: FoundDocument): Promise<SaveResult | Reject | null> {
  let end: SaveResult | Reject | null = null;
  await intake.store(
    [document],
    (result) => {
      end = result;
    },
    signal,
  );
  return end;
}

function endOf(page: SourcePageEntity, result: SaveResult | Reject | null): PageEnd {
  if (result === null) return later(page, 'stopped', null);
  if (result.status === 'REJECTED') {
    return result.failure === undefined ? over('REJECTED', result.reason) : later(page, result.failure, null);
  }
  if (result.status === 'DELETED') return over('REJECTED', 'was deleted here, and does not come back');
  return { ...over('STORED', null), articleId: result.articleId };
}

const over = (state: 'STORED' | 'REJECTED' | 'FAILED', problem: string | null): PageEnd => ({
  ...{ state, problem: problem?.slice(0, 500) ?? null, articleId: null, againSeconds: 0 },
});

function later(page: SourcePageEntity, problem: string, afterMs: number | null): PageEnd {
  if (page.tries >= MOST_TRIES) return over('FAILED', problem);
  const waitMs = FIRST_WAIT_SECONDS * backoffMs(page.tries, MOST_WAIT_MS);
  return {
    ...{ state: 'WAITING', problem: problem.slice(0, 500), articleId: null },
    againSeconds: Math.ceil(Math.max(waitMs, afterMs ?? 0) / 1000),
  };
}
