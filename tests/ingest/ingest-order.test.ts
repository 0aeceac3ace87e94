import { execFileSync } from 'node:child_process';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ArticleDraft, SaveResult } from '../../src/domain/article.ts';
import { InputError, StartupError } from '../../src/errors.ts';
import { ingestSources } from '../../src/ingest/ingest.ts';
import type { Store } from '../../src/ingest/store/store.ts';
import { file, folder, ingest, jsonLines, memory, nothing } from './ingesting.ts';

const noQuotes = { DIRECT: 0, MIXED: 0, INDIRECT: 0, unattributed: 0 };
const KNOWN: SaveResult = { status: 'DUPLICATE', articleId: 7, quotes: noQuotes };

test('an error in one document is its reject; only what a person may see is told', async () => {
  const { store } = memory(({ text }) => (text === 'Article 3.' ? new InputError('title: is taken') : null));
  const { summary, rejects } = await ingest([file('a.jsonl', jsonLines(4))], {
    analyze: ({ text }) => {
      if (text === 'Article 2.') throw new TypeError('secret');
      return nothing;
    },
    store,
  });
  expect(rejects).toEqual(['a.jsonl:2: internal error', 'a.jsonl:3: title: is taken']);
  expect(summary).toMatchObject({ read: 4, created: 2 });
});

describe('documents that are stored together', () => {
  test('are 32 at most, in their order, and rejects and known ones among them keep their places', async () => {
    const { batches, store } = memory();
    const path = file('a.jsonl', `${jsonLines(70)}{}\n`);
    const find = async (drafts: readonly ArticleDraft[]) =>
      drafts.map(({ text }) => (text === 'Article 1.' ? KNOWN : null));
    const { summary, rejects } = await ingest([path], { store: { ...store, find } });
    expect(batches.map((texts) => texts.length)).toEqual([31, 32, 6]);
    expect(batches.flat()).toEqual(Array.from({ length: 69 }, (_, i) => `Article ${i + 2}.`));
    expect(summary).toMatchObject({ read: 71, created: 69, duplicate: 1, rejected: { total: 1 } });
    expect(rejects).toEqual([expect.stringMatching(/^a\.jsonl:71: /)]);
  });

  test('are stored one by one where one of them cannot be, which alone is rejected', async () => {
    const { batches, store } = memory(({ text }) => (text === 'Article 3.' ? new InputError('bad') : null));
    const { summary, rejects } = await ingest([file('a.jsonl', jsonLines(40))], { store });
    expect(rejects).toEqual(['a.jsonl:3: bad']);
    expect(summary).toMatchObject({ read: 40, created: 39 });
    expect(batches.map((texts) => texts.length)).toEqual([32, ...Array(32).fill(1), 8]);
  });

  test('do not wait for others when none come', async () => {
    const stdin = new PassThrough();
    const { batches, store } = memory();
    let run: ReturnType<typeof ingest>;
    const first = new Promise((resolve) => {
      run = ingest(['-'], { store, stdin, onProgress: resolve });
    });
    stdin.write('{"text":"One."}\n');
    expect(await first).toMatchObject({ articles: 1 });
    stdin.end('{"text":"Two."}\n{"text":"Three."}\n');
    expect((await run!).summary).toMatchObject({ created: 3 });
    expect(batches).toEqual([['One.'], ['Two.', 'Three.']]);
  });

  test('are all there after a stop: what is analysed is stored', async () => {
    const stop = new AbortController();
    const { batches, store } = memory();
    const { summary } = await ingest([file('a.jsonl', jsonLines(100))], {
      store,
      signal: stop.signal,
      analyze: ({ text }) => {
        if (text === 'Article 40.') stop.abort();
        return nothing;
      },
    });
    expect(summary).toMatchObject({ created: batches.flat().length, stopped: true });
    expect(batches.flat()).toEqual(Array.from({ length: summary.read }, (_, i) => `Article ${i + 1}.`));
  });
});

test('a lost database ends the run', async () => {
  const { batches, store } = memory(() => new StartupError('the database is gone'));
  await expect(ingest([file('a.jsonl', jsonLines(50))], { store })).rejects.toThrow('the database is gone');
  expect(batches).toHaveLength(1);
});

test('the next documents are analysed while some are stored, and no further ahead than three batches', async () => {
  const events: string[] = [];
  let [analysed, saved] = [0, 0];
  await ingest([file('a.jsonl', jsonLines(300))], {
    analyze: () => {
      analysed++;
      return nothing;
    },
    store: {
      saveAll: async (articles) => {
        events.push(`save ${articles[0]!.draft.text}`);
        // Until as many are analysed as there may be, and a while longer.
        while (analysed < Math.min(300, saved + 128)) await sleep(5);
        await sleep(50);
        saved += articles.length;
        events.push(`saved ${articles.length}, analysed ${analysed}`);
        return articles.map(() => ({ status: 'UPDATED', articleId: 1, quotes: noQuotes }));
      },
    },
  });
  // The last of a batch is under way until the batch is stored: with it one that is analysed, and 96 that wait.
  expect(events.slice(0, 6)).toEqual([
    'save Article 1.',
    'saved 32, analysed 128',
    'save Article 33.',
    'saved 32, analysed 160',
    'save Article 65.',
    'saved 32, analysed 192',
  ]);
  expect(events.slice(-2)).toEqual(['save Article 289.', 'saved 12, analysed 300']);
});

