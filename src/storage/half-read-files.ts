import sql from 'sql-template-tag';
import type { LinePlace } from '../domain/line-place.ts';
import type { Database, Queryable } from './database.ts';
import { run } from './lists/rows.ts';
import { columnsOf } from './tables/columns.ts';
import { HalfReadFileEntity } from './tables/half-read-file.ts';
import { whileConnected } from './transaction.ts';

const PLACE = columnsOf(HalfReadFileEntity, 'f', ['bytes', 'lines']);

/** How far files were read whose reading was cut short, by a key that changes as the file does. */
export interface HalfReadFiles {
  find(key: string): Promise<LinePlace | null>;
  note(key: string, path: string, place: LinePlace): Promise<void>;
  /** One that is read to its end. */
  forget(key: string): Promise<void>;
}

/** Each of its calls throws StartupError when the database is gone. */
export const halfReadFilesOf = (database: Pick<Database, 'place' | 'source'>): HalfReadFiles => ({
  find: (key) => whileConnected(database, () => findPlace(database.source, key)),
  note: (key, path, place) => whileConnected(database, () => notePlace(database.source, key, path, place)),
  forget: (key) => whileConnected(database, () => forgetPlace(database.source, key)),
});

async function findPlace(database: Queryable, key: string): Promise<LinePlace | null> {
  const [row] = await run<LinePlace>(database, sql`select ${PLACE} from half_read_file f where f.key = ${key}`);
  return row ?? null;
}

async function notePlace(database: Queryable, key: string, path: string, { bytes, lines }: LinePlace): Promise<void> {
  await run(
    database,
    sql`insert into half_read_file (key, path, bytes, lines) values (${key}, ${path}, ${bytes}, ${lines})
        on conflict (key) do update
        set path = excluded.path, bytes = excluded.bytes, lines = excluded.lines, noted_at = now()`,
  );
}

async function forgetPlace(database: Queryable, key: string): Promise<void> {
  await run(database, sql`delete from half_read_file where key = ${key}`);
}
