import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { notFound } from './problems.ts';

/** Files that have one address for good, which others know: see src/web/public. */
const PUBLIC_FILES: Readonly<Record<string, string>> = {
  'favicon.ico': 'image/x-icon',
  'favicon.svg': 'image/svg+xml',
  'apple-touch-icon.png': 'image/png',
  'card.png': 'image/png',
};

/** Icons, and the picture of previews. They are small; a browser asks for them anew once a day. */
export function publicFiles(app: FastifyInstance, webRoot: string): void {
  for (const [name, contentType] of Object.entries(PUBLIC_FILES)) {
    app.get(`/${name}`, async (_request, reply) => {
      const content = await readFile(join(webRoot, name)).catch(() => null);
      if (content === null) throw notFound();
      return reply.headers({ 'content-type': contentType, 'cache-control': 'public, max-age=86400' }).send(content);
    });
  }
}
