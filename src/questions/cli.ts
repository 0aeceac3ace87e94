import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { graphql } from 'graphql';
import { readConfig } from '../config.ts';
import { createContext } from '../graphql/context.ts';
import { buildGraphSchema } from '../graphql/schema.ts';
import { createLogger } from '../logger.ts';
import { openGraph } from '../open-graph.ts';
import { ingestSamples } from '../sample-graph.ts';
import { type Answered, writePage } from './page.ts';
import { readQuestions } from './questions.ts';

// node dist/questions/cli.js <file>: asks each question of a new graph of the sample articles and writes the page.
const [file = 'docs/queries.md'] = process.argv.slice(2);
const dataDir = mkdtempSync(join(tmpdir(), 'whosaid-docs-'));
const log = createLogger('warn');
const database = await openGraph(readConfig({ DATA_DIR: dataDir }), log);
try {
  await ingestSamples(database, log);
  const schema = buildGraphSchema();
  const answered: Answered[] = [];
  for (const question of readQuestions()) {
    const { data, errors } = await graphql({ schema, source: question.query, contextValue: createContext(database) });
    if (errors) throw new Error(`question ${question.number}: ${errors[0]!.message}`, { cause: errors[0] });
    answered.push({ question, answer: data });
  }
  writeFileSync(file, writePage(answered));
} finally {
  await database.close();
  rmSync(dataDir, { recursive: true });
}
