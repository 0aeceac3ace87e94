// node bench/ingest/scaling.mjs [characters]: how the time of an analysis grows with the length of hostile text, by the
// build in dist/. Each piece is repeated to a length and to four times that; linear growth gives about 4.
import { readFileSync } from 'node:fs';
import { openAnalysisPool } from '../../dist/ingest/analysis/pool.js';

const PIECES = JSON.parse(readFileSync(new URL('hostile-pieces.json', import.meta.url), 'utf8'));
const LENGTH = Number(process.argv[2] ?? 100_000);

const pool = openAnalysisPool({ threads: 1 });
await pool.analyze({ text: 'He said yes.' });
const rows = [];
for (const piece of PIECES) {
  const [short, long] = [await measure(piece, LENGTH), await measure(piece, 4 * LENGTH)];
  rows.push({ piece: JSON.stringify(piece), short, long, ratio: Math.round((10 * long) / short) / 10 });
}
await pool.close();
rows.sort((a, b) => b.long - a.long);
console.table(rows);

/** Milliseconds, the better of two. */
async function measure(piece, length) {
  const text = piece.repeat(length / piece.length);
  let best = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 2; i++) {
    const start = performance.now();
    await pool.analyze({ text, publishedAt: '2022-01-29' });
    best = Math.min(best, performance.now() - start);
  }
  return Math.round(best);
}
