import { compile } from '@fastify/proxy-addr';
import { z } from 'zod';
import { InputError } from './errors.ts';

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const MOST_CACHE_SECONDS = 3_600;
const CACHE_WANTED = `wants a whole number of seconds from 0 to ${MOST_CACHE_SECONDS}`;

const PORT_WANTED = 'wants a whole number from 0 to 65535';

/** Every setting the program reads from the environment, with its default and unit. The README lists the same. */
const Settings = z.object({
  /** TCP port of the server; 0 takes any free one. */
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, PORT_WANTED)
    .transform(Number)
    .refine((port) => port <= 65_535, PORT_WANTED)
    .default(4000),
  /** Address to listen on. */
  HOST: z.string().min(1).default('127.0.0.1'),
  /** PostgreSQL 14 or newer; absent: an embedded database in DATA_DIR. */
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/, error: 'wants a URL like postgres://user:password@host:5432/database' })
    .optional(),
  /** Folder of the embedded database; made when it is missing. */
  DATA_DIR: z.string().min(1).default('./data'),
  /** The address that users see behind a proxy: scheme, host and prefix of all links. Absent: as each request says. */
  PUBLIC_URL: z
    .url({ protocol: /^https?$/, error: 'wants a URL like https://news.example or https://example.org/news' })
    .refine(isPlain, 'wants no user, query or fragment in the URL')
    .transform((url) => new URL(url).href.replace(/\/+$/, ''))
    .optional(),
  /** Proxies whose X-Forwarded-Host, -Proto and -Prefix count: addresses and ranges with commas between, or `none`. */
  TRUST_PROXY: z
    .string()
    .default('loopback')
    .transform((list) => (list.trim() === 'none' ? [] : list.split(',').map((item) => item.trim())))
    .refine(areAddresses, 'wants IP addresses, ranges like 10.0.0.0/8, loopback, linklocal, uniquelocal, or none'),
  /** `key`: API, exports and feeds want a key of any scope; `open`: whoever reaches the server may read. */
  READ_ACCESS: z.enum(['open', 'key'], 'wants open or key').default('open'),
  /** Whose pages may show `/embed/…` in a frame: `*`, `none`, or origins with commas between. */
  EMBED_ANCESTORS: z
    .string()
    .default('*')
    .transform((list) => (list.trim() === 'none' ? [] : list.split(',').map((item) => item.trim())))
    .refine(areOrigins, 'wants *, none, or origins like https://news.example and https://*.news.example'),
  /** Where those whose pages are fetched learn who asks: an address of the web or of e-mail. */
  FETCH_CONTACT: z
    .string()
    .regex(/^[!-~]{1,200}$/, 'wants an address of the web or of e-mail, without blanks')
    .optional(),
  /** What may be fetched from although it is not public: addresses and ranges with commas between, or `none`. */
  FETCH_PRIVATE_ADDRESSES: z
    .string()
    .default('none')
    .transform((list) => (list.trim() === 'none' ? [] : list.split(',').map((item) => item.trim())))
    .refine(
      (list) => list.every((item) => RANGE.test(item)) && areAddresses(list),
      'wants IP addresses, ranges like 10.0.0.0/8, or none',
    ),
  /** How old answers to queries may be, in seconds; 0: every query is answered anew. */
  CACHE_SECONDS: z
    .string()
    .regex(/^\d{1,4}$/, CACHE_WANTED)
    .transform(Number)
    .refine((seconds) => seconds <= MOST_CACHE_SECONDS, CACHE_WANTED)
    .default(0),
  /** Who may read `/metrics`: anybody, whoever has a key, or nobody. Absent: whoever may read. */
  METRICS_ACCESS: z.enum(['open', 'key', 'none'], 'wants open, key or none').optional(),
  LOG_LEVEL: z.enum(LOG_LEVELS, `wants one of ${LOG_LEVELS.join(', ')}`).default('info'),
});

const RANGE = /^[\da-f.:]+(?:\/\d{1,3})?$/i;

