// Prints what each read of one page leaves in memory, in bytes, once the young objects are collected. Run it with
// --expose-gc and room for a whole page among the young (--min-semi-space-size, --max-semi-space-size), or what is in
// use in mid-page is kept for long, by chance.
import { getHeapStatistics } from 'node:v8';
import { parsePage } from '../../dist/ingest/read/html/parse-page.js';
import { keptByReadability } from '../../dist/ingest/read/html/readability.js';

const page = process.argv[2];
const read = () => {
  keptByReadability(parsePage(page));
  gc({ type: 'minor' });
  return getHeapStatistics().used_heap_size;
};

const TIMES = 20;
for (let time = 0; time < 5; time++) read();
gc();
const before = getHeapStatistics().used_heap_size;
let after = before;
for (let time = 0; time < TIMES; time++) after = read();
console.log((after - before) / TIMES);
