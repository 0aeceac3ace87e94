import type { Analyzer } from '../../src/ingest/analysis/analyzer.ts';
import { readPageHere } from '../../src/ingest/read/readers/html.ts';

/** An analyzer that has no threads: it reads and analyses here. */
export const analyzerOf = (analyze: Analyzer['analyze']): Analyzer => ({
  analyze,
  readPage: async (page) => readPageHere(page),
  check: async () => undefined,
  expect: () => undefined,
  ahead: 4,
  close: async () => undefined,
});
