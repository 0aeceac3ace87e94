import sql from 'sql-template-tag';
import type { Queryable } from './database.ts';
import { run } from './lists/rows.ts';
import { columnsOf, namesOf } from './tables/columns.ts';
import { InstallationEntity } from './tables/installation.ts';

/** What tells this graph from every other: made with the database, and kept as long as it, by dump and restore too. */
export type Installation = Omit<InstallationEntity, 'single'>;

const COLUMNS = columnsOf(InstallationEntity, 'i', namesOf(InstallationEntity, ['single']));

export async function readInstallation(database: Queryable): Promise<Installation> {
  const [row] = await run<Installation>(database, sql`select ${COLUMNS} from installation i`);
  return row!;
}
