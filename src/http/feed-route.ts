import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Exporter } from '../export/exporter.ts';
import type { FeedFormat } from '../export/feed.ts';
import { isUnchanged } from './conditional.ts';
import { withDeadline } from './deadline.ts';
import { refuseOtherMethods } from './export-route.ts';
import { HttpProblem } from './problems.ts';
import { parametersOf } from './search.ts';

const FEEDS: Record<string, { format: FeedFormat; contentType: string }> = {
  'quotes.atom': { format: 'atom', contentType: 'application/atom+xml; charset=utf-8' },
  'quotes.json': { format: 'json', contentType: 'application/feed+json; charset=utf-8' },
};

/** Readers ask every few minutes; whoever stands between may answer for a minute. */
const CACHE_CONTROL = 'public, max-age=60';

/** `/feeds/quotes.atom` and `/feeds/quotes.json`: the newest quotes of any filter, for readers that ask again and again. */
export function feedRoute(app: FastifyInstance, exporter: Exporter, limitMs: number): void {
  app.route<{ Params: { file: string } }>({
    method: ['GET', 'HEAD'],
    url: '/feeds/:file',
    exposeHeadRoute: false,
    handler: async (request, reply) => {
      const feed = Object.hasOwn(FEEDS, request.params.file) ? FEEDS[request.params.file] : undefined;
      if (!feed) {
        throw new HttpProblem(404, `There is no such feed: take ${Object.keys(FEEDS).join(', ')}`, 'NOT_FOUND');
      }
      const parameters = parametersOf(request.url);
      const client = new AbortController();
      reply.raw.once('close', () => client.abort());
      const { body, updated } = await withDeadline(limitMs, client, (signal) =>
        exporter.makeFeed(feed.format, parameters, urlsOf(request), signal),
      );
      const validators = { etag: etagOf(body), lastModified: settled(updated) };
      reply.headers({
        'content-type': feed.contentType,
        'cache-control': CACHE_CONTROL,
        etag: validators.etag,
        ...(validators.lastModified && { 'last-modified': validators.lastModified.toUTCString() }),
      });
      if (isUnchanged(request.headers, validators)) return reply.code(304).removeHeader('content-type').send();
      return reply.send(request.method === 'HEAD' ? undefined : body);
    },
  });
  refuseOtherMethods(app, '/feeds/:file');
}

/** Where the client asked; a Host that is none is not repeated. */
function urlsOf({ protocol, host, url }: FastifyRequest): { selfUrl: string; homeUrl: string } {
  const asked = `${protocol}://${host}`;
  const home = /^[\w.:[\]-]+$/.test(host) && URL.canParse(asked) ? asked : `${protocol}://localhost`;
  return { selfUrl: new URL(url, home).href, homeUrl: new URL(home).href };
}

/** Strong: of the very bytes. */
const etagOf = (body: string): string => `"${createHash('sha256').update(body).digest('base64url')}"`;

/**
 * Last-Modified counts seconds: while its second still runs, more may come under the same date.
 * https://www.rfc-editor.org/rfc/rfc9110#section-8.8.2.2
 */
const settled = (updated: Date): Date | null => (Date.now() - updated.getTime() > 2_000 ? updated : null);
