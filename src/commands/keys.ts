import { type Command, InvalidArgumentError, Option } from 'commander';
import { readConfig } from '../config.ts';
import { SCOPES, type Scope } from '../domain/access.ts';
import { StartupError } from '../errors.ts';
import type { Keyring } from '../local/keyring.ts';
import { createLogger } from '../logger.ts';
import type { ApiKeyRow } from '../storage/keys/keys.ts';
import { inColumns } from './in-columns.ts';

/** Adds `keys` with what may be done with them. */
export function addKeysCommand(program: Command): void {
  const keys = program.command('keys').description('Keys for those who may do more than read: make, list, revoke.');
  keys
    .command('create')
    .description('Make a key and print it, this once: only its hash is kept.')
    .addOption(
      new Option('--scope <scope>', 'what it allows; each includes those before it')
        .choices(SCOPES)
        .makeOptionMandatory(),
    )
    .addOption(new Option('--name <name>', 'what to call it in lists').default('').argParser(parseName))
    .addOption(new Option('--expires <time>', '12h, 90d, 8w or a day like 2030-01-31').argParser(parseExpiry))
    .action(create);
  keys.command('list').description('Show all keys, and what became of them: never the keys themselves.').action(list);
  keys
    .command('revoke')
    .description('Make a key worthless from now on.')
    .argument('<prefix>', 'the eight characters after "whosaid_" that `keys list` shows')
    .action(revoke);
}

async function create(options: { scope: Scope; name: string; expires?: Date }): Promise<void> {
  const { scope, name, expires = null } = options;
  const { key } = await withKeyring((keyring) => keyring.create({ scope, name, expiresAt: expires }));
  console.error(`A key for "${scope}", shown this once${expires ? `; it expires on ${day(expires)}` : ''}:`);
  console.log(key);
  console.error('Send it as the header "Authorization: Bearer <key>".');
}

async function list(): Promise<void> {
  const keys = await withKeyring((keyring) => keyring.list());
  const rows = keys.map((key) => [
    key.prefix,
    key.scope,
    stateOf(key),
    day(key.createdAt),
    key.lastUsedAt === null ? 'never' : day(key.lastUsedAt),
    key.name,
  ]);
  for (const line of inColumns([['PREFIX', 'SCOPE', 'STATE', 'CREATED', 'LAST USED', 'NAME'], ...rows])) {
    console.log(line);
  }
}

async function revoke(text: string): Promise<void> {
  const prefix = /^(?:whosaid_)?([0-9a-f]{8})(?:_|$)/.exec(text)?.[1];
  const key = prefix === undefined ? null : await withKeyring((keyring) => keyring.revoke(prefix));
  if (!key) throw new StartupError(`there is no key "${text.slice(0, 20)}": \`whosaid keys list\` shows the prefixes`);
  console.log(`the key ${key.prefix} is revoked`);
}

/** Through the server that holds the embedded database, where one does. */
async function withKeyring<T>(work: (keyring: Keyring) => Promise<T>): Promise<T> {
  const config = readConfig(process.env);
  const [{ reachGraph }, { keyringOf }] = await Promise.all([
    import('./reach-graph.ts'),
    import('../local/keyring.ts'),
  ]);
  const say = (line: string) => void process.stderr.write(`keys: ${line}\n`);
  const { server, database } = await reachGraph(config, createLogger(config.logLevel), say);
  if (server) return work(server.keyring).finally(server.close);
  try {
    return await work(keyringOf(database));
  } finally {
    await database.close();
  }
}

function stateOf({ revokedAt, expiresAt }: ApiKeyRow): string {
  if (revokedAt) return `revoked ${day(revokedAt)}`;
  if (!expiresAt) return 'valid';
  return `${expiresAt.getTime() <= Date.now() ? 'expired' : 'valid until'} ${day(expiresAt)}`;
}

const day = (instant: Date): string => instant.toISOString().slice(0, 10);

function parseName(text: string): string {
  const name = text.trim();
  if (/\p{Cc}/u.test(name) || name.length > 100) throw new InvalidArgumentError('wants one line of 100 characters.');
  return name;
}

const HOURS = { h: 1, d: 24, w: 7 * 24 } as const;
const MOST_YEARS = 100;

function parseExpiry(text: string): Date {
  const [, count, unit] = /^(\d{1,6})([hdw])$/.exec(text) ?? [];
  const given =
    unit === undefined
      ? new Date(/^\d{4}-\d\d-\d\d$/.test(text) ? text : Number.NaN)
      : new Date(Date.now() + Number(count) * HOURS[unit as keyof typeof HOURS] * 3_600_000);
  const isDay = unit !== undefined || (!Number.isNaN(given.getTime()) && day(given) === text);
  const ahead = given.getTime() - Date.now();
  if (isDay && ahead > 0 && ahead < MOST_YEARS * 366 * 24 * 3_600_000) return given;
  throw new InvalidArgumentError('wants a time from now (12h, 90d, 8w) or a day to come (2030-01-31).');
}
