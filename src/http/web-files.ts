import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import staticFiles from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { HttpProblem, notFound, sendProblem } from './problems.ts';

/**
 * The built web files, compressed by the build. Names under `/assets/` carry a hash of their content, so browsers keep
 * them for good.
 * @param webRoot may be missing, as in a checkout before its first build.
 */
export async function serveAssets(app: FastifyInstance, webRoot: string): Promise<void> {
  await app.register(async (assets) => {
    assets.setErrorHandler((_error, _request, reply) => sendProblem(reply, notFound()));
    await assets.register(staticFiles, {
      root: join(webRoot, 'assets'),
      prefix: '/assets/',
      preCompressed: true,
      immutable: true,
      maxAge: '365d',
      index: false,
      dotfiles: 'deny',
      decorateReply: false,
      setHeaders: (response) => response.setHeader('vary', 'accept-encoding'),
    });
  });
}

/**
 * A page names its assets by their hashes, so browsers ask for it anew each time.
 * @param root where the server's root is as seen from the address of the page, with a slash at its end.
 * @param complete writes into it what is not known when it is built
 */
export async function sendPage(
  reply: FastifyReply,
  webRoot: string,
  page: string,
  root = './',
  complete = (html: string): string => html,
): Promise<FastifyReply> {
  const content = await readFile(join(webRoot, page), 'utf8').catch(() => null);
  if (content === null) {
    throw new HttpProblem(404, 'The web pages are not built: run `npm run build:web`', 'NOT_FOUND');
  }
  return reply
    .headers({ 'content-type': 'text/html; charset=utf-8', 'cache-control': 'no-cache' })
    .send(complete(content.replaceAll('="./', `="${root}`)));
}
