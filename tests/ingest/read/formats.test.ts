import { readDocuments } from '../../../src/ingest/read/documents.ts';
import type { InputFormat } from '../../../src/ingest/read/format.ts';
import { formatOfPath, INPUT_FORMAT_TABLE, sniffFormat } from '../../../src/ingest/read/formats.ts';

const WORDS = '“We will pay for the bridge,” Ann Ek said.';

const archived = (page: string): string => {
  const answer = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${page}`;
  return `WARC/1.0\r\nWARC-Type: response\r\nContent-Length: ${Buffer.byteLength(answer)}\r\n\r\n${answer}\r\n\r\n`;
};

/** A document of each format, with one article; a sitemap has none. */
const DOCUMENTS: Record<InputFormat, string> = {
  html: `<!DOCTYPE html><title>Bridge</title><article><h1>Bridge</h1><p>${WORDS}</p></article>`,
  csv: `title,text\nBridge,"${WORDS}"\n`,
  feed: `<rss version="2.0"><channel><title>News</title><item><title>Bridge</title><description>${WORDS} ${'It will cost four million, and the county pays half of it. '.repeat(5)}</description></item></channel></rss>`,
  mail: `From: Ann Ek <ann@bridge.example>\nSubject: Bridge\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\n\n${WORDS}\n`,
  newsml: `<newsItem><contentMeta><headline>Bridge</headline></contentMeta><contentSet><inlineData>${WORDS}</inlineData></contentSet></newsItem>`,
  ninjs: JSON.stringify({ versioncreated: '2022-01-28T10:00:00Z', headline: 'Bridge', body_text: WORDS }),
  nitf: `<nitf><body><body.head><hedline><hl1>Bridge</hl1></hedline></body.head><body.content><p>${WORDS}</p></body.content></body></nitf>`,
  sitemap: '<urlset><url><loc>https://bridge.example/</loc></url></urlset>',
  warc: archived(`<!DOCTYPE html><title>Bridge</title><article><h1>Bridge</h1><p>${WORDS}</p></article>`),
  json: JSON.stringify([{ title: 'Bridge', text: WORDS }]),
  jsonl: JSON.stringify({ title: 'Bridge', text: WORDS }),
  text: `Bridge\n\n${WORDS}\n`,
};

const documents = Object.entries(DOCUMENTS) as [InputFormat, string][];

test.each(documents)(
  'a document of format %s is known by how it begins, and its article is read',
  async (format, text) => {
    const bytes = Buffer.from(text);
    expect(sniffFormat(bytes)).toBe(format);
    const results = [];
    for await (const result of readDocuments(piecesOf(bytes), {}, 'bridge')) results.push(result);
    const article = { title: 'Bridge', text: expect.stringContaining(WORDS) };
    const noText = { reason: 'is an address without its text: fetch https://bridge.example/' };
    expect(results).toEqual([expect.objectContaining(format === 'sitemap' ? noText : article)]);
  },
);

test.each(documents)('a file of format %s is known by the end of its name', (format) => {
  const { extensions } = INPUT_FORMAT_TABLE[format];
  expect(extensions.length > 0 || format === 'sitemap').toBe(true);
  for (const extension of extensions) {
    expect([extension, formatOfPath(`news.${extension}`)]).toEqual([extension, format]);
    expect([extension, formatOfPath(`NEWS.${extension}.gz`)]).toEqual([extension, format]);
  }
});

async function* piecesOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

test.each([
  ['<svg xmlns="http://www.w3.org/2000/svg"><text>Ann Ek</text></svg>', '(its first element is "svg")'],
  ['<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "x"><svg><text>Ann Ek</text></svg>', '(its first element is "svg")'],
  ['<?xml version="1.0"?><!-- a --><gpx><name>Ann Ek</name></gpx>', '(its first element is "gpx")'],
  ['<catalog><item>Ann Ek</item></catalog>', '(its first element is "catalog")'],
  ['<opml version="2.0"><body/></opml>', 'is a list of feeds (OPML): follow them by "whosaid sources add --opml"'],
])('%j is no text', async (text, reason) => {
  const read = async (named: string) => {
    const documents = readDocuments(piecesOf(Buffer.from(text)), { named: formatOfPath(named) }, named);
    for await (const result of documents) return result;
  };
  await expect(read('drawing')).rejects.toThrow(reason);
  await expect(read('drawing.xml')).rejects.toThrow(reason);
});

test.each([
  '<p>Ann Ek said it was open.</p>',
  '<pre>Ann Ek said it was open.</pre>',
  '<Ann> Is anybody there?',
  '<3 hearts, said Ann Ek.',
])('%j is a text', async (text) => {
  const results = [];
  for await (const result of readDocuments(piecesOf(Buffer.from(text)), {}, 'text')) results.push(result);
  expect(results).toEqual([expect.objectContaining({ title: expect.any(String) })]);
});

test.each([
  ['%PDF-1.4\n1 0 obj\n', 'is a PDF, which is not read'],
  ['{\\rtf1\\ansi Ann Ek said it was open.}', 'is a text in RTF, which is not read'],
  ['PK\u0003\u0004word/document.xml', 'is a ZIP archive, or an office document, which is not read'],
])('%j is told for what it is', async (text, reason) => {
  const reading = readDocuments(piecesOf(Buffer.from(text)), { named: 'text' }, 'bridge').next();
  await expect(reading).rejects.toThrow(reason);
});

test('a plain text that was fetched has the address where it lay, unless it prints one', async () => {
  const url = 'https://bridge.example/notice.txt';
  const { value } = await readDocuments(piecesOf(Buffer.from(DOCUMENTS.text)), { hint: { url } }, url).next();
  expect(value).toMatchObject({ title: 'Bridge', url });
});

test.each([
  ['{"text": "It was late."}', 'jsonl'],
  ['[ {"title": "Bridge", "text": "It was late."} ]', 'json'],
  ['[Update] The bridge is open.', 'text'],
  ['{sic} was what she wrote.', 'text'],
  ['title,text,url\nBridge,"It was late.",\n', 'csv'],
  ['"Published at";"Full text"\r\n2022-01-31;"It was late."\r\n', 'csv'],
  ['Title, text, source: all of it was late.\nIt was.', 'text'],
  ['It was late, text\tand, for once, she said: it stays so.\n', 'text'],
])('%s in a file named .txt is of format %s', (start, format) => {
  expect(sniffFormat(Buffer.from(start), 'text')).toBe(format);
});

describe('a file named .json', () => {
  const record = (title: string, text = WORDS) => JSON.stringify({ title, text });
  const titles = async (text: string) => {
    const found: unknown[] = [];
    for await (const result of readDocuments(piecesOf(Buffer.from(text)), { named: 'json' }, 'news.json'))
      found.push('status' in result ? result.reason : [result.title, result.origin]);
    return found;
  };
  test('that has an article on each line is JSON Lines, however long the lines are', async () => {
    expect(await titles(`${record('A')}\n\n${record('B', `${WORDS} `.repeat(2000))}\n${record('C')}`)).toEqual([
      ['A', 'news.json:1'],
      ['B', 'news.json:3'],
      ['C', 'news.json:4'],
    ]);
    expect(await titles(`\ufeff${record('A', `${WORDS} `.repeat(2000))}\r\n${record('B')}\r\n`)).toHaveLength(2);
  });
  test('that has one article, or one document over lines, is that', async () => {
    expect(await titles(`${record('A')}\n`)).toEqual([['A', 'news.json']]);
    expect(await titles(JSON.stringify({ title: 'A', text: WORDS }, null, 2))).toEqual([['A', 'news.json']]);
    expect(await titles(`[\n${record('A')},\n${record('B')}\n]`)).toEqual([
      ['A', 'item 1 of news.json'],
      ['B', 'item 2 of news.json'],
    ]);
    expect(await titles(`{"title": "A", \n"text":`)).toEqual([expect.stringContaining('is not JSON')]);
  });
});
