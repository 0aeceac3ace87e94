import sql from 'sql-template-tag';
import { normalizeName } from '../../domain/names/normalize-name.ts';
import type { Queryable } from '../database.ts';
import type { Order } from '../lists/keyset.ts';
import { type List, run } from '../lists/list.ts';
import { byIds } from '../lists/rows.ts';
import { columnsOf, namesOf } from '../tables/columns.ts';
import { OutletEntity } from '../tables/outlet.ts';

export type OutletRow = Omit<OutletEntity, 'key'>;

const COLUMNS = columnsOf(OutletEntity, 'o', namesOf(OutletEntity, ['key']));

const BY_NAME: Order<OutletRow> = {
  name: 'NAME',
  descending: false,
  columns: [
    { sql: 'o.name', type: 'text', value: (row) => row.name },
    { sql: 'o.id', type: 'bigint', value: (row) => row.id },
  ],
};

export const outletsById = (database: Queryable, ids: readonly number[]): Promise<(OutletRow | null)[]> =>
  byIds<OutletRow>(database, ids, sql`select ${COLUMNS} from outlet o where o.id = any(${ids}::bigint[])`);

/** Outlets with one of the slugs, names or domains. A domain may be shared by several. */
export function outletsWith(
  database: Queryable,
  by: 'slug' | 'name' | 'domain',
  values: string[],
): Promise<OutletRow[]> {
  const condition = {
    slug: sql`o.slug = any(${values})`,
    name: sql`o.key = any(${values.map(normalizeName)})`,
    domain: sql`o.domain = any(${values.map((value) => value.toLowerCase())})`,
  }[by];
  return run<OutletRow>(database, sql`select ${COLUMNS} from outlet o where ${condition} order by o.id`);
}

/** Outlets with a name or a slug spelt nearly so, the likest first; at most three. */
export const outletsLike = (database: Queryable, name: string): Promise<OutletRow[]> =>
  run<OutletRow>(
    database,
    sql`select ${COLUMNS} from outlet o where similarity(o.key, ${normalizeName(name)}) > ${LIKE}::real
        order by similarity(o.key, ${normalizeName(name)}) desc, o.id limit 3`,
  );

/** Similarity of pg_trgm, 0 to 1, from which a name may be the other one misspelt. */
const LIKE = 0.3;

/** All outlets, by name. */
export const outletList = (): List<OutletRow> => ({ columns: COLUMNS, from: sql`outlet o`, where: [], order: BY_NAME });
