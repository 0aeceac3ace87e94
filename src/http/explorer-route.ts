import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { preferredType } from './accept.ts';
import type { AskGraph } from './ask-graph.ts';
import { allowFrames, isEmbedded } from './pages/embedding.ts';
import { type AskedPage, type HeadAnswer, NO_PAGE } from './pages/find-head.ts';
import { EXPLORER_PAGES, type ExplorerPage } from './pages/heads.ts';
import { readPageLinks, withLinks } from './pages/page-files.ts';
import { withHead } from './pages/write-head.ts';
import { notFound, RETRY_AFTER, sendProblem } from './problems.ts';
import { FORWARDED_HEADERS, type PublicAddress } from './public-address.ts';
import { sendPage } from './web-files.ts';

/**
 * Serves `/` and the pages below it. Each page has a head that says what the page is about. An address without a page
 * gets a page that says so. A program that asks for JSON at `/` is led to the API.
 */
export function explorerRoute(
  app: FastifyInstance,
  webRoot: string,
  askGraph: AskGraph,
  embedAncestors: readonly string[],
  addressOf: (request: FastifyRequest) => PublicAddress,
): void {
  const send = async (request: FastifyRequest, reply: FastifyReply, answer: HeadAnswer, page?: ExplorerPage) => {
    const { base, isForwarded } = addressOf(request);
    const prefix = new URL(base).pathname.replace(/\/$/, '');
    const root = prefix === '' ? wayUp(request.url) : `${prefix}/`;
    reply.code(answer.status).header('vary', varyOf(isForwarded));
    // A name that goes back to where it was must not find a browser that remembers.
    if (answer.status === 301) return reply.header('cache-control', 'no-cache').redirect(root + answer.path, 301);
    if (answer.status === 503) reply.headers(RETRY_AFTER);
    const links = page ? await readPageLinks(webRoot, page) : [];
    const written = links.map((write) => write(root));
    const complete = (html: string) => withLinks(withHead(html, answer.head, base), written);
    return sendPage(reply, webRoot, 'explorer.html', root, complete);
  };
  for (const [url, findHead] of Object.entries(EXPLORER_PAGES)) {
    const letBeShown = isEmbedded(url) ? allowFrames(embedAncestors) : () => undefined;
    app.get<{ Params: Record<string, string> }>(url, async (request, reply) => {
      reply.header('vary', 'accept, accept-encoding');
      letBeShown(request, reply);
      if (wantsJson(request)) return answerProgram(reply, url, addressOf(request));
      const page: AskedPage = {
        parameters: request.params,
        url: request.url,
        base: addressOf(request).base,
        ask: (query, variables) => askGraph(request, query, variables),
      };
      return send(request, reply, await findHead(page), url as ExplorerPage);
    });
  }
  app.setNotFoundHandler(async (request, reply) => {
    reply.header('vary', 'accept, accept-encoding');
    if (!['GET', 'HEAD'].includes(request.method) || !wantsPage(request)) return sendProblem(reply, notFound());
    return send(request, reply, NO_PAGE);
  });
}

const varyOf = (isForwarded: boolean): string =>
  ['accept', 'accept-encoding', ...(isForwarded ? FORWARDED_HEADERS : [])].join(', ');

/** Whoever shows previews of links accepts anything, and gets the page; so does everybody who does not ask for JSON. */
const wantsJson = ({ headers }: FastifyRequest): boolean =>
  preferredType(headers.accept, ['text/html', 'application/json']) === 'application/json';

const wantsPage = ({ headers }: FastifyRequest): boolean =>
  preferredType(headers.accept, ['application/json', 'text/html']) === 'text/html';

/** Relative where no prefix is known, since a proxy may have taken one away. */
function answerProgram(reply: FastifyReply, url: string, { base }: PublicAddress): FastifyReply {
  if (url !== '/') throw notFound();
  const prefix = new URL(base).pathname.replace(/\/$/, '');
  return reply.redirect(prefix === '' ? 'graphql' : `${prefix}/graphql`, 302);
}

/** From a page to the root: `./` of `/search?text=war`, `../` of `/person/ann-lee`. */
function wayUp(url: string): string {
  const path = url.replace(/[?#].*$/s, '');
  return '../'.repeat(path.split('/').length - 2) || './';
}
