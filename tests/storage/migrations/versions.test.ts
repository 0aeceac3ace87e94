import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { graphql } from 'graphql';
import { createContext } from '../../../src/graphql/context.ts';
import { buildGraphSchema } from '../../../src/graphql/schema.ts';
import type { Database } from '../../../src/storage/database.ts';
import { migrate } from '../../../src/storage/migrate.ts';
import { MIGRATIONS } from '../../../src/storage/migrations/index.ts';
import { openEmptyDatabase, type TestDatabase } from '../../support/database.ts';
import { contradictions, picture } from '../../support/graph.ts';
import { withGraph } from '../../support/with-graph.ts';
import { NOT_KNOWN, storeEarlierArticles } from './earlier-articles.ts';

/**
 * The rows of `storeEarlierArticles` as each version of the tables held them: 0001.sql after the first migration. Never
 * edited.
 */
const FOLDER = join(__dirname, 'versions');
const NAMES = MIGRATIONS.map((Migration) => new Migration().name);
const VERSIONS = NAMES.map((name, index) => ({ name, version: index + 1, file: `${fourDigits(index + 1)}.sql` }));

function fourDigits(version: number): string {
  return String(version).padStart(4, '0');
}

/** Nothing in them tells one graph from another that has the same in it: no ids of statements, no cursors. */
const QUESTIONS = `
  query Quotes($filter: QuoteFilter) { quotes(filter: $filter, first: 20) { totalCount nodes { ...Told } } }
  query Who { entities(first: 20) { nodes { id name slug } } articles(first: 20, orderBy: OLDEST) { nodes {
    id title url section authors outlet { name domain } quotes(first: 20) { totalCount nodes { ...Told } }
  } } }
  query Said { statements(first: 20, orderBy: MOST_REPORTED) { nodes {
    text negated quoteCount outletCount variantCount speaker { name } firstReport { id }
  } } }
  query Counted { quoteStats(groupBy: [SPEAKER, MONTH], first: 20) { total nodes { count } } }
  fragment Told on Quote {
    id text kind confidence negatedCue: cue { negated } speaker { id name } about { id name } via { text entity { id } }
    span { start end text } article { id }
  }`;

const ASKED: [name: string, variables?: object][] = [
  ['Quotes'],
  ['Quotes', { filter: { text: '"main issue" ferry' } }],
  ['Quotes', { filter: { speaker: { name: ['Ann Ek'] }, about: { name: ['Arland'] } } }],
  ['Quotes', { filter: { via: true } }],
  ['Who'],
  ['Said'],
  ['Counted'],
];

const schema = buildGraphSchema();

async function answers(database: Database): Promise<unknown[]> {
  const found: unknown[] = [];
  for (const [operationName, variableValues = {}] of ASKED) {
    const contextValue = createContext(database);
    found.push(
      await graphql({ schema, source: QUESTIONS, operationName, variableValues: { ...variableValues }, contextValue }),
    );
  }
  return JSON.parse(JSON.stringify(found));
}

/** Makes the tables as a version had them, with the rows that it held. */
async function restore({ source }: Database, version: number): Promise<void> {
  await source.query('drop schema public cascade; create schema public');
  await source.query(
    'create table migration (id serial primary key, "timestamp" bigint not null, name varchar not null)',
  );
  const runner = source.createQueryRunner();
  try {
    for (const Migration of MIGRATIONS.slice(0, version)) {
      const migration = new Migration();
      await migration.up(runner);
      const timestamp = /\d{13}$/.exec(migration.name)![0];
      await runner.query('insert into migration ("timestamp", name) values ($1, $2)', [timestamp, migration.name]);
    }
    // The rows of the triggers are in the file.
    await runner.query(switchTriggers('disable'));
    await runner.query(readFileSync(join(FOLDER, `${fourDigits(version)}.sql`), 'utf8'));
    await runner.query(switchTriggers('enable'));
  } finally {
    await runner.release();
  }
}

const switchTriggers = (how: 'disable' | 'enable') => `do $$
  declare name text;
  begin
    for name in select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' loop
      execute format('alter table %I ${how} trigger user', name);
    end loop;
  end $$`;

/** Rows as statements of SQL, by pg_dump. */
function dumpRows(url: string): string {
  const left = ['migration', 'migration_id_seq', 'installation'].map((name) => `--exclude-table=${name}`);
  const dump = execFileSync('pg_dump', ['--data-only', '--column-inserts', '--rows-per-insert=100', ...left, url], {
    encoding: 'utf8',
  });
  const lines = dump.split('\n').filter((line) => !/^(?:--|\\|SET |SELECT pg_catalog.set_config)/.test(line));
  return `${lines
    .join('\n')
    .replaceAll('public.', '')
    .replaceAll(/\n{2,}(?=INSERT|SELECT)/g, '\n')
    .trim()}\n`;
}

describe('a graph as an earlier version left it', () => {
  const today = withGraph((database) => storeEarlierArticles(database));
  let earlier: TestDatabase;
  let wanted: { picture: unknown; answers: unknown[] };
  beforeAll(async () => {
    wanted = { picture: await picture(today.database.source, NOT_KNOWN), answers: await answers(today.database) };
    // After a new migration, once: WRITE_VERSION=1 TEST_DATABASE_URL=... npx jest --config tests/jest.config.js
    // versions
    if (process.env.WRITE_VERSION) writeFileSync(join(FOLDER, VERSIONS.at(-1)!.file), dumpRows(today.options.url!));
    earlier = await openEmptyDatabase();
  });
  afterAll(() => earlier?.close());

  test('there is one of each version', () => {
    expect(readdirSync(FOLDER).sort()).toEqual(VERSIONS.map(({ file }) => file));
  });

  test('its questions have answers', () => {
    const counts = wanted.answers.map((answer) => [
      ...JSON.stringify(answer).matchAll(/"(?:totalCount|total)":(\d+)/g),
    ]);
    expect(counts.map((found) => found.map(([, count]) => Number(count)))).toEqual([
      [7],
      [1],
      [1],
      [1],
      [1, 2, 2, 2],
      [],
      [7],
    ]);
    expect(wanted.answers.filter((answer) => 'errors' in (answer as object))).toEqual([]);
  });

  test.each(VERSIONS)('$version ($name) answers as one that is made today', async ({ version }) => {
    await restore(earlier.database, version);
    expect(await migrate(earlier.database)).toEqual(NAMES.slice(version));
    expect(await answers(earlier.database)).toEqual(wanted.answers);
    expect(await picture(earlier.database.source, NOT_KNOWN)).toEqual(wanted.picture);
    expect(await contradictions(earlier.database.source)).toEqual([]);
  });
});
