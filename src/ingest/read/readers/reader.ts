import type { ArticleDraft, Reject } from '../../../domain/article.ts';
import { InputError, messageOf } from '../../../errors.ts';

/** What a reader makes of one document. */
export type ReadResult = ArticleDraft | Reject;

/** What is known of a document besides its bytes. */
export interface DocumentHint {
  /** Where it was found. */
  url?: string | null;
  /** The encoding that its sender named. */
  charset?: string | null;
  /** When it was published, and by whom, where it does not say so itself. */
  publishedAt?: Date | null;
  outlet?: string | null;
}

/** A page of HTML as it came. To read it takes long, so that it is left to whoever has a thread for it. */
export interface UnreadPage {
  status: 'UNREAD';
  bytes: Uint8Array;
  origin: string;
  hint: DocumentHint;
}

/** What is found in a file: a document that is read, or a page that is not yet. */
export type FoundDocument = ReadResult | UnreadPage;

/** Reads a page, here or in another thread. */
export type ReadPage = (page: UnreadPage) => ReadResult | Promise<ReadResult>;

export const unreadPage = (bytes: Uint8Array, origin: string, hint: DocumentHint = {}): UnreadPage => ({
  ...{ status: 'UNREAD', bytes, origin, hint },
});

export const isUnread = (document: FoundDocument): document is UnreadPage =>
  'status' in document && document.status === 'UNREAD';

export const isReject = (result: FoundDocument): result is Reject => 'status' in result && result.status === 'REJECTED';

/** The place of one of several in a file, for people: `item 2 of feed.xml`. @param index from 0 */
export const oneOf = (what: 'item' | 'row' | 'record' | 'address', index: number, origin: string): string =>
  `${what} ${index + 1} of ${origin}`;

export const reject = (origin: string, reason: string): Reject => ({ status: 'REJECTED', origin, reason });

/** A document that is not taken for no fault of its own: a bug, or something missing or broken around the program. */
export const failed = (origin: string, error: unknown): Reject => {
  const [line] = messageOf(error).split('\n', 1);
  return { ...reject(origin, 'internal error'), failure: line || (error as Error).name };
};

/** Runs a reader; an InputError from any of its steps becomes the reject of this document. */
export function readOrReject(origin: string, read: () => ReadResult): ReadResult {
  try {
    return read();
  } catch (error) {
    return rejectOf(origin, error);
  }
}

/** The reject of a document that an InputError speaks of. @throws any other error */
export function rejectOf(origin: string, error: unknown): Reject {
  if (error instanceof InputError) return reject(origin, error.message);
  throw error;
}
