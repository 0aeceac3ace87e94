import { SingleBar } from 'cli-progress';

/** How far a run has come. */
export interface IngestProgress {
  articles: number;
  /** Null when files may hold many articles each. */
  totalArticles: number | null;
  /** Of the files as they lie on the disk, packed or not. */
  bytes: number;
  /** Null when something is read that has no size (standard input). */
  totalBytes: number | null;
}

/** Where progress is shown; `process.stderr` is one. */
export type ProgressStream = NodeJS.WritableStream & { isTTY?: boolean };

export interface ProgressDisplay {
  update(progress: IngestProgress): void;
  /** Takes the bar away. */
  stop(): void;
}

/** On a terminal a bar where the end is known; anywhere else a line now and then. `now` is in milliseconds. */
export function showProgress(stream: ProgressStream, now: () => number = Date.now): ProgressDisplay {
  const start = now();
  const rate = (articles: number): string => {
    const seconds = (now() - start) / 1000;
    return seconds > 0 ? `${Math.round(articles / seconds)}/s` : '0/s';
  };
  return stream.isTTY ? showBar(stream, rate, now) : showLines(stream, rate, now);
}

const BAR_STEPS = 1000;

function showBar(stream: ProgressStream, rate: (articles: number) => string, now: () => number): ProgressDisplay {
  const format = 'ingest [{bar}] {percentage} %  {articles} articles, {rate}';
  // The run has its own way to stop on SIGINT: it finishes the document.
  const bar = new SingleBar({ stream, format, hideCursor: true, clearOnComplete: true, gracefulExit: false });
  const lines = showLines(stream, rate, now);
  let started = false;
  return {
    update(progress) {
      const share = shareDone(progress);
      if (share === null) return lines.update(progress);
      const shown = { articles: articlesOf(progress), rate: rate(progress.articles) };
      if (started) bar.update(Math.floor(share * BAR_STEPS), shown);
      else bar.start(BAR_STEPS, Math.floor(share * BAR_STEPS), shown);
      started = true;
    },
    stop() {
      if (started) bar.stop();
    },
  };
}

const LINE_EVERY_MS = 5000;
const LINE_EVERY_SHARE = 0.1;
/** A quick run does not print a line for each tenth. */
const LINE_AT_MOST_EVERY_MS = 1000;

function showLines(stream: ProgressStream, rate: (articles: number) => string, now: () => number): ProgressDisplay {
  let shownAt = now();
  let shownShare = 0;
  return {
    update(progress) {
      const share = shareDone(progress);
      const waited = now() - shownAt;
      const isDue = waited >= LINE_EVERY_MS || (share ?? 0) - shownShare >= LINE_EVERY_SHARE;
      if (!isDue || waited < LINE_AT_MOST_EVERY_MS) return;
      shownAt = now();
      shownShare = share ?? 0;
      const percent = share !== null && progress.totalArticles === null ? `, ${Math.floor(share * 100)} %` : '';
      stream.write(`ingest: ${articlesOf(progress)} articles${percent}, ${rate(progress.articles)}\n`);
    },
    stop() {},
  };
}

const articlesOf = ({ articles, totalArticles }: IngestProgress): string =>
  totalArticles === null ? String(articles) : `${articles}/${totalArticles}`;

/** 0 to 1, or null when there is no knowing. */
function shareDone({ articles, totalArticles, bytes, totalBytes }: IngestProgress): number | null {
  if (totalArticles) return Math.min(1, articles / totalArticles);
  return totalBytes ? Math.min(1, bytes / totalBytes) : null;
}
