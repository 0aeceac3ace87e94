import { PassThrough } from 'node:stream';
import type { ArticleDraft, SaveResult } from '../../src/domain/article.ts';
import { InputError, StartupError } from '../../src/errors.ts';
import { ingestSources } from '../../src/ingest/ingest.ts';
import type { AnalysedArticle } from '../../src/ingest/store/store-articles.ts';
import { file, folder, ingest, jsonLines, memory, nothing } from './ingesting.ts';

test('an error in one document is its reject; only what a person may see is told', async () => {
  const { save } = memory();
  const { summary, rejects } = await ingest([file('a.jsonl', jsonLines(4))], {
    analyze: ({ text }) => {
      if (text === 'Article 2.') throw new TypeError('secret');
      return nothing;
    },
    save: (draft) => (draft.text === 'Article 3.' ? Promise.reject(new InputError('title: is taken')) : save(draft)),
  });
  expect(rejects).toEqual(['a.jsonl:2: internal error', 'a.jsonl:3: title: is taken']);
  expect(summary).toMatchObject({ read: 4, created: 2 });
});

describe('documents that are stored together', () => {
  const together = (saved: string[][], fail: (text: string) => boolean = () => false) => {
    const { save } = memory();
    const saveAll = async (articles: readonly AnalysedArticle[]): Promise<SaveResult[]> => {
      saved.push(articles.map(({ draft }) => draft.text));
      if (articles.some(({ draft }) => fail(draft.text))) throw new Error('none is stored');
      return Promise.all(articles.map(({ draft }) => save(draft)));
    };
    return {
      save: (draft: ArticleDraft) => (fail(draft.text) ? Promise.reject(new InputError('bad')) : save(draft)),
      saveAll,
    };
  };

  test('are 32 at most, in their order, and rejects and known ones among them keep their places', async () => {
    const saved: string[][] = [];
    const path = file('a.jsonl', `${jsonLines(70)}{}\n`);
    const findStored = async (drafts: readonly ArticleDraft[]) =>
      drafts.map(({ text }) => (text === 'Article 1.' ? 7 : null));
    const { summary, rejects } = await ingest([path], { ...together(saved), findStored });
    expect(saved.map((texts) => texts.length)).toEqual([31, 32, 6]);
    expect(saved.flat()).toEqual(Array.from({ length: 69 }, (_, i) => `Article ${i + 2}.`));
    expect(summary).toMatchObject({ read: 71, created: 69, duplicate: 1, rejected: { total: 1 } });
    expect(rejects).toEqual([expect.stringMatching(/^a\.jsonl:71: /)]);
  });

  test('are stored one by one where one of them cannot be, which alone is rejected', async () => {
    const { summary, rejects } = await ingest([file('a.jsonl', jsonLines(40))], {
      ...together([], (text) => text === 'Article 3.'),
    });
    expect(rejects).toEqual(['a.jsonl:3: bad']);
    expect(summary).toMatchObject({ read: 40, created: 39 });
  });

  test('do not wait for others when none come', async () => {
    const stdin = new PassThrough();
    const saved: string[][] = [];
    let run: ReturnType<typeof ingest>;
    const first = new Promise((resolve) => {
      run = ingest(['-'], { ...together(saved), stdin, onProgress: resolve });
    });
    stdin.write('{"text":"One."}\n');
    expect(await first).toMatchObject({ articles: 1 });
    stdin.end('{"text":"Two."}\n{"text":"Three."}\n');
    expect((await run!).summary).toMatchObject({ created: 3 });
    expect(saved).toEqual([['Two.', 'Three.']]);
  });

  test('are all there after a stop: what is analysed is stored', async () => {
    const stop = new AbortController();
    const saved: string[][] = [];
    const { summary } = await ingest([file('a.jsonl', jsonLines(100))], {
      ...together(saved),
      signal: stop.signal,
      analyze: ({ text }) => {
        if (text === 'Article 40.') stop.abort();
        return nothing;
      },
    });
    expect(summary).toMatchObject({ created: saved.flat().length, stopped: true });
    expect(saved.flat()).toEqual(Array.from({ length: summary.read }, (_, i) => `Article ${i + 1}.`));
  });
});

test('a lost database ends the run', async () => {
  let saves = 0;
  const save = () => {
    saves++;
    return Promise.reject(new StartupError('the database is gone'));
  };
  await expect(ingest([file('a.jsonl', jsonLines(50))], { save })).rejects.toThrow('the database is gone');
  expect(saves).toBe(1);
});

