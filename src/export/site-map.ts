import { ENTITY_TYPE_NAMES, toId } from '../graphql/relay/ids.ts';
import type { Database } from '../storage/database.ts';
import { readUntil } from '../storage/lend.ts';
import { lastPageIds, PAGE_KINDS, type PageKind, type PageRow, pagesWithin } from '../storage/page-addresses.ts';
import { readPatiently } from '../storage/transaction.ts';
import { STATEMENT_MS } from './read-quotes.ts';
import { escapeXml } from './xml.ts';

export { PAGE_KINDS, type PageKind } from '../storage/page-addresses.ts';

/** Lists of all pages for search engines: https://www.sitemaps.org/protocol.html. */
export interface SiteMap {
  /** The list of the parts. @param base the address of the server, without a slash at its end */
  writeIndex(base: string, signal: AbortSignal): Promise<string>;
  /** Pieces of a part, each made when it is taken; null where there is no such part. */
  openPart(kind: PageKind, number: number, base: string, signal: AbortSignal): Promise<AsyncGenerator<string> | null>;
}

/** Addresses in a part: as many as the protocol allows. */
export const PART_SIZE = 50_000;

/** Rows that one statement reads. */
const BATCH_SIZE = 1_000;

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const NAMESPACE = 'http://www.sitemaps.org/schemas/sitemap/0.9';

/** A part holds the ids of one range, so that no address moves from part to part and none has to be counted. */
export const createSiteMap = (database: Database): SiteMap => ({
  async writeIndex(base, signal) {
    const last = await lastPageIds(readUntil(database, signal));
    const parts = PAGE_KINDS.flatMap((kind) =>
      Array.from({ length: partCount(last[kind]) }, (_, index) => `${base}/sitemap/${kind}-${index + 1}.xml`),
    );
    const entries = parts.map((address) => `<sitemap><loc>${escapeXml(address)}</loc></sitemap>\n`);
    return `${HEAD}<sitemapindex xmlns="${NAMESPACE}">\n${entries.join('')}</sitemapindex>\n`;
  },
  async openPart(kind, number, base, signal) {
    const last = await lastPageIds(readUntil(database, signal));
    return number > partCount(last[kind]) ? null : writePart(database, kind, number, base, signal);
  },
});

const partCount = (lastId: number): number => Math.ceil(lastId / PART_SIZE);

async function* writePart(
  database: Database,
  kind: PageKind,
  number: number,
  base: string,
  signal: AbortSignal,
): AsyncGenerator<string> {
  const range = { above: (number - 1) * PART_SIZE, upTo: number * PART_SIZE };
  yield `${HEAD}<urlset xmlns="${NAMESPACE}">\n`;
  for (;;) {
    signal.throwIfAborted();
    const rows = await readPatiently(database, { statementMs: STATEMENT_MS, signal }, (reader) =>
      pagesWithin(reader, kind, range, BATCH_SIZE),
    );
    yield rows.map((row) => writeAddress(`${base}/${pathOf(kind, row)}`, row.changedAt)).join('');
    if (rows.length < BATCH_SIZE) break;
    range.above = rows.at(-1)!.id;
  }
  yield '</urlset>\n';
}

function pathOf(kind: PageKind, { id, type, slug }: PageRow): string {
  if (kind === 'articles') return `article/${toId('Article', id)}`;
  if (kind === 'statements') return `statement/${toId('Statement', id)}`;
  return `${ENTITY_TYPE_NAMES[type!].toLowerCase()}/${encodeURIComponent(slug!)}`;
}

function writeAddress(address: string, changedAt: Date | null): string {
  const changed = changedAt === null ? '' : `<lastmod>${changedAt.toISOString()}</lastmod>`;
  return `<url><loc>${escapeXml(address)}</loc>${changed}</url>\n`;
}
