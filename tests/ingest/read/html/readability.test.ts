import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { parsePage } from '../../../../src/ingest/read/html/parse-page.ts';
import { keptByReadability } from '../../../../src/ingest/read/html/readability.ts';

const KEPT_OF_PAGES = join(__dirname, '../../../support/kept-of-pages.mjs');
const YOUNG_MIB = 64;

const SENTENCE = 'The council of Norrvik, which met on Tuesday, said that the quay would be mended, and by whom.';
const PAGE = `<article>${`<div class="part"><p>${SENTENCE.repeat(3)}</p><p><b>${SENTENCE}</b></p></div>`.repeat(300)}</article>`;

test('keeps what is prose', () => {
  expect(keptByReadability(parsePage(PAGE)).size).toBe(600);
});

// Only young objects are collected, as most often: what is held then is moved to where it stays for long.
test('keeps nothing of a page once it is read', () => {
  const young = [`--min-semi-space-size=${YOUNG_MIB}`, `--max-semi-space-size=${YOUNG_MIB}`];
  const kept = execFileSync(process.execPath, ['--expose-gc', ...young, KEPT_OF_PAGES, PAGE], { encoding: 'utf8' });
  expect(Number(kept)).toBeLessThan(300_000);
});
