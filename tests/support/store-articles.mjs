// node store-articles.mjs <file>: stores the [draft, analysis] pairs of a JSON file, one after the other, with the
// compiled code and the settings of its environment; prints what became of each.
import { readFile } from 'node:fs/promises';
import { readConfig } from '../../dist/config.js';
import { storeArticle } from '../../dist/ingest/store/store-articles.js';
import { openDatabase } from '../../dist/storage/database.js';

const articles = JSON.parse(await readFile(process.argv[2], 'utf8'));
const { databaseUrl: url, dataDir } = readConfig(process.env);
const database = await openDatabase({ url, dataDir });
console.log('ready');
for (const [draft, analysis] of articles) {
  const publishedAt = draft.publishedAt === null ? null : new Date(draft.publishedAt);
  const { status } = await storeArticle(database, { ...draft, publishedAt }, analysis);
  console.log(status);
}
await database.close();
