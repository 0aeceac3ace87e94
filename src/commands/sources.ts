import { readFile } from 'node:fs/promises';
import { type Command, InvalidArgumentError, Option } from 'commander';
import { readConfig } from '../config.ts';
import { InputError, messageOf, StartupError } from '../errors.ts';
import type { FollowedSources, SourceStatus } from '../ingest/follow/followed-sources.ts';
import { createLogger } from '../logger.ts';
import type { NewSource } from '../storage/sources/sources.ts';
import { inColumns } from './in-columns.ts';

/** Adds `sources` with what may be done with them. */
export function addSourcesCommand(program: Command): void {
  const sources = program.command('sources').description('Feeds, sitemaps and pages that are followed.');
  sources
    .command('add')
    .description('Follow addresses, or the feeds of a list of subscriptions (OPML). Known ones stay.')
    .argument('[address...]', 'feeds, sitemaps or pages')
    .option('--opml <file>', 'a list of subscriptions, as feed readers export it')
    .option('--title <title>', 'what to call it; by itself, it is called as it calls itself')
    .addOption(
      new Option('--every <time>', 'how often to look, 5m to 24h; by itself, by how often it changes').argParser(
        parseEvery,
      ),
    )
    .action(add);
  sources.command('list').description('Show all sources, and how they fare.').action(list);
  sources
    .command('remove')
    .description('Follow an address no longer. Its articles stay.')
    .argument('<address>')
    .action(remove);
  sources
    .command('check')
    .description('Look at sources now, and wait until their new pages are stored.')
    .argument('[address...]', 'all, if none is given')
    .action(check);
  sources.command('failed').description('Show the pages that were tried as often as is sensible.').action(failed);
  sources
    .command('retry')
    .description('Try pages that failed once more.')
    .argument('[address]', 'all, if none is given')
    .action(retry);
}

interface AddOptions {
  opml?: string;
  title?: string;
  every?: number;
}

async function add(addresses: string[], { opml, title = undefined, every }: AddOptions): Promise<void> {
  const listed = opml === undefined ? [] : await subscriptionsIn(opml);
  const wanted = [...addresses.map((url) => ({ url, title: title ?? null })), ...listed];
  if (wanted.length === 0) throw new InputError('sources add wants an address, or --opml with a file');
  const good: NewSource[] = [];
  const { webAddress, shownAddress } = await import('../fetch/web-address.ts');
  for (const source of wanted) {
    try {
      good.push({ ...source, url: webAddress(source.url).href, everySeconds: every ?? null });
    } catch (error) {
      process.exitCode = 1;
      console.error(`not followed: ${shownAddress(source.url)} ${messageOf(error)}`);
    }
  }
  if (good.length === 0) return;
  await withSources(async (sources) => {
    const rows = await sources.add(good);
    for (const { url } of rows) console.log(`followed: ${url}`);
  });
}

async function subscriptionsIn(file: string): Promise<{ url: string; title: string | null }[]> {
  const { readOpml } = await import('../ingest/read/opml.ts');
  const { systemReason } = await import('../ingest/read/system-reason.ts');
  try {
    return readOpml(await readFile(file));
  } catch (error) {
    throw new StartupError(`${file}: ${systemReason(error)}`);
  }
}

async function list(): Promise<void> {
  const rows = await withSources((sources) => sources.list());
  const cells = rows.map((row) => [
    stateOf(row),
    row.kind?.toLowerCase() ?? '?',
    row.lastCheckedAt === null ? 'never' : minute(row.lastCheckedAt),
    row.paused ? 'paused' : minute(row.nextCheckAt),
    String(row.articleCount),
    String(row.waiting),
    String(row.failed),
    row.url,
  ]);
  const head = ['STATE', 'KIND', 'LOOKED AT', 'NEXT', 'ARTICLES', 'WAITING', 'FAILED', 'ADDRESS'];
  for (const line of inColumns([head, ...cells])) console.log(line);
  for (const { url, problem } of rows) if (problem !== null) console.log(printable(`${url}: ${problem}`));
}

