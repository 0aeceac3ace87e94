import type { FastifyReply, FastifyRequest } from 'fastify';
import { secureEmbedded } from '../headers.ts';

/** Whether a page may stand in a page of others: they change nothing, and know no cookies. */
export const isEmbedded = (route: string): boolean => route.startsWith('/embed/');

/**
 * Lets an answer be shown within pages of these origins.
 * @param ancestors as `frame-ancestors` takes them: origins, `*`, or none
 */
export function allowFrames(ancestors: readonly string[]): (request: FastifyRequest, reply: FastifyReply) => void {
  const secure = secureEmbedded(ancestors);
  return ({ raw: request }, { raw: reply }) => {
    // It knows no origins but the server's own.
    reply.removeHeader('x-frame-options');
    secure(request, reply, () => undefined);
  };
}
