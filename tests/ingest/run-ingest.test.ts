import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import type { SaveResult } from '../../src/domain/article.ts';
import { StartupError } from '../../src/errors.ts';
import { showProgress } from '../../src/ingest/flow/progress.ts';
import { countDocument, emptySummary, printSummary } from '../../src/ingest/flow/summary.ts';
import { globPattern } from '../../src/ingest/read/glob.ts';
import { runIngest } from '../../src/ingest/run-ingest.ts';
import type { Store } from '../../src/ingest/store/store.ts';

const written = (stream: PassThrough): string => stream.read()?.toString() ?? '';

/** Takes articles for new ones. @param quotesOf the quotes of one by its text, or an error */
const storeOf = (quotesOf: (text: string) => SaveResult['quotes']): Store => ({
  find: async (drafts) => drafts.map(() => null),
  saveAll: async (articles) => {
    const counts = articles.map(({ draft }) => quotesOf(draft.text));
    return counts.map((quotes) => ({ status: 'CREATED', articleId: 1, quotes }));
  },
});

const run = async (path: string) => {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  const code = await runIngest({
    paths: [resolve(__dirname, 'fixtures/news', path)],
    analyze: () => ({ language: null, sentences: [], entities: [], mentions: [], quotes: [] }),
    store: storeOf(() => ({ DIRECT: 1, MIXED: 0, INDIRECT: 2, unattributed: 1 })),
    stdout,
    stderr,
  });
  return { code, stdout: written(stdout).replace(/\d+\.\d s/, '0.0 s'), stderr: written(stderr) };
};

test('the summary goes to standard output, and all went well', async () => {
  expect(await run('2022')).toEqual({
    code: 0,
    stdout:
      'articles: 3 created, 0 duplicate, 0 updated, 0 rejected\n' +
      'quotes: 3 direct, 0 mixed, 6 indirect; 3 unattributed\n' +
      'time: 0.0 s\n',
    stderr: '',
  });
});

test('a folder without any document is a failure, and told', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'whosaid-nothing-'));
  const { code, stderr } = await run(folder);
  expect([code, stderr]).toEqual([
    1,
    'whosaid: no document was found: give files, or folders and wildcards that have some\n',
  ]);
});

test('rejects go to standard error, and the exit code tells of them', async () => {
  const { code, stdout, stderr } = await run('list.json');
  expect(code).toBe(1);
  expect(stdout).toMatch(/^articles: 2 created, 0 duplicate, 0 updated, 1 rejected\n/);
  expect(stderr).toMatch(/^rejected item 2 of .*\/list\.json: text: is missing or empty\n$/);
});

test('a hundred rejects are listed, the others are counted, and none can steer the terminal', () => {
  const summary = emptySummary();
  for (let i = 1; i <= 1234; i++)
    countDocument(summary, { status: 'REJECTED', origin: `x:${i}`, reason: 'bad \u001b[2J\n' });
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  expect(printSummary({ ...summary, skipped: 1, stopped: true, seconds: 10 }, stdout, stderr)).toBe(1);
  const lines = written(stderr).trimEnd().split('\n');
  expect(lines).toHaveLength(101);
  expect(lines[0]).toBe('rejected x:1: bad \ufffd[2J\ufffd');
  expect(lines[100]).toBe('rejected: 1,134 more, not listed');
  expect(written(stdout)).toBe(
    'articles: 0 created, 0 duplicate, 0 updated, 1,234 rejected\n' +
      'quotes: 0 direct, 0 mixed, 0 indirect; 0 unattributed\n' +
      'skipped: 1 file that is no article by its name\n' +
      'time: 10.0 s, 123.4 articles/s\n' +
      'stopped: run it again to go on\n',
  );
});

test('without a terminal, progress is a line every five seconds or tenth of the way', () => {
  const stream = new PassThrough();
  let ms = 0;
  const progress = showProgress(stream, () => ms);
  for (let articles = 1; articles <= 924; articles++) {
    ms += 25;
    progress.update({ articles, totalArticles: 924, bytes: 0, totalBytes: null });
  }
  progress.stop();
  expect(written(stream).split('\n').slice(0, 3)).toEqual([
    'ingest: 93/924 articles, 40/s',
    'ingest: 186/924 articles, 40/s',
    'ingest: 279/924 articles, 40/s',
  ]);
});