export interface Config {
  port: number;
  host: string;
  databaseUrl: string | null;
  dataDir: string;
  /** Without a slash at the end. */
  publicUrl: string | null;
  trustedProxies: readonly string[];
  /** Whether reading wants no key. */
  isReadingOpen: boolean;
  /** Origins whose pages may show those of `/embed/` in a frame; `*` is any. */
  embedAncestors: readonly string[];
  /** Null: there is none. */
  fetchContact: string | null;
  fetchPrivateAddresses: readonly string[];
  /** 0: no answer is given again. */
  cacheSeconds: number;
  metricsAccess: 'open' | 'key' | 'none';
  logLevel: (typeof LOG_LEVELS)[number];
}

/**
 * Reads the settings. An empty variable counts as absent.
 * @throws InputError that names every wrong setting at once: what was wanted, what came (but for addresses, which may
 *   hold a password), and what is taken without it
 */
export function readConfig(env: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const result = Settings.safeParse(given);
  if (!result.success) {
    const problems = result.error.issues.map(({ path, message }) => problemOf(String(path[0]), message, given));
    throw new InputError(`settings: ${problems.join('; ')}`);
  }
  const { PORT, HOST, DATABASE_URL, DATA_DIR, PUBLIC_URL, TRUST_PROXY, READ_ACCESS, EMBED_ANCESTORS } = result.data;
  const { FETCH_CONTACT, FETCH_PRIVATE_ADDRESSES, CACHE_SECONDS, METRICS_ACCESS, LOG_LEVEL } = result.data;
  return {
    port: PORT,
    host: HOST,
    databaseUrl: DATABASE_URL ?? null,
    dataDir: DATA_DIR,
    publicUrl: PUBLIC_URL ?? null,
    trustedProxies: TRUST_PROXY,
    isReadingOpen: READ_ACCESS === 'open',
    embedAncestors: EMBED_ANCESTORS,
    fetchContact: FETCH_CONTACT ?? null,
    fetchPrivateAddresses: FETCH_PRIVATE_ADDRESSES,
    cacheSeconds: CACHE_SECONDS,
    metricsAccess: METRICS_ACCESS ?? READ_ACCESS,
    logLevel: LOG_LEVEL,
  };
}

/** A password stands in an address. */
const SECRET: readonly string[] = ['DATABASE_URL', 'PUBLIC_URL'];

/** As much of a value as a message shows. */
const MOST_SHOWN = 80;

function problemOf(name: string, wanted: string, given: Record<string, string | undefined>): string {
  const value = given[name] ?? '';
  const shown = value.length > MOST_SHOWN ? `${value.slice(0, MOST_SHOWN)}…` : value;
  const got = SECRET.includes(name) ? '' : `, got ${JSON.stringify(shown)}`;
  return `${name}: ${wanted}${got}. ${WITHOUT[name]}`;
}

/** What to do where a setting is wrong and not needed. */
const WITHOUT: Record<string, string> = {
  PORT: 'Without it the server takes 4000',
  HOST: 'Without it the server listens at 127.0.0.1',
  DATABASE_URL: 'Without it the graph is kept in DATA_DIR',
  DATA_DIR: 'Without it the graph is kept in ./data',
  PUBLIC_URL: 'Without it links are as each request says',
  TRUST_PROXY: 'Without it proxies on this machine are trusted',
  READ_ACCESS: 'Without it whoever reaches the server may read',
  EMBED_ANCESTORS: 'Without it any page may show those of /embed/',
  FETCH_CONTACT: 'Without it PUBLIC_URL stands there',
  FETCH_PRIVATE_ADDRESSES: 'Without it nothing private is fetched',
  CACHE_SECONDS: 'Without it every query is answered anew',
  METRICS_ACCESS: 'Without it whoever may read the graph may read /metrics',
  LOG_LEVEL: 'Without it the level is info',
};

function isPlain(url: string): boolean {
  if (!URL.canParse(url)) return true;
  const { username, password, search, hash } = new URL(url);
  return `${username}${password}${search}${hash}` === '';
}

/** What stands in a header must neither end a directive nor begin another. */
const ORIGIN = /^https?:\/\/(?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*(?::\d{1,5})?$/i;

function areOrigins(list: readonly string[]): boolean {
  return (list.length === 1 && list[0] === '*') || list.every((item) => ORIGIN.test(item));
}

function areAddresses(list: readonly string[]): boolean {
  // A number is an address too, but was meant as a number of proxies.
  if (list.some((item) => /^\d*$/.test(item))) return false;
  try {
    compile([...list]);
    return true;
  } catch {
    return false;
  }
}
