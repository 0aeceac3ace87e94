import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { openDatabase } from '../../src/storage/database.ts';
import { migrate } from '../../src/storage/migrate.ts';

/** Tests run from source, but a thread needs compiled code. */
export const WORKER_FILE = join(__dirname, '../../dist/storage/embedded/worker.js');

/** PostgreSQL server that the tests use, or null: the embedded database. The role may create databases. */
export const serverUrl = (): string | null => process.env.TEST_DATABASE_URL || null;

/**
 * Makes the migrated database that each test file gets a copy of.
 * @returns its name, or the folder of an embedded one.
 */
export async function makeTemplate(): Promise<string> {
  const server = serverUrl();
  if (!server) {
    if (!existsSync(WORKER_FILE)) throw new Error('tests need dist/: run "npm run build:server" first');
    const folder = await mkdtemp(join(tmpdir(), 'whosaid-template-'));
    await migrateNew(null, folder);
    return folder;
  }
  const name = `whosaid_template_${randomBytes(4).toString('hex')}`;
  await onServer(server, [`create database ${name}`]);
  await migrateNew(databaseUrl(server, name), '');
  return name;
}

/** Drops the template, and the copies that tests left behind. */
export async function dropTemplate(template: string): Promise<void> {
  const server = serverUrl();
  if (!server) return rm(template, { recursive: true, force: true });
  const client = new Client({ connectionString: server });
  await client.connect();
  try {
    const { rows } = await client.query<{ datname: string }>(
      'select datname from pg_database where starts_with(datname, $1)',
      [template],
    );
    for (const { datname } of rows) await client.query(`drop database if exists ${datname} with (force)`);
  } finally {
    await client.end();
  }
}

async function migrateNew(url: string | null, dataDir: string): Promise<void> {
  const database = await openDatabase({ url, dataDir, workerFile: WORKER_FILE });
  try {
    await migrate(database);
  } finally {
    await database.close();
  }
}

/** Runs statements one after the other, each on its own (`create database` refuses a transaction). */
export async function onServer(url: string, statements: readonly string[]): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    for (const statement of statements) await client.query(statement);
  } finally {
    await client.end();
  }
}

/** The address of another database on the same server. */
export function databaseUrl(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}
