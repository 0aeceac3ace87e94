import { z } from 'zod';
import { StartupError } from './errors.ts';

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** Every setting the program reads from the environment, with its default and unit. The README lists the same. */
const Settings = z.object({
  /** TCP port of the server; 0 takes any free one. */
  PORT: z.coerce.number().int().min(0).max(65_535).default(4000),
  /** Address to listen on. */
  HOST: z.string().min(1).default('127.0.0.1'),
  /** PostgreSQL 14 or newer; absent: an embedded database in DATA_DIR. */
  DATABASE_URL: z
    .url({ protocol: /^postgres(ql)?$/, error: 'wants a URL like postgres://user:password@host:5432/database' })
    .optional(),
  /** Folder of the embedded database; made when it is missing. */
  DATA_DIR: z.string().min(1).default('./data'),
  LOG_LEVEL: z.enum(LOG_LEVELS).default('info'),
});

export interface Config {
  port: number;
  host: string;
  databaseUrl: string | null;
  dataDir: string;
  logLevel: (typeof LOG_LEVELS)[number];
}

/**
 * Reads the settings. An empty variable counts as absent.
 * @throws StartupError that names every wrong setting at once, without the values (one may hold a password).
 */
export function readConfig(env: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== ''));
  const result = Settings.safeParse(given);
  if (!result.success) {
    const problems = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
    throw new StartupError(`settings: ${problems.join('; ')}`);
  }
  const { PORT, HOST, DATABASE_URL, DATA_DIR, LOG_LEVEL } = result.data;
  return { port: PORT, host: HOST, databaseUrl: DATABASE_URL ?? null, dataDir: DATA_DIR, logLevel: LOG_LEVEL };
}
