// node scripts/copy-assets.mjs: copies what src/assets.ts names from src/ into dist/, as the last step of `npm run build:server`.
import { cpSync, readdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Folders that hold nothing but assets; the copy has no file that the source lacks. */
for (const folder of ['models', 'samples']) {
  rmSync(`${root}dist/${folder}`, { recursive: true, force: true });
  cpSync(`${root}src/${folder}`, `${root}dist/${folder}`, { recursive: true });
}

/** The questions lie beside code. */
const isQuestion = (name) => name.endsWith('.graphql');
for (const name of readdirSync(`${root}dist/questions`).filter(isQuestion)) rmSync(`${root}dist/questions/${name}`);
for (const name of readdirSync(`${root}src/questions`).filter(isQuestion)) {
  cpSync(`${root}src/questions/${name}`, `${root}dist/questions/${name}`);
}
