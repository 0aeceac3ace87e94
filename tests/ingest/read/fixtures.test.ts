import { createReadStream, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocuments } from '../../../src/ingest/read/documents.ts';
import { INPUT_FORMATS } from '../../../src/ingest/read/format.ts';
import { formatOfPath, sniffFormat } from '../../../src/ingest/read/formats.ts';
import { reject } from '../../../src/ingest/read/readers/reader.ts';
import { systemReason } from '../../../src/ingest/read/system-reason.ts';

// Documents in the shape of what publishers make, with invented names. Beside each stands what is read from it:
// articles, and for what is no article the reason. WRITE_EXPECTED=1 writes those that are missing, to be read and
// judged.

const FOLDER = join(__dirname, 'fixtures');
const expectedFile = (path: string): string => `${path}.expected.json`;

async function readAll(path: string): Promise<unknown[]> {
  const results: unknown[] = [];
  try {
    for await (const result of readDocuments(createReadStream(path), {}, 'document')) results.push(result);
  } catch (error) {
    results.push(reject('document', systemReason(error)));
  }
  return JSON.parse(JSON.stringify(results)) as unknown[];
}

const folders = readdirSync(FOLDER);
const documents = folders.flatMap((format) =>
  readdirSync(join(FOLDER, format))
    .filter((name) => !name.endsWith('.expected.json'))
    .map((name) => [format, name] as const),
);

test.each(documents)('%s: %s', async (format, name) => {
  const path = join(FOLDER, format, name);
  const found = await readAll(path);
  if (process.env.WRITE_EXPECTED && !existsSync(expectedFile(path)))
    writeFileSync(expectedFile(path), `${JSON.stringify(found, null, 2)}\n`);
  expect(found).toEqual(JSON.parse(readFileSync(expectedFile(path), 'utf8')));
  if (!name.endsWith('.gz')) expect(sniffFormat(readFileSync(path), formatOfPath(name))).toBe(format);
});

test('every format has at least eight', () => {
  const counts = folders.map((format) => [format, documents.filter(([of]) => of === format).length] as const);
  expect(counts.filter(([, count]) => count < 8)).toEqual([]);
  expect(folders.filter((format) => !(INPUT_FORMATS as readonly string[]).includes(format))).toEqual([]);
});