test('a stopped run finishes its documents, and a second run goes on where it stopped', async () => {
  const stop = new AbortController();
  const { stored, store } = memory(({ text }) => {
    if (text === 'Article 9.') stop.abort();
    return null;
  });
  const options = { paths: [file('a.jsonl', jsonLines(1000))], analyze: () => nothing, store };
  expect(await ingestSources({ ...options, signal: stop.signal })).toMatchObject({
    read: 32,
    created: 32,
    rejected: { total: 0 },
    stopped: true,
  });
  expect(await ingestSources(options)).toMatchObject({
    read: 1000,
    created: 968,
    duplicate: 32,
    stopped: false,
  });
  expect(stored.size).toBe(1000);
});

test('a run that waits for standard input can be stopped', async () => {
  const stop = new AbortController();
  const stdin = new PassThrough();
  const { store } = memory();
  const analyze = () => {
    setTimeout(() => stop.abort(), 50);
    return nothing;
  };
  const run = ingestSources({ paths: ['-'], stdin, analyze, store, signal: stop.signal });
  stdin.write('{"text":"One."}\n');
  expect(await run).toMatchObject({ created: 1, rejected: { total: 0 }, stopped: true });
});

const namedPipe = (): string => {
  const path = join(folder, 'pipe.jsonl');
  execFileSync('mkfifo', [path]);
  return path;
};

test('a named pipe is read until whoever writes into it closes it', async () => {
  const path = namedPipe();
  const run = ingest([path]);
  await sleep(50);
  const writer = await open(path, 'w');
  await writer.write('{"text":"One."}\n');
  await sleep(50);
  await writer.write('{"text":"Two."}\n');
  await writer.close();
  expect((await run).texts).toEqual(['One.', 'Two.']);
});

test('a run that waits for somebody to write into a named pipe can be stopped, and nothing of it stays open', async () => {
  const stop = new AbortController();
  const { store } = memory();
  const run = ingestSources({ paths: [namedPipe()], analyze: () => nothing, store, signal: stop.signal });
  setTimeout(() => stop.abort(), 50);
  expect(await run).toMatchObject({ created: 0, rejected: { total: 0 }, stopped: true });
  while (process.getActiveResourcesInfo().includes('FSReqCallback')) await sleep(10);
});

test('many files are read without a warning', async () => {
  const warned = jest.fn();
  process.on('warning', warned);
  for (let i = 0; i < 40; i++) file(`${i}.txt`, `Title ${i}\n\nText.`);
  const progress: unknown[] = [];
  const { summary } = await ingest([folder], {
    signal: new AbortController().signal,
    onProgress: (p) => progress.push(p),
  });
  expect(summary.created).toBe(40);
  expect(progress.at(-1)).toMatchObject({ articles: 40, totalArticles: 40 });
  await new Promise((resolve) => setImmediate(resolve));
  expect(warned).not.toHaveBeenCalled();
});

describe('documents that are stored already', () => {
  const found = (known: readonly string[]) =>
    jest.fn(async (drafts: readonly ArticleDraft[]) => drafts.map(({ text }) => (known.includes(text) ? KNOWN : null)));

  test('are looked up together and neither analysed nor stored', async () => {
    const analyze = jest.fn(() => nothing);
    const find = found(['Article 1.', 'Article 2.', 'Article 4.']);
    const { summary, texts } = await ingest([file('a.jsonl', jsonLines(4))], { analyze, store: { find }, ahead: 8 });
    expect(summary).toMatchObject({ read: 4, created: 1, duplicate: 3 });
    expect(texts).toEqual(['Article 3.']);
    expect(analyze).toHaveBeenCalledTimes(1);
    // Four together, and once more for what came after the new one.
    expect(find.mock.calls.map(([drafts]) => drafts.length)).toEqual([4, 1]);
  });

  test('are stored when the run itself has changed them in the meantime', async () => {
    let known = ['Article 2.'];
    const store: Store = {
      find: (drafts) => found(known)(drafts),
      saveAll: async (articles) => {
        known = [];
        return articles.map(() => ({ status: 'UPDATED', articleId: 7, quotes: noQuotes }));
      },
    };
    const { summary } = await ingest([file('a.jsonl', jsonLines(2))], { store, ahead: 8 });
    expect(summary).toMatchObject({ updated: 2, duplicate: 0 });
  });

  test('cannot be looked up when the database is lost, which ends the run', async () => {
    const find = () => Promise.reject(new StartupError('the database is gone'));
    await expect(ingest([file('a.jsonl', jsonLines(50))], { store: { find } })).rejects.toThrow('the database is gone');
  });
});

/** An analysis that counts how many are under way, and ends none before so many are, and a while longer. */
function together(wanted: number) {
  const count = { now: 0, most: 0 };
  const analyze = async ({ text }: { text: string }) => {
    count.most = Math.max(count.most, ++count.now);
    while (count.most < wanted) await sleep(5);
    await sleep(100 + ((text.length * 7) % 11));
    count.now--;
    return nothing;
  };
  return { count, analyze };
}

test('as many documents as wanted are analysed at once, in bounds, and stored in their order', async () => {
  // Five, and those that wait to be stored.
  const { count, analyze } = together(5 + 96);
  const { texts } = await ingest([file('a.jsonl', jsonLines(200))], { analyze, ahead: 5 });
  expect(texts).toEqual(Array.from({ length: 200 }, (_, i) => `Article ${i + 1}.`));
  expect(count.most).toBe(5 + 96);
});

test('of long documents no more are under way than have four million characters', async () => {
  const { count, analyze } = together(2);
  const long = Array.from({ length: 6 }, (_, i) => `{"text":"${i} ${'word '.repeat(380_000)}"}\n`).join('');
  const { summary } = await ingest([file('a.jsonl', long)], { analyze, ahead: 50 });
  expect(summary.created).toBe(6);
  expect(count.most).toBe(2);
});
