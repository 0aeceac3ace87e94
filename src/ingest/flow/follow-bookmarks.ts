import type { Reject, SaveResult } from '../../domain/article.ts';
import type { LinePlace } from '../../domain/line-place.ts';
import type { HalfReadFiles } from '../../storage/half-read-files.ts';
import type { Bookmark } from '../read/bookmark.ts';

/** Notes how far the articles of files are stored, so that a run that is cut short is gone on with. */
export interface BookmarkFollower {
  /** The next documents are of the file that this is the bookmark of; null: of another source. */
  opened(bookmark: Bookmark | null): void;
  /** A document was read. */
  given(): void;
  /** What became of the documents, in their order. */
  addResult(result: SaveResult | Reject): void;
  /** Notes it in the graph, now and then. */
  note(): Promise<void>;
  /** The same at the end of the run. @param isWhole whether all was read: then it begins anew the next time */
  end(isWhole: boolean): Promise<void>;
}

const NOTE_MS = 2000;

/** Starts to follow the bookmarks of a run. */
export function followBookmarks(files: HalfReadFiles): BookmarkFollower {
  const open = new Set<Bookmark>();
  /** Those with a document that failed for no fault of its own: it is read again, with all after it. */
  const stuck = new Set<Bookmark>();
  const documents: { bookmark: Bookmark | null; at: LinePlace | null }[] = [];
  let reading: Bookmark | null = null;
  let last: { bookmark: Bookmark; at: LinePlace } | null = null;
  let notedAt = Date.now();
  const noteNow = async (): Promise<void> => {
    notedAt = Date.now();
    if (!last || last.at.bytes <= last.bookmark.from.bytes) return;
    await files.note(last.bookmark.key, last.bookmark.path, last.at);
  };
  return {
    opened(bookmark) {
      reading = bookmark;
      if (bookmark) open.add(bookmark);
    },
    given: () => void documents.push({ bookmark: reading, at: reading?.at ?? null }),
    addResult(result) {
      const { bookmark, at } = documents.shift()!;
      if (!bookmark || !at) return;
      if (result.status === 'REJECTED' && result.failure !== undefined) stuck.add(bookmark);
      if (!stuck.has(bookmark)) last = { bookmark, at };
    },
    async note() {
      if (Date.now() - notedAt >= NOTE_MS) await noteNow();
    },
    async end(isWhole) {
      await noteNow();
      if (isWhole) for (const bookmark of open) if (!stuck.has(bookmark)) await files.forget(bookmark.key);
    },
  };
}
