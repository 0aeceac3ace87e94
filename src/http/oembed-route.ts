import type { FastifyInstance, FastifyRequest } from 'fastify';
import { escapeXml } from '../export/xml.ts';
import { type Access, scopeOf } from './access.ts';
import type { AskGraph } from './ask-graph.ts';
import { openTo } from './headers.ts';
import { answerOtherMethods } from './methods.ts';
import { EMBEDDABLE, findEmbed } from './pages/find-embed.ts';
import { SITE_NAME } from './pages/page-head.ts';
import { HttpProblem, RETRY_AFTER } from './problems.ts';
import { FORWARDED_HEADERS, type PublicAddress } from './public-address.ts';
import { parametersOf } from './search.ts';

/** How long an answer may be kept, in seconds. */
const MAX_AGE = 3_600;

/** `/oembed?url=…`: HTML that shows a page within another, by https://oembed.com. */
export function oembedRoute(
  app: FastifyInstance,
  askGraph: AskGraph,
  access: Access,
  addressOf: (request: FastifyRequest) => PublicAddress,
): void {
  app.route({
    method: ['GET', 'HEAD'],
    url: '/oembed',
    exposeHeadRoute: false,
    config: openTo('GET', 'HEAD'),
    handler: async (request, reply) => {
      await scopeOf(request, access);
      const { url, maxWidth, maxHeight } = readQuestion(request.url);
      const { base, isForwarded } = addressOf(request);
      const found = url.startsWith(`${base}/`)
        ? await findEmbed(url.slice(base.length), (query, variables) => askGraph(request, query, variables))
        : null;
      if (found === 'later') throw new HttpProblem(503, 'Nobody can say now: try again', 'UNAVAILABLE', RETRY_AFTER);
      if (found === null) throw new HttpProblem(404, EMBEDDABLE, 'NOT_FOUND');
      const width = Math.min(found.width, maxWidth);
      const height = Math.min(found.height, maxHeight);
      const isShared = !isForwarded && access.isReadingOpen;
      return reply
        .headers({
          'cache-control': `${isShared ? 'public' : 'private'}, max-age=${MAX_AGE}`,
          vary: ['accept-encoding', ...(isForwarded ? FORWARDED_HEADERS : [])].join(', '),
        })
        .send({
          version: '1.0',
          type: 'rich',
          provider_name: SITE_NAME,
          provider_url: `${base}/`,
          title: found.title,
          cache_age: MAX_AGE,
          width,
          height,
          html: frameOf(base + found.path, found.title, width, height),
        });
    },
  });
  answerOtherMethods(app, '/oembed', ['GET', 'HEAD']);
}

const frameOf = (address: string, title: string, width: number, height: number): string =>
  `<iframe src="${escapeXml(address)}" title="${escapeXml(title)}" width="${width}" height="${height}"` +
  ' loading="lazy" style="border: 0; max-width: 100%"></iframe>';

/** @throws HttpProblem */
function readQuestion(requestUrl: string): { url: string; maxWidth: number; maxHeight: number } {
  const given = new Map(parametersOf(requestUrl));
  const url = given.get('url') ?? '';
  if (url === '') throw new HttpProblem(400, '"url" wants the address of a page of this server');
  if ((given.get('format') ?? 'json') !== 'json') throw new HttpProblem(501, '"format" wants json: there is no other');
  return { url, maxWidth: most('maxwidth', given), maxHeight: most('maxheight', given) };
}

function most(name: string, given: ReadonlyMap<string, string>): number {
  const text = given.get(name);
  if (text === undefined || text === '') return Number.POSITIVE_INFINITY;
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new HttpProblem(400, `"${name}" wants a number of pixels, 1 or more`);
  return Number(text);
}
