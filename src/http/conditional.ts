import { createHash } from 'node:crypto';
import type { FastifyInstance, FastifyReply } from 'fastify';
import fresh from 'fresh';

/**
 * Gives what a client may keep an entity tag, and answers 304 to whoever has it already: RFC 9110, section 13. What is
 * not to be kept says `no-store`; streams bring their own tags. Tags are weak, since one holds for every compression.
 */
export function answerConditionally(app: FastifyInstance): void {
  app.addHook('onSend', (request, reply, payload, next) => {
    if (typeof payload !== 'string' || !isKept(reply)) return next(null, payload);
    reply.header('etag', `W/"${createHash('sha256').update(payload).digest('base64url')}"`);
    // Without its cache-control: the fetch of browsers says no-cache whenever a page sends a condition of its own.
    const { 'if-none-match': tags, 'if-modified-since': since } = request.headers;
    if (!fresh({ 'if-none-match': tags, 'if-modified-since': since }, reply.getHeaders())) {
      return next(null, payload);
    }
    reply.code(304).removeHeader('content-type');
    next(null, null);
  });
}

function isKept(reply: FastifyReply): boolean {
  const cacheControl = reply.getHeader('cache-control');
  return reply.statusCode === 200 && typeof cacheControl === 'string' && !cacheControl.includes('no-store');
}
