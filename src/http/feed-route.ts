import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Exporter } from '../export/exporter.ts';
import type { FeedFormat } from '../export/feed.ts';
import { type Access, scopeOf } from './access.ts';
import { withDeadline } from './deadline.ts';
import { openTo } from './headers.ts';
import { answerOtherMethods } from './methods.ts';
import { HttpProblem } from './problems.ts';
import { FORWARDED_HEADERS, type PublicAddress } from './public-address.ts';
import { parametersOf } from './search.ts';

const FEEDS: Record<string, { format: FeedFormat; contentType: string }> = {
  'quotes.atom': { format: 'atom', contentType: 'application/atom+xml; charset=utf-8' },
  'quotes.json': { format: 'json', contentType: 'application/feed+json; charset=utf-8' },
};

/**
 * `/feeds/quotes.atom` and `/feeds/quotes.json`: the newest quotes of any filter, for readers that ask again and again.
 */
export function feedRoute(
  app: FastifyInstance,
  exporter: Exporter,
  access: Access,
  addressOf: (request: FastifyRequest) => PublicAddress,
  limitMs: number,
): void {
  app.route<{ Params: { file: string } }>({
    method: ['GET', 'HEAD'],
    url: '/feeds/:file',
    exposeHeadRoute: false,
    config: openTo('GET', 'HEAD'),
    handler: async (request, reply) => {
      await scopeOf(request, access);
      const feed = Object.hasOwn(FEEDS, request.params.file) ? FEEDS[request.params.file] : undefined;
      if (!feed) {
        throw new HttpProblem(404, `There is no such feed: take ${Object.keys(FEEDS).join(', ')}`, 'NOT_FOUND');
      }
      const parameters = parametersOf(request.url);
      const client = new AbortController();
      reply.raw.once('close', () => client.abort());
      const address = addressOf(request);
      const { body, updated } = await withDeadline(limitMs, client, ({ signal }) =>
        exporter.makeFeed(feed.format, parameters, urlsOf(address, request.url), signal),
      );
      const lastModified = settled(updated);
      return reply
        .headers({
          ...cachingOf(address, access.isReadingOpen),
          'content-type': feed.contentType,
          ...(lastModified && { 'last-modified': lastModified.toUTCString() }),
        })
        .send(body);
    },
  });
  answerOtherMethods(app, '/feeds/:file', ['GET', 'HEAD']);
}

const urlsOf = ({ base }: PublicAddress, url: string): { selfUrl: string; homeUrl: string } => ({
  selfUrl: base + new URL(url, 'http://localhost').href.slice('http://localhost'.length),
  homeUrl: `${base}/`,
});

/**
 * Feed readers ask every few minutes. A cache between the reader and this server may answer for a minute. Two kinds of
 * feed may be kept only by the reader who asked. One is a feed whose links were made from the headers of a proxy, since
 * others could have set those headers. The other is a feed that wants a key.
 */
const cachingOf = ({ isForwarded }: PublicAddress, isOpen: boolean): Record<string, string> =>
  isForwarded || !isOpen
    ? { 'cache-control': 'private, max-age=60', vary: ['accept-encoding', ...FORWARDED_HEADERS].join(', ') }
    : { 'cache-control': 'public, max-age=60', vary: 'accept-encoding' };

/**
 * Last-Modified counts seconds: while its second still runs, more may come under the same date.
 * https://www.rfc-editor.org/rfc/rfc9110#section-8.8.2.2
 */
const settled = (updated: Date): Date | null => (Date.now() - updated.getTime() > 2_000 ? updated : null);