const stateOf = ({ lastResult, failures, paused }: SourceStatus): string => {
  if (paused) return 'paused';
  if (lastResult === null) return 'new';
  return failures > 0 ? `failed ${failures}x` : 'ok';
};

const minute = (instant: Date): string => instant.toISOString().slice(0, 16).replace('T', ' ');

/** Texts of others may hold control sequences. */
const printable = (line: string): string => line.replace(/[\p{Cc}\p{Cs}\u2028\u2029]/gu, '\ufffd');

async function remove(address: string): Promise<void> {
  await withSources(async (sources) => {
    const [row] = await named(sources, [address]);
    await sources.remove(row!.id);
    console.log(`no longer followed: ${row!.url}`);
  });
}

async function check(addresses: string[]): Promise<void> {
  await withSources(async (sources) => {
    const chosen = addresses.length > 0 ? await named(sources, addresses) : await sources.list();
    const { checkSources } = await import('./check-sources.ts');
    await checkSources(sources, chosen, {
      tell(line, isFailed) {
        if (isFailed) process.exitCode = 1;
        console.log(printable(line));
      },
      say: (line) => console.error(printable(`sources: ${line}`)),
    });
  }, true);
}

async function failed(): Promise<void> {
  const pages = await withSources((sources) => sources.failed());
  for (const { url, problem, doneAt } of pages) {
    console.log(printable(`${doneAt === null ? '' : minute(doneAt)}  ${url}  ${problem ?? ''}`));
  }
  console.error(pages.length === 0 ? 'no page has failed' : `${pages.length} failed: \`whosaid sources retry\``);
}

async function retry(address: string | undefined): Promise<void> {
  const count = await withSources((sources) => sources.retry(address ?? null));
  if (address !== undefined && count === 0) throw new StartupError(`no page with this address has failed: ${address}`);
  console.log(`${count} to be tried again`);
}

/** @throws StartupError for one that is not followed */
async function named(sources: FollowedSources, addresses: string[]): Promise<SourceStatus[]> {
  const rows = await sources.list();
  const { webAddress } = await import('../fetch/web-address.ts');
  return addresses.map((address) => {
    const url = URL.canParse(address) ? webAddress(address).href : address;
    const row = rows.find((one) => one.url === url);
    if (!row) throw new StartupError(`this address is not followed: \`whosaid sources list\` shows those that are`);
    return row;
  });
}

/**
 * Through the server that holds the embedded database, where one does.
 * @param isFollowing whether somebody has to be following the sources meanwhile: else the command does
 */
async function withSources<T>(work: (sources: FollowedSources) => Promise<T>, isFollowing = false): Promise<T> {
  const config = readConfig(process.env);
  const log = createLogger(isFollowing ? 'warn' : config.logLevel);
  const { reachGraph } = await import('./reach-graph.ts');
  const { server, database } = await reachGraph(config, log, (line) => void process.stderr.write(`sources: ${line}\n`));
  if (server) return work(server.sources).finally(server.close);
  if (isFollowing) {
    const { openFollowing } = await import('../open-following.ts');
    const following = await openFollowing(config, log, database);
    return work(following.sources).finally(following.close);
  }
  const { sourcesOf } = await import('../ingest/follow/followed-sources.ts');
  return work(sourcesOf(database)).finally(database.close);
}

const SECONDS = { m: 60, h: 3600 } as const;

function parseEvery(text: string): number {
  const [, count, unit] = /^(\d{1,4})([mh])$/.exec(text) ?? [];
  const seconds = Number(count) * (SECONDS[unit as keyof typeof SECONDS] ?? Number.NaN);
  if (seconds >= 300 && seconds <= 86_400) return seconds;
  throw new InvalidArgumentError('wants a time from 5m to 24h.');
}
