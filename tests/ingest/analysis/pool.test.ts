import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SaveResult } from '../../../src/domain/article.ts';
import { StartupError } from '../../../src/errors.ts';
import { openAnalyzer } from '../../../src/ingest/analysis/analyzer.ts';
import { type AnalysisPool, type AnalysisPoolOptions, openAnalysisPool } from '../../../src/ingest/analysis/pool.ts';
import { ingestSources } from '../../../src/ingest/ingest.ts';
import { readPageHere } from '../../../src/ingest/read/readers/html.ts';
import { unreadPage } from '../../../src/ingest/read/readers/reader.ts';
import { analyze } from '../../../src/nlp/analyze.ts';

/** The real thread, compiled, and one that fails as it is told. */
const WORKER = join(__dirname, '../../../dist/ingest/analysis/worker.js');
const FAILING_WORKER = join(__dirname, '../../support/analysis-worker.mjs');

const TALKS = '“We will go on,” Sergey Lavrov said on Friday. NATO said that it was ready for talks in Brussels.';

const pools: { close(): Promise<void> }[] = [];
afterEach(async () => {
  for (const pool of pools.splice(0)) await pool.close();
});
const openPool = (options: AnalysisPoolOptions): AnalysisPool => {
  const pool = openAnalysisPool({ workerFile: FAILING_WORKER, threads: 2, ...options });
  pools.push(pool);
  return pool;
};

test('a thread finds what is found here', async () => {
  const pool = openPool({ workerFile: WORKER });
  const article = { text: TALKS, title: 'Talks', publishedAt: '2022-01-29T10:00:00Z', publisher: null };
  expect(await pool.analyze(article)).toEqual(analyze(article));
});

test('a page is read in a thread as it is here', async () => {
  const pool = openPool({ workerFile: WORKER });
  const html = `<title>Talks</title><article><h1>Talks</h1><p>${TALKS}</p><p>${TALKS}</p></article>`;
  const page = unreadPage(Buffer.from(html), 'talks.html', { publishedAt: new Date(0), outlet: 'Harbour Courier' });
  const draft = await pool.readPage(page);
  expect(draft).toEqual(readPageHere(page));
  expect(draft).toMatchObject({ title: 'Talks', publishedAt: new Date(0), outlet: 'Harbour Courier' });
});

test('with the encoder besides it finds at least that', async () => {
  const pool = openPool({ workerFile: WORKER, threads: 1, extractor: 'accurate' });
  const { quotes } = await pool.analyze({ text: TALKS });
  expect(quotes.map(({ kind, cue }) => [kind, cue!.lemma])).toEqual([
    ['DIRECT', 'say'],
    ['INDIRECT', 'say'],
  ]);
});

test.each([
  ['throws', 'throw', /secret/],
  ['ends its thread', 'end', /terminated/],
  ['takes all memory', 'swell', /memory/],
  ['takes for ever', 'spin', /^takes more than 1 s of processor time to analyse$/],
])('an article that %s harms neither those beside it nor those after it', async (_, text, problem) => {
  const pool = openPool({ deadlineMs: text === 'spin' ? 1000 : 30_000 });
  const failing = pool.analyze({ text });
  const beside = pool.analyze({ text: 'wait 50' });
  await expect(failing).rejects.toThrow(problem);
  expect(await beside).toMatchObject({ language: 'en' });
  const after = await Promise.all(Array.from({ length: 6 }, () => pool.analyze({ text: 'wait 5' })));
  expect(after).toHaveLength(6);
});

test('an article that waits for a thread is not late', async () => {
  const pool = openPool({ threads: 1, deadlineMs: 1500 });
  const articles = Array.from({ length: 4 }, () => pool.analyze({ text: 'busy 600' }));
  expect(await Promise.all(articles)).toHaveLength(4);
});

(process.platform === 'linux' ? test : test.skip)('on a busy machine no article is late that takes long', async () => {
  const others = Array.from({ length: 3 * availableParallelism() }, () =>
    spawn(process.execPath, ['-e', 'for (;;);'], { stdio: 'ignore' }),
  );
  try {
    const pool = openPool({ threads: 1, deadlineMs: 500 });
    expect(await pool.analyze({ text: 'busy 1500' })).toMatchObject({ language: 'en' });
  } finally {
    for (const other of others) other.kill('SIGKILL');
  }
});

