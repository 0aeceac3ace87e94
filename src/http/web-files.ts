import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { HttpProblem, notFound } from './problems.ts';

/** What the build makes; a file of another kind is not served. */
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ttf': 'font/ttf',
  '.woff2': 'font/woff2',
};

/** One file name: no folder, no leading dot. */
const FILE_NAME = /^\w[\w.-]*$/;

/**
 * The built web files. Names under `/assets/` carry a hash of their content, so browsers keep them for good.
 * @param webRoot may be missing, as in a checkout before its first build.
 */
export function serveAssets(app: FastifyInstance, webRoot: string): void {
  app.get<{ Params: { name: string } }>('/assets/:name', async (request, reply) => {
    const { name } = request.params;
    const content = FILE_NAME.test(name) ? await contentOf(join(webRoot, 'assets', name)) : null;
    if (content === null) throw notFound();
    return sendFile(reply, name, content, 'public, max-age=31536000, immutable');
  });
}

/** A page names its assets by their hashes, so browsers ask for it anew each time. */
export async function sendPage(reply: FastifyReply, webRoot: string, page: string): Promise<FastifyReply> {
  const content = await contentOf(join(webRoot, page));
  if (content === null) {
    throw new HttpProblem(404, 'The web pages are not built: run `npm run build:web`', 'NOT_FOUND');
  }
  return sendFile(reply, page, content, 'no-cache');
}

const sendFile = (reply: FastifyReply, name: string, content: Buffer, cacheControl: string): FastifyReply =>
  reply.headers({ 'content-type': TYPES[extname(name)], 'cache-control': cacheControl }).send(content);

async function contentOf(path: string): Promise<Buffer | null> {
  if (!(extname(path) in TYPES)) return null;
  try {
    return await readFile(path);
  } catch {
    return null;
  }
}
