import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { SAMPLES } from './assets.ts';
import { openAnalyzer } from './ingest/analysis/analyzer.ts';
import type { IngestProgress } from './ingest/flow/progress.ts';
import { ingestSources } from './ingest/ingest.ts';
import { graphStore } from './ingest/store/store.ts';
import type { Logger } from './logger.ts';
import type { Database } from './storage/database.ts';

/**
 * Sends the sample articles through the ordinary ingest.
 * @param say is told now and then how far it is
 * @throws StartupError when the extraction does not work
 */
export async function ingestSamples(
  database: Database,
  logger: Logger,
  say: (line: string) => void = () => undefined,
): Promise<void> {
  say('creating the sample graph');
  const analyzer = openAnalyzer();
  try {
    await analyzer.check();
    const summary = await ingestSources({
      paths: [SAMPLES],
      analyze: analyzer.analyze,
      ahead: analyzer.ahead,
      store: graphStore(database),
      log: logger,
      onProgress: tellOf(say, await countSamples()),
    });
    if (summary.failures.length > 0) logger.error({ failures: summary.failures }, 'sample articles not stored');
    logger.info({ articles: summary.created, rejected: summary.rejected.total }, 'sample articles stored');
  } finally {
    await analyzer.close();
  }
}

/** So often it is told how far the sample graph is, in milliseconds. */
const TELL_MS = 1_000;

/** @param total articles there are */
function tellOf(say: (line: string) => void, total: number): (progress: IngestProgress) => void {
  let toldAt = Date.now();
  return ({ articles }) => {
    if (Date.now() - toldAt < TELL_MS && articles < total) return;
    toldAt = Date.now();
    say(`creating the sample graph: ${articles} of ${total} articles`);
  };
}

/** Text files have one each, JSON Lines one a line. */
async function countSamples(): Promise<number> {
  const names = await readdir(SAMPLES);
  const counts = names.map(async (name) => {
    if (!name.endsWith('.jsonl')) return name.endsWith('.txt') ? 1 : 0;
    return (await readFile(join(SAMPLES, name), 'utf8')).trim().split('\n').length;
  });
  return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
}
