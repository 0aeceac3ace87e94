import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import type { Analysis } from '../../src/domain/analysis.ts';
import type { ArticleDraft, SaveResult } from '../../src/domain/article.ts';
import { InputError, StartupError } from '../../src/errors.ts';
import { type IngestOptions, ingestSources } from '../../src/ingest/ingest.ts';
import type { AnalysedArticle } from '../../src/ingest/store-articles.ts';

const news = join(__dirname, 'fixtures/news');
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'whosaid-ingest-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};
const jsonLines = (count: number) => Array.from({ length: count }, (_, i) => `{"text":"Article ${i + 1}."}\n`).join('');

const nothing: Analysis = { language: 'en', sentences: [], entities: [], mentions: [], quotes: [] };

/** Stands in for the database: keeps each text once. */
function memory() {
  const stored = new Map<string, ArticleDraft>();
  const save = async (draft: ArticleDraft): Promise<SaveResult> => {
    await new Promise((resolve) => setImmediate(resolve));
    const status = stored.has(draft.text) ? 'DUPLICATE' : 'CREATED';
    stored.set(draft.text, draft);
    return { status, articleId: stored.size, quotes: { DIRECT: 2, MIXED: 1, INDIRECT: 3, unattributed: 1 } };
  };
  return { stored, save };
}

async function ingest(paths: string[], options: Partial<IngestOptions> = {}) {
  const { stored, save } = memory();
  const summary = await ingestSources({ paths, analyze: () => nothing, save, ...options });
  const origins = [...stored.values()].map((draft) => draft.origin.replace(`${folder}/`, '').replace(`${news}/`, ''));
  const rejects = summary.rejected.first.map(
    ({ origin, reason }) => `${origin.replace(`${folder}/`, '').replace(`${news}/`, '')}: ${reason}`,
  );
  return { summary, origins, rejects, texts: [...stored.keys()] };
}

test('a folder is read to the bottom by name; broken documents leave their neighbours alone', async () => {
  const { summary, origins, rejects } = await ingest([news]);
  expect(origins).toEqual([
    '2022/bridge.txt',
    '2022/budget.md',
    '2022/ferry.txt',
    'list.json:1',
    'list.json:3',
    'mixed.jsonl:1',
    'mixed.jsonl:7',
  ]);
  expect(rejects).toEqual([
    'list.json:2: text: is missing or empty',
    'mixed.jsonl:2: publishedAt: wants an ISO 8601 date or instant, got "2022-02-30"',
    'mixed.jsonl:3: is not JSON: Unterminated string in JSON at position 24',
    'mixed.jsonl:5: text: wants a string, got 5',
    'mixed.jsonl:6: text: is missing or empty',
  ]);
  expect(summary).toEqual({
    read: 12,
    created: 7,
    duplicate: 0,
    updated: 0,
    rejected: { total: 5, first: expect.any(Array) },
    skipped: 2,
    quotes: { DIRECT: 14, MIXED: 7, INDIRECT: 21 },
    unattributed: 7,
    seconds: expect.any(Number),
    stopped: false,
  });
});

test.each([
  ['*.json', ['list.json:1', 'list.json:3']],
  ['**/*.txt', ['2022/bridge.txt', '2022/ferry.txt']],
  ['20??/f*', ['2022/ferry.txt']],
])('a wildcard that the shell left is matched: %s', async (glob, expected) => {
  expect((await ingest([join(news, glob)])).origins).toEqual(expected);
});

test('what leads nowhere is rejected and the others go on', async () => {
  const odd = file('notes.docx', 'Words');
  const { origins, rejects } = await ingest([
    join(folder, 'none.txt'),
    join(folder, 'no*.txt'),
    'https://news.example/a',
    odd,
    file('a.txt', 'Good\n\nText.'),
  ]);
  expect(rejects).toEqual([
    'none.txt: does not exist',
    'no*.txt: matches no file',
    'https://news.example/a: URLs are not supported yet: save the page as a file',
    'notes.docx: is of no known kind (.txt, .md, .json, .jsonl, .ndjson, also with .gz): say with --format how to read it',
  ]);
  expect(origins).toEqual(['a.txt']);
});

test('--format says how to read a file whatever its name', async () => {
  expect((await ingest([file('notes.docx', 'Good\n\nText.')], { format: 'text' })).texts).toEqual(['Good\n\nText.']);
});

test('a link back to its own folder is not followed', async () => {
  symlinkSync(folder, join(folder, 'loop'));
  file('a.txt', 'Good\n\nText.');
  symlinkSync(join(folder, 'a.txt'), join(folder, 'b.txt'));
  expect((await ingest([folder])).summary).toMatchObject({ read: 2, created: 1, duplicate: 1 });
});

const utf16 = Buffer.from('\ufeffGrüße\r\n\r\nText.', 'utf16le');
test.each([
  ['plain', Buffer.from('Grüße\n\nText.')],
  ['a byte order mark and CRLF', Buffer.from('\ufeffGrüße\r\n\r\nText.')],
  ['UTF-16, little end first', utf16],
  ['UTF-16, big end first', Buffer.from(utf16).swap16()],
  ['gzip', gzipSync('Grüße\n\nText.')],
  ['UTF-16 in gzip', gzipSync(utf16)],
])('a text file is decoded: %s', async (_, bytes) => {
  expect((await ingest([file('a.txt', bytes)])).texts).toEqual(['Grüße\n\nText.']);
});

