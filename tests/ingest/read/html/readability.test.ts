import { getHeapStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { parsePage } from '../../../../src/ingest/read/html/parse-page.ts';
import { keptByReadability } from '../../../../src/ingest/read/html/readability.ts';

// Only young objects are collected, as most often: what is held then is moved to where it stays for long.
setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as (how?: { type: 'minor' }) => void;

const SENTENCE = 'The council of Norrvik, which met on Tuesday, said that the quay would be mended, and by whom.';
const PAGE = `<article>${`<div class="part"><p>${SENTENCE.repeat(3)}</p><p><b>${SENTENCE}</b></p></div>`.repeat(400)}</article>`;

test('keeps what is prose, and nothing of a page once it is read', () => {
  const read = () => {
    expect(keptByReadability(parsePage(PAGE)).size).toBe(800);
    collect({ type: 'minor' });
    return getHeapStatistics().used_heap_size;
  };
  for (let time = 0; time < 5; time++) read();
  collect();
  const before = getHeapStatistics().used_heap_size;
  let after = before;
  for (let time = 0; time < 20; time++) after = read();
  expect((after - before) / 20).toBeLessThan(300_000);
});
