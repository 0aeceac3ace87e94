import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { readDocuments } from '../../../src/ingest/read/documents.ts';
import { isReject, type ReadResult, reject } from '../../../src/ingest/read/readers/reader.ts';
import { systemReason } from '../../../src/ingest/read/system-reason.ts';
import { startProcessorClock } from '../../support/processor-time.ts';

// Documents that were good and are broken by chance: cut, with bytes changed, lost, doubled or out of place.

const FOLDER = join(__dirname, 'fixtures');
const GOOD = readdirSync(FOLDER).flatMap((format) =>
  readdirSync(join(FOLDER, format))
    .filter((name) => !name.endsWith('.expected.json'))
    .map((name) => join(FOLDER, format, name)),
);
const COUNT = 100;
/** Of the processor's time. */
const MOST_MS = 10_000;

function breakAt(good: Buffer, draw: (most: number) => number): Buffer {
  const at = draw(good.length);
  const to = at + draw(Math.min(400, good.length - at));
  const before = good.subarray(0, at);
  const piece = good.subarray(at, to);
  const after = good.subarray(to);
  const noise = Buffer.from(Array.from({ length: 1 + draw(20) }, () => draw(255)));
  const ways = [
    () => before,
    () => Buffer.concat([before, noise, after]),
    () => Buffer.concat([before, after]),
    () => Buffer.concat([before, piece, piece, piece, after]),
    () => Buffer.concat([after, before, piece]),
    () => Buffer.from(good.map((byte) => (draw(200) === 0 ? draw(255) : byte))),
  ];
  return ways[draw(ways.length - 1)]!();
}

async function readAll(bytes: Buffer): Promise<ReadResult[]> {
  const results: ReadResult[] = [];
  try {
    for await (const result of readDocuments(pieces(bytes), {}, 'broken')) results.push(result);
  } catch (error) {
    // Throws what is a bug.
    results.push(reject('broken', systemReason(error)));
  }
  return results;
}

async function* pieces(bytes: Buffer): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 1000) yield bytes.subarray(at, at + 1000);
}

test.each(Array.from({ length: COUNT }, (_, seed) => seed))('broken document %i', async (seed) => {
  const random = xoroshiro128plus(seed);
  const draw = (most: number) => uniformInt(random, 0, Math.max(0, most));
  const path = GOOD[draw(GOOD.length - 1)]!;
  let bytes: Buffer = readFileSync(path);
  for (let times = 1 + draw(2); times > 0; times--) bytes = breakAt(bytes, draw);
  const spent = startProcessorClock();
  const results = await readAll(bytes);
  expect([path, spent() < MOST_MS]).toEqual([path, true]);
  for (const result of results) {
    if (isReject(result)) expect([path, result.reason]).toEqual([path, expect.stringMatching(/\p{L}{2}/u)]);
    else expect([path, result.text]).toEqual([path, expect.stringMatching(/[\p{L}\p{N}]/u)]);
  }
});

const within = async (document: string | Buffer): Promise<unknown> => {
  const spent = startProcessorClock();
  const results = await readAll(Buffer.from(document));
  expect(spent()).toBeLessThan(MOST_MS);
  return results[0];
};

test('HTML of any depth, size or number of entities takes bounded time', async () => {
  expect(await within(`<html><body>${'<div>'.repeat(100_000)}deep`)).toMatchObject({
    reason: 'is an HTML page whose elements are nested over 1,000 deep',
  });
  expect(
    await within(`<html><body>${'<p>A short paragraph of a page that never ends.'.repeat(1_100_000)}`),
  ).toMatchObject({ reason: 'is over 10 MB of HTML' });
  expect(await within(`<html><body>${'<i></i>'.repeat(300_000)}`)).toMatchObject({
    reason: 'is an HTML page of over 200,000 elements',
  });
  expect(await within(`<html><body><p>${'&amp;'.repeat(400_000)} said Ann Ek</p>`)).toHaveProperty('origin', 'broken');
  expect(await within(`<html><body>${'<b>'.repeat(900)}${'</i>'.repeat(500_000)}`)).toHaveProperty('reason');
});

test('feeds and XML of any size take bounded time', async () => {
  expect(await within(`<rss><channel>${'<item></item>'.repeat(300_000)}</channel></rss>`)).toMatchObject({
    reason: 'is a feed of over 200,000 elements',
  });
  expect(await within(`<nitf>${'<p>'.repeat(100_000)}</nitf>`)).toMatchObject({
    reason: 'is XML whose elements are nested over 200 deep',
  });
  expect(await within('<?xml version="1.0"?><inventory><shelf/></inventory>')).toMatchObject({
    reason: 'is XML of no known kind (its first element is "inventory"): no feed, sitemap, NewsML or NITF',
  });
});
