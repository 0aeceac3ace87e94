import { InputError } from '../../../errors.ts';
import type { PageElement } from '../html/page-tree.ts';
import { firstOf, lineOf, oneLine, parseXml } from '../xml/parse-xml.ts';
import { decodeDocument } from './charset.ts';
import { httpUrl } from './http-url.ts';
import { parsePastDate } from './published-date.ts';
import { type DocumentHint, oneOf, type ReadResult, reject, rejectOf } from './reader.ts';

/**
 * Reads a sitemap, which has addresses and no texts: each page is rejected with what is known of it and the address to
 * fetch.
 */
export function readSitemap(bytes: Uint8Array, origin: string, hint: DocumentHint = {}): ReadResult[] {
  try {
    const root = parseXml(decodeDocument(bytes, 'xml', hint.charset));
    const index = root.getElementsByTagName('sitemap').flatMap((sitemap) => addressOf(sitemap) ?? []);
    if (index.length > 0) throw new InputError(whatIsListed(index, hint.url ?? null));
    const pages = root.getElementsByTagName('url');
    if (pages.length === 0) throw new InputError('is a sitemap without addresses');
    return pages.map((page, i) => {
      const news = firstOf(page, 'news');
      const known = [lineOf(news, 'title') && `"${lineOf(news, 'title')}"`, lineOf(news, 'publication_date')];
      const about = known.filter(Boolean).join(', ');
      const address = addressOf(page);
      const fetch = address ? `: fetch ${address.slice(0, 500)}` : '';
      const reason = `is an address without its text${about && ` (${about.slice(0, 200)})`}${fetch}`;
      const rejected = reject(oneOf('address', i, origin), reason);
      const url = address && httpUrl(address);
      const date = lineOf(news, 'publication_date');
      if (!url) return rejected;
      const outlet = lineOf(firstOf(news ?? page, 'publication'), 'name')?.slice(0, 200) ?? null;
      const said = [lineOf(page, 'lastmod'), ...known].filter(Boolean).join('\n') || null;
      return { ...rejected, page: { url, publishedAt: date ? parsePastDate(date) : null, outlet, said } };
    });
  } catch (error) {
    return [rejectOf(origin, error)];
  }
}

/** The address of an entry itself; its pictures have their own within. */
const addressOf = (entry: PageElement): string | null =>
  oneLine(entry.children.find(({ localName }) => localName === 'loc') ?? null);

/** @param from where the list lies, which some lists name too */
function whatIsListed(addresses: readonly string[], from: string | null): string {
  const other = addresses.find((address) => httpUrl(address) !== from);
  return other === undefined
    ? 'is a list of sitemaps that names only itself'
    : `is a list of ${addresses.length} sitemaps: fetch ${other.slice(0, 500)}`;
}
