import sql from 'sql-template-tag';
import { normalizeName } from '../../domain/names/normalize-name.ts';
import type { Queryable } from '../database.ts';
import type { Order } from '../lists/keyset.ts';
import type { List } from '../lists/list.ts';
import { byIds, run } from '../lists/rows.ts';
import { columnsOf, namesOf } from '../tables/columns.ts';
import { OutletEntity } from '../tables/outlet.ts';

export type OutletRow = Omit<OutletEntity, 'key'>;

/** Of table `outlet o`. */
export const OUTLET_COLUMNS = columnsOf(OutletEntity, 'o', namesOf(OutletEntity, ['key']));

const BY_NAME: Order<OutletRow> = {
  name: 'NAME',
  descending: false,
  columns: [
    { sql: 'o.name', type: 'text', value: (row) => row.name },
    { sql: 'o.id', type: 'bigint', value: (row) => row.id },
  ],
};

export const outletsById = (database: Queryable, ids: readonly number[]): Promise<(OutletRow | null)[]> =>
  byIds<OutletRow>(database, ids, sql`select ${OUTLET_COLUMNS} from outlet o where o.id = any(${ids}::bigint[])`);

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
  return run<OutletRow>(database, sql`select ${OUTLET_COLUMNS} from outlet o where ${condition} order by o.id`);
}

/** Outlets with a name or a slug spelt nearly so, the likest first; at most three. */
export const outletsLike = (database: Queryable, name: string): Promise<OutletRow[]> =>
  run<OutletRow>(
    database,
    sql`select ${OUTLET_COLUMNS} from outlet o where similarity(o.key, ${normalizeName(name)}) > ${LIKE}::real
        order by similarity(o.key, ${normalizeName(name)}) desc, o.id limit 3`,
  );

/** Similarity of pg_trgm, 0 to 1, from which a name may be the other one misspelt. */
const LIKE = 0.3;

/** All outlets, by name. */
export const outletList = (): List<OutletRow> => ({
  columns: OUTLET_COLUMNS,
  from: sql`outlet o`,
  where: [],
  order: BY_NAME,
});

export type OutletRecord = Omit<OutletEntity, 'id'>;

/**
 * The outlet of each name, made when it is new, with the first free slug; a domain learnt later is kept. One statement
 * of SQL, and one more for each new outlet.
 */
export async function saveOutlets(
  transaction: Queryable,
  outlets: readonly (OutletRecord | null)[],
): Promise<(number | null)[]> {
  const wanted = new Map<string, OutletRecord>();
  for (const outlet of outlets) {
    if (outlet === null) continue;
    const known = wanted.get(outlet.key) ?? outlet;
    wanted.set(outlet.key, { ...known, domain: known.domain ?? outlet.domain });
  }
  const rows = await transaction.query<Pick<OutletEntity, 'id' | 'key' | 'domain'>[]>(
    'select id, key, domain from outlet where key = any($1::text[])',
    [[...wanted.keys()]],
  );
  const known = new Map(rows.map((row) => [row.key, row]));
  const ids = new Map<string, number>();
  for (const [key, outlet] of wanted) {
    const row = known.get(key);
    const isKnown = row !== undefined && (row.domain !== null || outlet.domain === null);
    ids.set(key, isKnown ? row.id : await saveOutlet(transaction, outlet));
  }
  return outlets.map((outlet) => outlet && ids.get(outlet.key)!);
}

async function saveOutlet(transaction: Queryable, outlet: OutletRecord): Promise<number> {
  const [row] = await transaction.query<{ id: number }[]>(
    `with recursive tried(number, slug) as (
       select 1, $3::text
       union all
       select number + 1, $3 || '-' || (number + 1) from tried
       where exists (select from outlet where outlet.slug = tried.slug)
     )
     insert into outlet (key, name, slug, domain)
     select $1, $2, slug, $4 from tried order by number desc limit 1
     on conflict (key) do update set domain = coalesce(outlet.domain, excluded.domain)
     returning id`,
    [outlet.key, outlet.name, outlet.slug, outlet.domain],
  );
  return row!.id;
}
