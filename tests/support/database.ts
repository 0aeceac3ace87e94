import { randomBytes } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Database, type DatabaseOptions, openDatabase } from '../../src/storage/database.ts';
import { copyFolder } from './copy-folder.ts';
import { databaseUrl, onServer, serverUrl, WORKER_FILE } from './template.ts';

/** The statements sent since the last `reset()`. */
export interface Statements {
  readonly count: number;
  readonly list: readonly string[];
  reset(): void;
}

export interface TestDatabase {
  database: Database;
  statements: Statements;
  /** How to open it once more (another pool; a child process), on PostgreSQL at the same time. */
  options: DatabaseOptions;
  /** The settings with which a server process uses it; on the embedded one only after `database.close()`. */
  env: { DATABASE_URL: string } | { DATA_DIR: string };
  /** Takes out every row; cheaper than another database for tests of one file that want an empty one each. */
  clear(): Promise<void>;
  /** Opens it again after `database.close()`. */
  reopen(): Promise<void>;
  /** Closes it and removes every trace. */
  close(): Promise<void>;
}

/** Whether the tests run against a PostgreSQL server (TEST_DATABASE_URL) or the embedded database. */
export const usesServer = serverUrl() !== null;

/** For what only one of the two can show. */
export const describeOnServer = usesServer ? describe : describe.skip;
export const describeOnEmbedded = usesServer ? describe.skip : describe;

/** A migrated, empty database of its own, on the kind of database that the tests run against. */
export async function openTestDatabase(options: Partial<DatabaseOptions> = {}): Promise<TestDatabase> {
  return open(await copyTemplate(), options);
}

/** A database of its own without any table. */
export async function openEmptyDatabase(options: Partial<DatabaseOptions> = {}): Promise<TestDatabase> {
  const server = serverUrl();
  return open(server ? await copyOnServer(server, 'template0') : await makeFolder(), options);
}

/** Where a database is, and how it goes away. */
interface Place {
  place: Pick<DatabaseOptions, 'url' | 'dataDir'>;
  remove(): Promise<void>;
}

async function open({ place, remove }: Place, options: Partial<DatabaseOptions>): Promise<TestDatabase> {
  const { statements, onStatement } = countStatements();
  const all: DatabaseOptions = { ...place, workerFile: WORKER_FILE, ...options };
  const test: TestDatabase = {
    database: await openDatabase({ ...all, onStatement }),
    statements,
    options: all,
    env: place.url ? { DATABASE_URL: place.url } : { DATA_DIR: place.dataDir },
    async clear() {
      await test.database.source.query(EMPTY);
      statements.reset();
    },
    async reopen() {
      test.database = await openDatabase({ ...all, onStatement });
    },
    async close() {
      if (test.database.source.isInitialized) await test.database.close();
      await remove();
    },
  };
  statements.reset();
  return test;
}

/** What an empty graph keeps. */
const KEPT = ['migration', 'installation', 'api_key', 'taken_file', 'half_read_file', 'source', 'fetch_host'];

/** Deletes all rows without any trigger and begins ids anew: to truncate so many tables takes ten times as long. */
const EMPTY = `do $$ declare name text; sequence text; begin
  perform set_config('session_replication_role', 'replica', true);
  for name in select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace
    and relname <> all ('{${KEPT.join(',')}}') loop
    execute format('delete from %I', name);
    sequence := (select pg_get_serial_sequence(name, attname) from pg_attribute
      where attrelid = name::regclass and attname = 'id' and attnum > 0);
    if sequence is not null then perform setval(sequence, 1, false); end if;
  end loop;
end $$`;

async function copyTemplate(): Promise<Place> {
  const template = process.env.WHOSAID_TEST_TEMPLATE!;
  const server = serverUrl();
  if (server) return copyOnServer(server, template);
  const folder = await makeFolder();
  copyFolder(template, folder.place.dataDir);
  return folder;
}

async function copyOnServer(server: string, template: string): Promise<Place> {
  // Named after the run's template, so that the end of the run finds what a test left behind.
  const name = `${process.env.WHOSAID_TEST_TEMPLATE}_${randomBytes(4).toString('hex')}`;
  await onServer(server, [`create database ${name} template ${template}`]);
  return {
    place: { url: databaseUrl(server, name), dataDir: '' },
    remove: () => onServer(server, [`drop database if exists ${name} with (force)`]),
  };
}

async function makeFolder(): Promise<Place> {
  const folder = await mkdtemp(join(tmpdir(), 'whosaid-test-'));
  return { place: { url: null, dataDir: folder }, remove: () => rm(folder, { recursive: true, force: true }) };
}

function countStatements() {
  const list: string[] = [];
  const statements: Statements = {
    list,
    get count() {
      return list.length;
    },
    reset() {
      list.length = 0;
    },
  };
  return { statements, onStatement: (sql: string) => list.push(sql) };
}
