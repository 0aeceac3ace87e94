import type { FastifyInstance, FastifyReply } from 'fastify';
import { openTo } from './headers.ts';
import { answerOtherMethods } from './methods.ts';

/** How long a health check may take, in milliseconds. */
const READY_MS = 1_000;

/**
 * `/health/live`: the process runs. `/health/ready`: it can answer queries. Neither ever waits longer than a second.
 */
export function healthRoutes(app: FastifyInstance, isReady: () => Promise<boolean>): void {
  const config = openTo('GET', 'HEAD');
  app.get('/health/live', { config }, (_request, reply) => sendStatus(reply, 200, 'ok'));
  app.get('/health/ready', { config }, async (_request, reply) => {
    const ready = await isReadyInTime(isReady);
    return sendStatus(reply, ready ? 200 : 503, ready ? 'ok' : 'not ready');
  });
  for (const url of ['/health/live', '/health/ready']) answerOtherMethods(app, url, ['GET', 'HEAD']);
}

function sendStatus(reply: FastifyReply, code: number, status: string): FastifyReply {
  return reply.code(code).header('cache-control', 'no-store').send({ status });
}

/** A check that fails or takes too long says no. */
async function isReadyInTime(isReady: () => Promise<boolean>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(resolve, READY_MS, false);
  });
  try {
    return await Promise.race([isReady(), late]);
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}
