import type { Reject, SaveResult } from '../../domain/article.ts';
import { type FoundDocument, isUnread } from '../read/readers/reader.ts';
import { type DocumentStepsOptions, documentSteps, type Prepared } from './document-steps.ts';
import { inBatches } from './in-batches.ts';
import { inOrder } from './in-order.ts';

/** How to analyse and where to store (`DocumentStepsOptions`), and how many at once. */
export interface StoreDocumentsOptions extends DocumentStepsOptions {
  /** How many documents may be analysed at once, beside those that wait for storing; one unless told. */
  ahead?: number;
  /** Stops the run once the batch that is being stored is stored, or what waits for that where none is. */
  signal?: AbortSignal;
}

/** Is told of the documents in their order. */
export interface ResultListener {
  onResult(result: SaveResult | Reject): void;
  /** After each batch; the next one waits for it. */
  onBatch?(): void | Promise<void>;
}

/** Characters of all documents under way; a text alone may have two million. */
const MOST_CHARACTERS = 4_000_000;

/**
 * Articles that go into one transaction: with more of them there is little to gain, and more to do again after a kill.
 * Fewer when they are long, and when no more come.
 */
const TOGETHER = { count: 32, size: 1_000_000, waitMs: 500 };

/**
 * While some are being stored, as many others are looked up and analysed: the embedded database answers between
 * batches.
 */
const WAITING = 3 * TOGETHER.count;

/**
 * Analyses and stores documents as they come, in their order, some at a time; while these are stored, the next ones are
 * read and analysed, as many as `ahead` says.
 * @throws StartupError of the store, and whatever `listener` throws
 */
export async function storeDocuments(
  documents: AsyncIterable<FoundDocument> | Iterable<FoundDocument>,
  options: StoreDocumentsOptions,
  { onResult, onBatch }: ResultListener,
): Promise<void> {
  const { ahead = 1, signal } = options;
  const { prepare, save } = documentSteps(options);
  const storing = inBatches<Prepared | Reject>(TOGETHER, async (batch) => {
    for await (const result of save(batch)) onResult(result);
    await onBatch?.();
  });
  const preparing = inOrder<Prepared | Reject>({ count: ahead + WAITING, size: MOST_CHARACTERS }, async (prepared) => {
    if (!signal?.aborted) await storing.add(prepared, 'status' in prepared ? 0 : prepared.draft.text.length);
  });
  const readAndPrepare = async (): Promise<void> => {
    for await (const document of documents) {
      if (signal?.aborted) return;
      await preparing.add(sizeOf(document), () => prepare(document));
    }
    await preparing.end();
  };
  await untilStopped(readAndPrepare(), signal);
  await (signal?.aborted ? storing.stop() : storing.end());
}

/** Waits for work, but no longer than until a stop: what is under way then comes to nothing. @throws what work does */
async function untilStopped(work: Promise<void>, signal?: AbortSignal): Promise<void> {
  if (!signal) return work;
  const ended = new AbortController();
  const stop = new Promise<void>((resolve) => {
    if (signal.aborted) resolve();
    signal.addEventListener('abort', () => resolve(), { once: true, signal: ended.signal });
  });
  // After a stop nobody waits for it.
  work.catch(() => {});
  await Promise.race([work, stop]).finally(() => ended.abort());
}

const sizeOf = (document: FoundDocument): number =>
  isUnread(document) ? document.bytes.length : 'status' in document ? 0 : document.text.length;
