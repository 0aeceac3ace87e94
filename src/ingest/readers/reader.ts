import type { ArticleDraft, Reject } from '../../domain/article.ts';
import { InputError } from '../../errors.ts';

/** What a reader makes of one document. */
export type ReadResult = ArticleDraft | Reject;

export const isReject = (result: ReadResult): result is Reject => 'status' in result;

export const reject = (origin: string, reason: string): Reject => ({ status: 'REJECTED', origin, reason });

/** Runs a reader; an InputError from any of its steps becomes the reject of this document. */
export function readOrReject(origin: string, read: () => ReadResult): ReadResult {
  try {
    return read();
  } catch (error) {
    if (error instanceof InputError) return reject(origin, error.message);
    throw error;
  }
}