test.each([
  ['empty', '', 'is empty'],
  ['empty gzip', gzipSync(''), 'is empty'],
  ['blank', ' \n\n', 'is empty'],
  ['latin-1', Buffer.from('Caf\u00e9 society and so on', 'latin1'), 'is not UTF-8 text (byte 3)'],
  ['cut in a character', Buffer.from('Café').subarray(0, 4), 'is not UTF-8 text (byte 3)'],
  ['binary', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1]), 'is not UTF-8 text (byte 4 is NUL, as in a binary file)'],
  ['half a UTF-16 unit', Buffer.from([0xff, 0xfe, 0x41]), 'is not UTF-16 text, although it begins with the mark of it'],
  ['cut gzip', gzipSync('Words '.repeat(1000)).subarray(0, 40), 'is cut short: the gzip data does not end'],
  [
    'damaged gzip',
    Buffer.from([0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3, 255, 255, 255]),
    'is damaged: the gzip data does not fit its checksum or form',
  ],
  ['2 MB and more', 'x'.repeat(2 * 1024 ** 2 + 1), 'is over 2 MB of text'],
  ['gzip bomb', gzipSync(Buffer.alloc(64 * 1024 ** 2, 'x')), 'is over 2 MB of text'],
])('a text file that is none is rejected: %s', async (_, bytes, reason) => {
  expect((await ingest([file('a.txt', bytes), file('b.txt', 'Good\n\nText.')])).rejects).toEqual([`a.txt: ${reason}`]);
});

test('JSON Lines may be packed, in UTF-16, without a last line end, and with blank lines', async () => {
  const lines = '{"text":"One."}\r\n\r\n  \n{"text":"Two."}';
  const paths = [file('a.jsonl.gz', gzipSync(lines)), file('b.ndjson', Buffer.from(`\ufeff${lines}`, 'utf16le'))];
  const { summary, origins } = await ingest(paths);
  expect(origins).toEqual(['b.ndjson:1', 'b.ndjson:4']);
  expect(summary).toMatchObject({ created: 2, duplicate: 2, rejected: { total: 0 } });
});

test('of packed JSON Lines that are cut short, the whole lines are taken', async () => {
  const random = Array.from({ length: 3000 }, (_, i) => `{"text":"Article ${i} ${Math.sin(i)}."}\n`).join('');
  const packed = gzipSync(random);
  const { summary, rejects } = await ingest([
    file('a.jsonl.gz', packed.subarray(0, packed.length - 2000)),
    file('b.txt', 'Last'),
  ]);
  expect(rejects).toEqual(['a.jsonl.gz: is cut short: the gzip data does not end']);
  expect(summary.created).toBeGreaterThan(2000);
  expect(summary.created).toBeLessThan(3001);
});

test('a line of a megabyte is taken; one without end is passed over in little memory', async () => {
  const long = `{"text":"${'word '.repeat(200_000)}"}`;
  const bomb = gzipSync(Buffer.concat([Buffer.alloc(200 * 1024 ** 2, 'x'), Buffer.from(`\n${long}\n`)]));
  const before = process.memoryUsage.rss();
  const { summary, rejects } = await ingest([file('a.jsonl.gz', bomb)]);
  expect(rejects).toEqual(['a.jsonl.gz:1: is a line of over 8 MB']);
  expect(summary.created).toBe(1);
  expect(process.memoryUsage.rss() - before).toBeLessThan(150 * 1024 ** 2);
});

test('a line that is not UTF-8 does not harm the next', async () => {
  const lines = Buffer.concat([Buffer.from('{"text":"Caf\u00e9"}\n', 'latin1'), Buffer.from('{"text":"Café"}\n')]);
  const { rejects, texts } = await ingest([file('a.jsonl', lines)]);
  expect(rejects).toEqual(['a.jsonl:1: is not UTF-8 text (byte 12)']);
  expect(texts).toEqual(['Café']);
});

test.each([
  ['JSON Lines', '\n{"text":"One."}\n{"text":"Two."}\n', ['stdin:2', 'stdin:3']],
  ['a JSON list', '[{"text":"One."}]', ['stdin:1']],
  ['a JSON object over several lines', '{\n  "text": "One."\n}\n', ['stdin']],
  ['text', 'One\n\nTwo.', ['stdin']],
])('standard input is known by its first bytes: %s', async (_, input, expected) => {
  expect(
    (await ingest(['-'], { stdin: Readable.from([...Buffer.from(input)].map((byte) => Buffer.from([byte]))) })).origins,
  ).toEqual(expected);
});

test('the extraction is given text, title, instant and publisher', async () => {
  const analyze = jest.fn(() => nothing);
  await ingest([join(news, 'mixed.jsonl')], { analyze });
  expect(analyze).toHaveBeenNthCalledWith(1, {
    text: 'Ferry crews voted.\n\n"It is over," said Dana Whitlock.',
    title: 'Ferry crews vote',
    publishedAt: '2022-01-27T00:00:00.000Z',
    publisher: 'Harbour Courier',
  });
});

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
