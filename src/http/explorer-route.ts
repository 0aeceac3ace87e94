import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { preferredType } from './accept.ts';
import { notFound } from './problems.ts';
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
];

/** `/` and the pages below it for a browser; a program that asks for `/` is led to the API. */
export function explorerRoute(
  app: FastifyInstance,
  webRoot: string,
  /** The path under which users see this server, `/news`; empty where that is the root, or not known. */
  prefixOf: (request: FastifyRequest) => string,
): void {
  for (const url of PAGES) {
    app.get(url, async (request, reply) => {
      reply.header('vary', 'accept, accept-encoding');
      const prefix = prefixOf(request);
      if (preferredType(request.headers.accept, ['application/json', 'text/html']) !== 'text/html') {
        return answerProgram(reply, url, prefix);
      }
      return sendPage(reply, webRoot, 'explorer.html', prefix === '' ? wayUp(request.url) : `${prefix}/`);
    });
  }
}

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
