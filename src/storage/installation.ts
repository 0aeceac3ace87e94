import sql from 'sql-template-tag';
import type { Queryable } from './database.ts';
import { run } from './lists/list.ts';

/** What tells this graph from every other: made with the database, and kept as long as it, by dump and restore too. */
export interface Installation {
  /** A random UUID. */
  id: string;
  createdAt: Date;
}

export async function readInstallation(database: Queryable): Promise<Installation> {
  const [row] = await run<Installation>(database, sql`select id, created_at "createdAt" from installation`);
  return row!;
}