test('the next document is analysed while one is stored, and no further ahead', async () => {
  const events: string[] = [];
  await ingest([file('a.jsonl', jsonLines(3))], {
    analyze: ({ text }) => {
      events.push(`analyse ${text}`);
      return nothing;
    },
    save: async ({ text }) => {
      events.push(`save ${text}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
      events.push(`saved ${text}`);
      return { status: 'UPDATED', articleId: 1, quotes: { DIRECT: 0, MIXED: 0, INDIRECT: 0, unattributed: 0 } };
    },
  });
  expect(events).toEqual([
    'analyse Article 1.',
    'save Article 1.',
    'analyse Article 2.',
    'saved Article 1.',
    'save Article 2.',
    'analyse Article 3.',
    'saved Article 2.',
    'save Article 3.',
    'saved Article 3.',
  ]);
});

test('a stopped run finishes its document, and a second run goes on where it stopped', async () => {
  const { stored, save } = memory();
  const stop = new AbortController();
  const options = { paths: [file('a.jsonl', jsonLines(1000))], analyze: () => nothing };
  const stopAtTen = async (draft: ArticleDraft) => {
    if (stored.size === 9) stop.abort();
    return save(draft);
  };
  expect(await ingestSources({ ...options, save: stopAtTen, signal: stop.signal })).toMatchObject({
    read: 10,
    created: 10,
    rejected: { total: 0 },
    stopped: true,
  });
  expect(await ingestSources({ ...options, save })).toMatchObject({
    read: 1000,
    created: 990,
    duplicate: 10,
    stopped: false,
  });
  expect(stored.size).toBe(1000);
});

test('a run that waits for standard input can be stopped', async () => {
  const stop = new AbortController();
  const stdin = new PassThrough();
  const { save } = memory();
  const run = ingestSources({ paths: ['-'], stdin, analyze: () => nothing, save, signal: stop.signal });
  stdin.write('{"text":"One."}\n');
  setTimeout(() => stop.abort(), 50);
  expect(await run).toMatchObject({ created: 1, rejected: { total: 0 }, stopped: true });
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
    jest.fn(async (drafts: readonly ArticleDraft[]) => drafts.map(({ text }) => (known.includes(text) ? 7 : null)));

  test('are looked up together and neither analysed nor stored', async () => {
    const analyze = jest.fn(() => nothing);
    const findStored = found(['Article 1.', 'Article 2.', 'Article 4.']);
    const { summary, texts } = await ingest([file('a.jsonl', jsonLines(4))], { analyze, findStored, ahead: 8 });
    expect(summary).toMatchObject({ read: 4, created: 1, duplicate: 3 });
    expect(texts).toEqual(['Article 3.']);
    expect(analyze).toHaveBeenCalledTimes(1);
    // Four together, and once more for what came after the new one.
    expect(findStored.mock.calls.map(([drafts]) => drafts.length)).toEqual([4, 1]);
  });

  test('are stored when the run itself has changed them in the meantime', async () => {
    let known = ['Article 2.'];
    const save = jest.fn(async (): Promise<SaveResult> => {
      known = [];
      return { status: 'UPDATED', articleId: 7, quotes: { DIRECT: 0, MIXED: 0, INDIRECT: 0, unattributed: 0 } };
    });
    const findStored = (drafts: readonly ArticleDraft[]) => found(known)(drafts);
    const { summary } = await ingest([file('a.jsonl', jsonLines(2))], { save, findStored, ahead: 8 });
    expect(summary).toMatchObject({ updated: 2, duplicate: 0 });
  });

  test('cannot be looked up when the database is lost, which ends the run', async () => {
    const findStored = () => Promise.reject(new StartupError('the database is gone'));
    await expect(ingest([file('a.jsonl', jsonLines(50))], { findStored })).rejects.toThrow('the database is gone');
  });
});

test('as many documents as wanted are analysed at once, in bounds, and stored in their order', async () => {
  let [now, most] = [0, 0];
  const analyze = async ({ text }: { text: string }) => {
    most = Math.max(most, ++now);
    await new Promise((resolve) => setTimeout(resolve, (text.length * 7) % 11));
    now--;
    return nothing;
  };
  const { texts } = await ingest([file('a.jsonl', jsonLines(200))], { analyze, ahead: 5 });
  expect(texts).toEqual(Array.from({ length: 200 }, (_, i) => `Article ${i + 1}.`));
  expect(most).toBe(6);
});

test('of long documents no more are under way than have four million characters', async () => {
  let [now, most] = [0, 0];
  const analyze = async () => {
    most = Math.max(most, ++now);
    await new Promise((resolve) => setTimeout(resolve, 300));
    now--;
    return nothing;
  };
  const long = Array.from({ length: 6 }, (_, i) => `{"text":"${i} ${'word '.repeat(380_000)}"}\n`).join('');
  const { summary } = await ingest([file('a.jsonl', long)], { analyze, ahead: 50 });
  expect(summary.created).toBe(6);
  expect(most).toBe(2);
});
