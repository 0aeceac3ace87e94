import type { Reject, SaveResult } from '../../domain/article.ts';
import { sha256 as sha256Of } from '../../domain/content-key.ts';
import { type SourcePageState, untilLookedAgain } from '../../domain/source.ts';
import { InputError, StartupError } from '../../errors.ts';
import { FetchError } from '../../fetch/fetch-error.ts';
import type { Fetched } from '../../fetch/fetcher.ts';
import { backoffMs } from '../../fetch/retry-after.ts';
import { endPage, type PageEnd } from '../../storage/sources/page-queue.ts';
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
 * Fetches a page that a source announced and stores its article, or the next version of it. The page is done with only
 * once that is stored: one that is cut short is fetched again, and its article is then a duplicate.
 * @throws StartupError when the database is gone; what the signal was aborted with
 */
export async function takePage(looking: Looking, page: SourcePageEntity): Promise<RestMs> {
  const { database, log, signal } = looking;
  const { restMs = 0, ...end } = await tryPage(looking, page);
  if (signal.aborted) {
    await endPage(database.source, page, { ...page, againSeconds: 0 });
    signal.throwIfAborted();
  }
  await endPage(database.source, page, { ...page, ...end });
  if (end.problem !== null) log.warn({ page: page.url, state: end.state, problem: end.problem }, 'page not taken');
  return restMs;
}

/** What changes by a try. */
type Tried = Pick<PageEnd, 'state' | 'problem' | 'tries' | 'againSeconds'> & Partial<PageEnd> & { restMs?: RestMs };

async function tryPage(looking: Looking, page: SourcePageEntity): Promise<Tried> {
  const { fetcher, signal, log } = looking;
  try {
    const fetched = await fetcher.fetch(page.url, { known: page, signal });
    const sha256 = fetched.bytes === null ? page.sha256 : sha256Of(fetched.bytes);
    const isSame = sha256 === page.sha256;
    const end = isSame ? over(page, 'STORED', null) : endOf(page, await store(looking, await findPage(fetched, page)));
    // What is to be tried again is to be sent again.
    return end.state === 'STORED' && end.problem === null ? { ...known(fetched), sha256, ...end } : end;
  } catch (error) {
    if (error instanceof StartupError) throw error;
    if (!(error instanceof FetchError)) {
      // No document of any kind, such as a picture: it will be none the next time.
      if (error instanceof InputError) return over(page, 'REJECTED', error.message);
      if (!signal.aborted) log.error({ err: error, page: page.url }, 'page not taken');
      return later(page, 'internal error', null);
    }
    const { isPassing, retryAfterMs } = error;
    const reason = systemReason(error);
    const end = isPassing ? later(page, reason, retryAfterMs) : over(page, 'FAILED', reason);
    return { ...end, restMs: retryAfterMs ?? 0 };
  }
}

const known = ({ etag, lastModified }: Fetched) => ({ etag, lastModified });

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

function endOf(page: SourcePageEntity, result: SaveResult | Reject | null): Tried {
  if (result === null) return later(page, 'stopped', null);
  if (result.status === 'REJECTED') {
    return result.failure === undefined ? over(page, 'REJECTED', result.reason) : later(page, result.failure, null);
  }
  if (result.status === 'DELETED') {
    const problem = 'was deleted here, and does not come back';
    return { ...over(page, 'REJECTED', problem), state: 'REJECTED', articleId: null, againSeconds: null };
  }
  return { ...over(page, 'STORED', null), articleId: result.articleId };
}

/** A page whose article is stored stays so, whatever its server has instead of it now. */
function over(page: SourcePageEntity, wanted: Exclude<SourcePageState, 'WAITING'>, problem: string | null): Tried {
  const state = page.state === 'STORED' ? 'STORED' : wanted;
  const { publishedAt, foundAt } = page;
  const since = Math.min(foundAt.getTime(), publishedAt?.getTime() ?? Number.POSITIVE_INFINITY);
  return {
    ...{ state, problem: problem?.slice(0, 500) ?? null, tries: 0 },
    againSeconds: state === 'STORED' ? untilLookedAgain((Date.now() - since) / 1000) : null,
  };
}

function later(page: SourcePageEntity, problem: string, afterMs: number | null): Tried {
  if (page.tries >= MOST_TRIES) return over(page, 'FAILED', problem);
  const waitMs = FIRST_WAIT_SECONDS * backoffMs(page.tries, MOST_WAIT_MS);
  return {
    ...{ state: page.state, problem: problem.slice(0, 500), tries: page.tries },
    againSeconds: Math.ceil(Math.max(waitMs, afterMs ?? 0) / 1000),
  };
}
