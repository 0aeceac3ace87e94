import { normalizeName } from '../../domain/names/normalize-name.ts';
import { type OutletRow, outletsLike, outletsWith } from '../../storage/articles/outlets.ts';
import type { Context } from '../context.ts';
import { parseId, toId } from '../relay/ids.ts';
import type { OutletBy, OutletFilter } from './inputs.ts';
import { listedIn, loadEach } from './listed-in.ts';
import { outletLoader } from './loaders.ts';
import { ambiguous, idsOf, idsOfListed } from './problems.ts';

/** The outlet asked for, or null. @throws InputError AMBIGUOUS_NAME for a domain that several share */
export async function outletBy(context: Context, by: OutletBy): Promise<OutletRow | null> {
  if (by.id != null) return outletLoader(context).load(parseId(by.id, ['Outlet']).id);
  const [column, value] =
    by.slug != null
      ? (['slug', by.slug] as const)
      : by.name != null
        ? (['name', by.name] as const)
        : (['domain', by.domain!] as const);
  const rows = await outletsWith(context.database, column, [value]);
  if (rows.length > 1) throw ambiguous(value, rows.map(toShown));
  return rows[0] ?? null;
}

const toShown = ({ id, name, slug }: OutletRow) => ({ id: toId('Outlet', id), name, slug });

/**
 * Row ids of every outlet listed; a domain stands for all that share it. @throws InputError for one that does not
 * exist.
 */
export async function outletIds(context: Context, filter: OutletFilter): Promise<number[]> {
  const { id, slug, name, domain, called } = listedIn('outlet', filter);
  const { database } = context;
  const [byId, slugged, namesakes, hosted] = await Promise.all([
    loadEach(id, (one) => outletLoader(context).load(parseId(one, ['Outlet']).id)),
    slug.length + called.length > 0 ? outletsWith(database, 'slug', [...slug, ...called]) : [],
    name.length + called.length > 0 ? outletsWith(database, 'name', [...name, ...called]) : [],
    domain.length > 0 ? outletsWith(database, 'domain', domain) : [],
  ]);
  const bySlug = (one: string) => slugged.find((row) => row.slug === one);
  const byKey = new Map(namesakes.map((row) => [normalizeName(row.name), row]));
  const byName = (one: string) => byKey.get(normalizeName(one));
  return idsOfListed(
    'outlet',
    'outlets',
    [
      ...id.map((one, index) => ({ asked: one, ids: idsOf(byId[index]) })),
      ...slug.map((one) => ({ asked: one, ids: idsOf(bySlug(one)) })),
      ...name.map((one) => ({ asked: one, ids: idsOf(byName(one)) })),
      ...called.map((one) => ({ asked: one, ids: idsOf(bySlug(one) ?? byName(one)) })),
      ...domain.map((one) => ({
        asked: one,
        ids: hosted.filter((row) => row.domain === one.toLowerCase()).map((row) => row.id),
      })),
    ],
    async (asked) => (id.includes(asked) ? [] : (await outletsLike(database, asked)).map(toShown)),
  );
}
