import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { preferredType } from './accept.ts';
import { notFound, sendProblem } from './problems.ts';
import { sendPage } from './web-files.ts';

/** The pages of the explorer. One bundle draws them all: the address says which. */
const PAGES = [
  '/',
  '/search',
  '/person/:slug',
  '/organization/:slug',
  '/place/:slug',
  '/article/:id',
  '/statement/:id',
  '/dashboards',
  '/dashboards/:name',
  '/dashboard',
  '/embed/dashboard',
  '/embed/panel',
];

/**
 * `/` and the pages below it for a browser, and a page that says so where there is none; a program that asks for `/` is
 * led to the API.
 */
export function explorerRoute(
  app: FastifyInstance,
  webRoot: string,
  /** The path under which users see this server, `/news`; empty where that is the root, or not known. */
  prefixOf: (request: FastifyRequest) => string,
): void {
  const send = (request: FastifyRequest, reply: FastifyReply) => {
    const prefix = prefixOf(request);
    return sendPage(reply, webRoot, 'explorer.html', prefix === '' ? wayUp(request.url) : `${prefix}/`);
  };
  for (const url of PAGES) {
    app.get(url, async (request, reply) => {
      reply.header('vary', 'accept, accept-encoding');
      return wantsPage(request) ? send(request, reply) : answerProgram(reply, url, prefixOf(request));
    });
  }
  app.setNotFoundHandler(async (request, reply) => {
    reply.header('vary', 'accept, accept-encoding');
    if (!['GET', 'HEAD'].includes(request.method) || !wantsPage(request)) return sendProblem(reply, notFound());
    return send(request, reply.code(404));
  });
}

const wantsPage = ({ headers }: FastifyRequest): boolean =>
  preferredType(headers.accept, ['application/json', 'text/html']) === 'text/html';

/** Relative where no prefix is known, since a proxy may have taken one away. */
function answerProgram(reply: FastifyReply, url: string, prefix: string): FastifyReply {
  if (url !== '/') throw notFound();
  return reply.redirect(prefix === '' ? 'graphql' : `${prefix}/graphql`, 302);
}

/** From a page to the root: `./` of `/search?text=war`, `../` of `/person/ann-lee`. */
function wayUp(url: string): string {
  const path = url.replace(/[?#].*$/s, '');
  return '../'.repeat(path.split('/').length - 2) || './';
}
