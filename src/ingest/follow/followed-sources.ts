import { InputError } from '../../errors.ts';
import { FetchError } from '../../fetch/fetch-error.ts';
import { webAddress } from '../../fetch/web-address.ts';
import type { Database } from '../../storage/database.ts';
import {
  failedPages,
  type PageCounts,
  pageCounts,
  retryFailed,
  type SourcePageRow,
} from '../../storage/sources/pages.ts';
import {
  allSources,
  hostsFreeAt,
  markDue,
  type NewSource,
  removeSource,
  type SourceRow,
  saveSources,
} from '../../storage/sources/sources.ts';

/** A source, and how its pages fare; `stored` counts those of the last 24 hours. */
export interface SourceStatus extends SourceRow, PageCounts {
  /** Until when its host wants no request; null: it may be asked now. */
  hostFreeAt: Date | null;
}

/** The sources of a graph, wherever it is. */
export interface FollowedSources {
  /** @throws InputError for an address that cannot be followed */
  add(sources: readonly NewSource[]): Promise<SourceRow[]>;
  list(): Promise<SourceStatus[]>;
  /** Null: there is none. */
  remove(id: number): Promise<SourceRow | null>;
  /** Has them looked at as soon as may be; null: all. */
  check(ids: readonly number[] | null): Promise<void>;
  /** Pages that were tried as often as is sensible. */
  failed(): Promise<SourcePageRow[]>;
  /** Has them tried once more; null: all. @returns how many */
  retry(url: string | null): Promise<number>;
}

const DAY_MS = 86_400_000;
const MOST_FAILED = 10_000;

/** @param ring tells who follows them that something is due */
export const sourcesOf = (
  { source }: Pick<Database, 'source'>,
  ring: () => void = () => undefined,
): FollowedSources => ({
  async add(sources) {
    const rows = await saveSources(source, sources.map(asFollowed));
    ring();
    return rows;
  },
  async list() {
    const rows = await allSources(source);
    const ids = rows.map(({ id }) => id);
    const counts = await pageCounts(source, ids, new Date(Date.now() - DAY_MS));
    const freeAt = await hostsFreeAt(source, ids);
    return rows.map((row, index) => ({ ...row, ...counts[index]!, hostFreeAt: freeAt[index]! }));
  },
  remove: (id) => removeSource(source, id),
  async check(ids) {
    await markDue(source, ids);
    ring();
  },
  failed: () => failedPages(source, MOST_FAILED),
  async retry(url) {
    const count = await retryFailed(source, url);
    ring();
    return count;
  },
});

/** @throws InputError */
function asFollowed(source: NewSource): NewSource {
  try {
    return { ...source, url: webAddress(source.url).href };
  } catch (error) {
    if (error instanceof FetchError) throw new InputError(`"url" ${error.message}`);
    throw error;
  }
}
