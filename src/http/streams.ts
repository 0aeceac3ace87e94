import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { FormatError } from '../graphql/format-error.ts';
import { clientLeft, HttpProblem, problemOf } from './problems.ts';

export interface StreamLimits {
  /** Exports at once; more are turned away. Each holds a database connection while it reads a batch. */
  exports: number;
  /** How long a client may take nothing while something waits for it, in milliseconds. */
  stalledMs: number;
}

/**
 * Sends what is made piece by piece. It has no time limit as a whole: it lives while its client takes what is ready,
 * and ends when the client leaves or stalls. What goes wrong after the first bytes cuts the connection, so that a
 * client can tell half an answer from a whole one.
 */
export type SendStream = (
  request: FastifyRequest,
  reply: FastifyReply,
  headers: Record<string, string>,
  open: (signal: AbortSignal) => Promise<AsyncGenerator<string>>,
) => Promise<FastifyReply>;

/** @returns one for all routes that stream, which share the limits */
export function createSendStream(limits: StreamLimits, formatError: FormatError): SendStream {
  // Those whose work has not ended, including those whose client has left.
  let running = 0;

  return async (request, reply, headers, open) => {
    if (running >= limits.exports) {
      throw new HttpProblem(503, 'Enough exports are running: try again later', 'UNAVAILABLE', { 'retry-after': '10' });
    }
    running += 1;
    const ended = () => {
      running -= 1;
    };
    const signal = whileClientStays(reply, limits.stalledMs);
    const pieces = await open(signal).catch((error) => {
      ended();
      throw signal.aborted ? clientLeft() : error;
    });
    reply.headers(headers);
    if (request.method === 'HEAD') {
      await pieces.return(undefined).finally(ended);
      return reply.send();
    }
    const stream = Readable.from(pieces);
    stream.once('close', ended);
    stream.on('error', (error) => {
      if (!signal.aborted) problemOf(error, formatError);
    });
    return reply.send(stream);
  };
}

/** Aborted when the connection ends before the answer does, or when the client takes nothing for so long. */
function whileClientStays(reply: FastifyReply, stalledMs: number): AbortSignal {
  const controller = new AbortController();
  const { raw } = reply;
  raw.once('close', () => controller.abort());
  raw.setTimeout(stalledMs);
  raw.on('timeout', () => {
    // While nothing waits for the client, it is the database that takes its time.
    if (raw.writableLength === 0) raw.setTimeout(stalledMs);
    else raw.destroy();
  });
  return controller.signal;
}
