import sql from 'sql-template-tag';
import type { Queryable } from './database.ts';
import { run } from './lists/rows.ts';
import { columnsOf } from './tables/columns.ts';
import { TakenFileEntity } from './tables/taken-file.ts';

const COLUMNS = columnsOf(TakenFileEntity, 't', ['sha256']);

/** Whether a file with these bytes was taken before. */
export async function isTaken(database: Queryable, sha256: string): Promise<boolean> {
  const rows = await run(database, sql`select ${COLUMNS} from taken_file t where t.sha256 = ${sha256}`);
  return rows.length > 0;
}

export async function noteTaken(database: Queryable, sha256: string, path: string): Promise<void> {
  await run(
    database,
    sql`insert into taken_file (sha256, path) values (${sha256}, ${path}) on conflict (sha256) do nothing`,
  );
}