test('a pool that is closed ends what it is at', async () => {
  const pool = openPool({});
  const endless = expect(pool.analyze({ text: 'spin' })).rejects.toThrow('terminated');
  await new Promise((resolve) => setTimeout(resolve, 300));
  await pool.close();
  await endless;
});

test('few short articles start no thread', async () => {
  const analyzer = openAnalyzer({ workerFile: '/nowhere/worker.js' });
  pools.push(analyzer);
  expect(await analyzer.analyze({ text: TALKS })).toEqual(analyze({ text: TALKS }));
  await expect(analyzer.analyze({ text: TALKS.repeat(1000) })).rejects.toThrow(/nowhere/);
});

test('no article waits for a thread that cannot start', async () => {
  const analyzer = openAnalyzer({ workerFile: '/nowhere/worker.js' });
  pools.push(analyzer);
  const long = { text: TALKS.repeat(1000) };
  const waiting = await Promise.allSettled([1, 2, 3].map(() => analyzer.analyze(long)));
  for (const each of waiting) expect(each).toMatchObject({ status: 'rejected', reason: expect.any(StartupError) });
});

test('few articles are analysed in this thread, and none when much is expected', async () => {
  const analyzer = openAnalyzer({ workerFile: '/nowhere/worker.js' });
  pools.push(analyzer);
  for (const bytes of [null, 10_000]) {
    analyzer.expect(bytes);
    expect(await analyzer.analyze({ text: TALKS })).toEqual(analyze({ text: TALKS }));
  }
  analyzer.expect(4_000_000);
  await expect(analyzer.analyze({ text: TALKS })).rejects.toThrow(/nowhere/);
});

test('models that do not run are found out beforehand', async () => {
  const analyzer = openAnalyzer({ workerFile: '/nowhere/worker.js', extractor: 'accurate' });
  pools.push(analyzer);
  await expect(analyzer.check()).rejects.toThrow(/^the accurate extractor does not work: .*nowhere/);
});

describe('an ingest with threads', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'whosaid-pool-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const ingest = async (texts: readonly string[], pool: AnalysisPool) => {
    const path = join(folder, 'a.jsonl');
    writeFileSync(path, texts.map((text) => `${JSON.stringify({ text })}\n`).join(''));
    const stored: string[] = [];
    const summary = await ingestSources({
      paths: [path],
      analyze: pool.analyze,
      ahead: 8,
      store: {
        find: async (drafts) => drafts.map(() => null),
        saveAll: async (articles) => {
          stored.push(...articles.map(({ draft }) => draft.text));
          const quotes = { DIRECT: 0, MIXED: 0, INDIRECT: 0, unattributed: 0 };
          return articles.map((): SaveResult => ({ status: 'CREATED', articleId: 1, quotes }));
        },
      },
    });
    const rejects = summary.rejected.first.map(({ origin, reason }) => `${origin.slice(path.length)} ${reason}`);
    return { summary, stored, rejects };
  };

  test('keeps the order, whichever article is ready first', async () => {
    const texts = Array.from({ length: 40 }, (_, i) => `wait ${(i * 37) % 60} for ${i}`);
    expect((await ingest(texts, openPool({}))).stored).toEqual(texts);
  });

  test('rejects what breaks its thread, with the cause, and what takes too long; the rest is stored', async () => {
    const texts = ['wait 1', 'end', 'wait 2', 'spin', 'throw', 'wait 3', 'swell', 'wait 4', 'wait 5'];
    const { summary, stored, rejects } = await ingest(texts, openPool({ deadlineMs: 2000 }));
    expect(stored).toEqual(['wait 1', 'wait 2', 'wait 3', 'wait 4', 'wait 5']);
    expect(rejects).toEqual([
      ':2 internal error',
      ':4 takes more than 2 s of processor time to analyse',
      ':5 internal error',
      expect.stringMatching(/^:7 (?:internal error|takes more than 2 s of processor time to analyse)$/),
    ]);
    expect(summary.failures.slice(0, 2)).toEqual([
      { cause: expect.stringMatching(/terminated/i), documents: 1 },
      { cause: 'secret', documents: 1 },
    ]);
  });
});
