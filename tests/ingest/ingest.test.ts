import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { KNOWN_EXTENSIONS } from '../../src/ingest/read/formats.ts';
import { file, folder, ingest, news, nothing } from './ingesting.ts';

test('a folder is read to the bottom by name; broken documents leave their neighbours alone', async () => {
  const { summary, origins, rejects } = await ingest([news]);
  expect(origins).toEqual([
    '2022/bridge.txt',
    '2022/budget.md',
    '2022/ferry.txt',
    'item 1 of list.json',
    'item 3 of list.json',
    'mixed.jsonl:1',
    'mixed.jsonl:7',
  ]);
  expect(rejects).toEqual([
    'item 2 of list.json: text: is missing or empty',
    'mixed.jsonl:2: publishedAt: wants an ISO 8601 date or instant, got "2022-02-30"',
    'mixed.jsonl:3: is not JSON: Unterminated string in JSON at position 24',
    'mixed.jsonl:5: text: wants a string, got 5',
    'mixed.jsonl:6: text: is missing or empty',
  ]);
  expect(summary).toEqual({
    read: 12,
    created: 7,
    failures: [],
    duplicate: 0,
    updated: 0,
    deleted: 0,
    rejected: { total: 5, first: expect.any(Array) },
    skipped: 2,
    quotes: { DIRECT: 14, MIXED: 7, INDIRECT: 21 },
    unattributed: 7,
    seconds: expect.any(Number),
    stopped: false,
  });
});

test.each([
  ['*.json', ['item 1 of list.json', 'item 3 of list.json']],
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
    'ftp://ida:secret@news.example/a.txt',
    odd,
    file('a.txt', 'Good\n\nText.'),
  ]);
  expect(rejects).toEqual([
    'none.txt: does not exist',
    'no*.txt: matches no file',
    'https://news.example/a: is an address, and none is fetched here',
    'ftp://…@news.example/a.txt: is no address of http or https',
    `notes.docx: is of no known kind (${KNOWN_EXTENSIONS.join(', ')}, also with .gz): say with --format how to read it`,
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
  ['gzip in gzip', gzipSync(gzipSync('Grüße\n\nText.'))],
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
  [
    'gzip in gzip in gzip',
    gzipSync(gzipSync(gzipSync('Text.'))),
    'is packed with gzip more than 2 times over: unpack it first',
  ],
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
  ['a JSON list', '[{"text":"One."}]', ['item 1 of stdin']],
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