test('of files with many articles, the bytes read tell how far it is', () => {
  const stream = new PassThrough();
  let ms = 0;
  const progress = showProgress(stream, () => ms);
  ms = 5000;
  progress.update({ articles: 300, totalArticles: null, bytes: 50, totalBytes: 200 });
  ms = 10_000;
  progress.update({ articles: 600, totalArticles: null, bytes: 50, totalBytes: null });
  expect(written(stream)).toBe('ingest: 300 articles, 25 %, 60/s\ningest: 600 articles, 60/s\n');
});

test('on a terminal, progress is a bar that goes away', () => {
  const stream = Object.assign(new PassThrough(), {
    isTTY: true,
    columns: 100,
    cursorTo: () => true,
    clearLine: () => true,
  });
  const progress = showProgress(stream as never);
  progress.update({ articles: 3, totalArticles: null, bytes: 50, totalBytes: 200 });
  progress.stop();
  expect(written(stream)).toContain('25 %');
});

test.each([
  ['news/*.txt', 'news/a.txt', true],
  ['news/*.txt', 'news/2022/a.txt', false],
  ['news/**/*.txt', 'news/a.txt', true],
  ['news/**/*.txt', 'news/2022/01/a.txt', true],
  ['**', 'a.txt', true],
  ['a?.txt', 'ab.txt', true],
  ['a?.txt', 'a/.txt', false],
  ['a+(b)*.txt', 'a+(b)c.txt', true],
  ['*.txt', 'axtxt', false],
])('%s and %s: %s', (glob, path, matches) => {
  expect(globPattern(glob).test(path)).toBe(matches);
});

describe('what is no fault of the documents', () => {
  const runFailing = async (count: number, failsAt: (number: number) => string | null) => {
    const [stdout, stderr] = [new PassThrough(), new PassThrough()];
    const tried = new Set<string>();
    const lines = Array.from({ length: count }, (_, index) => `{"text":"Article ${index + 1}."}\n`).join('');
    const run = runIngest({
      paths: ['-'],
      stdin: Readable.from([Buffer.from(lines)]),
      analyze: () => ({ language: null, sentences: [], entities: [], mentions: [], quotes: [] }),
      store: storeOf((text) => {
        tried.add(text);
        const problem = failsAt(Number(/\d+/.exec(text)![0]));
        if (problem !== null) throw new Error(problem);
        return { DIRECT: 0, MIXED: 0, INDIRECT: 0, unattributed: 0 };
      }),
      stdout,
      stderr,
    });
    const end = await run.then(
      (code) => ({ code }),
      (error: unknown) => ({ error }),
    );
    return { end, saved: tried.size, stdout: written(stdout), stderr: written(stderr) };
  };

  test('is told once, with its cause in one line, and the run fails', async () => {
    const { end, stdout, stderr } = await runFailing(60, (number) =>
      number % 20 === 0 ? 'no model\n  at x.ts:1' : null,
    );
    expect(end).toEqual({ code: 1 });
    expect(stdout).toMatch(/^articles: 57 created, 0 duplicate, 0 updated, 3 rejected\n/);
    expect(stderr).toBe(
      `${[20, 40, 60].map((number) => `rejected stdin:${number}: internal error\n`).join('')}internal error in 3 of these: no model\n`,
    );
  });

  test('ends the run when every document meets it: not one after the other is tried', async () => {
    const { end, saved, stdout, stderr } = await runFailing(755, (number) => (number > 3 ? 'disk is gone' : null));
    expect(end).toEqual({
      error: new StartupError('10 articles in a row failed, for no fault of theirs: disk is gone'),
    });
    expect(saved).toBeLessThan(20);
    // What was stored before is told, and the cause once: by the error.
    expect(stdout).toMatch(/^articles: 3 created, 0 duplicate, 0 updated, 10 rejected\n/);
    expect(stderr).not.toContain('disk is gone');
  });

  test('does not end it while others are stored between, or when the causes differ', async () => {
    const { end, saved } = await runFailing(100, (number) => (number % 8 === 0 ? null : `fault ${number % 3}`));
    expect([end, saved]).toEqual([{ code: 1 }, 100]);
    expect((await runFailing(15, (number) => `fault ${number}`)).stderr.match(/^internal error in .*$/gm)).toHaveLength(
      10,
    );
  });
});
