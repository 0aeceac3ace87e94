// node src/copy-assets.mjs: copies what assets.ts names from here into dist/, as a step of `npm run
// build:server`.
import { createHash } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Folders that hold nothing but assets; the copy has no file that the source lacks. */
for (const folder of ['models', 'samples']) {
  rmSync(`${root}dist/${folder}`, { recursive: true, force: true });
  cpSync(`${root}src/${folder}`, `${root}dist/${folder}`, { recursive: true });
}

/** What `src/nlp/check-models.ts` compares the files with. */
const sumOf = (name) =>
  createHash('sha256')
    .update(readFileSync(`${root}dist/models/${name}`))
    .digest('hex');
const sums = Object.fromEntries(
  readdirSync(`${root}dist/models`)
    .filter((name) => !name.endsWith('.md'))
    .map((name) => [name, sumOf(name)]),
);
writeFileSync(`${root}dist/models/sha256.json`, `${JSON.stringify(sums, null, 2)}\n`);

/** The questions lie beside code. */
const isQuestion = (name) => name.endsWith('.graphql');
for (const name of readdirSync(`${root}dist/questions`).filter(isQuestion)) rmSync(`${root}dist/questions/${name}`);
for (const name of readdirSync(`${root}src/questions`).filter(isQuestion)) {
  cpSync(`${root}src/questions/${name}`, `${root}dist/questions/${name}`);
}
