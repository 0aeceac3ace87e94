import type { FastifyInstance, FastifyRequest } from 'fastify';
import { PAGE_KINDS, type PageKind, type SiteMap } from '../export/site-map.ts';
import { type Access, scopeOf } from './access.ts';
import { COMPRESS_PIECES } from './compression.ts';
import { withDeadline } from './deadline.ts';
import { notFound } from './problems.ts';
import { FORWARDED_HEADERS, type PublicAddress } from './public-address.ts';
import type { SendStream } from './streams.ts';

const PART = new RegExp(`^(${PAGE_KINDS.join('|')})-([1-9]\\d{0,8})\\.xml$`);

/** How long anybody may keep one, in seconds. */
const MAX_AGE = 3_600;

/**
 * `/robots.txt`, and `/sitemap.xml` with its parts. Search engines may read every page, and the API by which the pages
 * are drawn. They are kept from searches, of which there is no end, and from exports, each of which may be the whole
 * graph. Where reading wants a key they are kept from everything.
 */
export function siteMapRoute(
  app: FastifyInstance,
  siteMap: SiteMap,
  access: Access,
  sendStream: SendStream,
  addressOf: (request: FastifyRequest) => PublicAddress,
  limitMs: number,
): void {
  app.get('/robots.txt', async (request, reply) => {
    const { base, isForwarded } = addressOf(request);
    const prefix = new URL(base).pathname.replace(/\/$/, '');
    const kept = (access.isReadingOpen ? ['search', 'export/'] : [''])
      .map((path) => `Disallow: ${prefix}/${path}\n`)
      .join('');
    return reply
      .headers(headersOf('text/plain; charset=utf-8', isForwarded))
      .send(`User-agent: *\n${kept}\nSitemap: ${base}/sitemap.xml\n`);
  });

  app.get('/sitemap.xml', async (request, reply) => {
    await scopeOf(request, access);
    const { base, isForwarded } = addressOf(request);
    const index = await withDeadline(limitMs, new AbortController(), ({ signal }) => siteMap.writeIndex(base, signal));
    return reply.headers(headersOf(XML, isForwarded || !access.isReadingOpen)).send(index);
  });

  app.get<{ Params: { file: string } }>('/sitemap/:file', { compress: COMPRESS_PIECES }, async (request, reply) => {
    const [, kind, number] = PART.exec(request.params.file) ?? [];
    if (kind === undefined) throw notFound();
    await scopeOf(request, access);
    const { base, isForwarded } = addressOf(request);
    return sendStream(request, reply, headersOf(XML, isForwarded || !access.isReadingOpen), async (signal) => {
      const pieces = await siteMap.openPart(kind as PageKind, Number(number), base, signal);
      if (pieces === null) throw notFound();
      return pieces;
    });
  });
}

const XML = 'application/xml; charset=utf-8';

/**
 * An answer is private in two cases, and then only the client that asked may keep it. In one, its addresses were made
 * from the headers of a proxy, which others could have set. In the other, reading wants a key.
 */
const headersOf = (contentType: string, isPrivate: boolean): Record<string, string> => ({
  'content-type': contentType,
  'cache-control': `${isPrivate ? 'private' : 'public'}, max-age=${MAX_AGE}`,
  vary: ['accept-encoding', ...(isPrivate ? FORWARDED_HEADERS : [])].join(', '),
});
