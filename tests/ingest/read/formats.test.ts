import { readDocuments } from '../../../src/ingest/read/documents.ts';
import type { InputFormat } from '../../../src/ingest/read/format.ts';
import { formatOfPath, INPUT_FORMAT_TABLE, sniffFormat } from '../../../src/ingest/read/formats.ts';

const WORDS = '“We will pay for the bridge,” Ann Ek said.';

/** A document of each format, with one article. */
const DOCUMENTS: Record<InputFormat, string> = {
  html: `<!DOCTYPE html><title>Bridge</title><article><h1>Bridge</h1><p>${WORDS}</p></article>`,
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
    expect(results).toEqual([expect.objectContaining({ title: 'Bridge', text: expect.stringContaining(WORDS) })]);
  },
);

test.each(documents)('a file of format %s is known by the end of its name', (format) => {
  const { extensions } = INPUT_FORMAT_TABLE[format];
  expect(extensions).not.toEqual([]);
  for (const extension of extensions) {
    expect([extension, formatOfPath(`news.${extension}`)]).toEqual([extension, format]);
    expect([extension, formatOfPath(`NEWS.${extension}.gz`)]).toEqual([extension, format]);
  }
});

async function* piecesOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
