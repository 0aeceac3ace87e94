import type { IncomingHttpHeaders } from 'node:http';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { covers, type Scope } from '../graphql/access/identify.ts';
import { MAX_BRACKET_DEPTH, nestsTooDeep } from '../graphql/limits/brackets.ts';
import { HttpProblem, TOO_LONG } from './problems.ts';

/** Bytes of a request body. */
export const MAX_BODY_BYTES = 256 * 1024;
/** Of one whose sender may ingest. */
export const MAX_INGEST_BYTES = 2 * 1024 * 1024;

declare module 'fastify' {
  interface FastifyRequest {
    /** What the key of a request to the API allows; null: it has none. */
    scope: Scope | null;
  }
}

/** @throws HttpProblem when a body is longer than its sender may send */
export function refuseLongBody({ scope }: FastifyRequest, bytes: number): void {
  if (bytes > MAX_BODY_BYTES && !covers(scope, 'ingest')) throw new HttpProblem(413, TOO_LONG);
}

const JSON_TYPE = /^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i;

/** Bodies are JSON in UTF-8 and nothing else; this replaces Fastify's own parsers. */
export function readJsonBodies(app: FastifyInstance): void {
  app.decorateRequest('scope', null);
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, async (request: FastifyRequest, body: Buffer) => {
    refuseLongBody(request, body.length);
    return readJson(request.headers, body);
  });
}

/** @throws HttpProblem when the body is not strict UTF-8, not JSON, or nests deeper than 64. */
export function readJson(headers: IncomingHttpHeaders, body: Buffer): unknown {
  if (!JSON_TYPE.test(headers['content-type'] ?? '')) {
    throw new HttpProblem(415, 'Send JSON in UTF-8: the content type must be application/json');
  }
  if ((headers['content-encoding'] ?? 'identity') !== 'identity') {
    throw new HttpProblem(415, 'Send the body uncompressed');
  }
  const text = decode(body);
  if (nestsTooDeep(text)) {
    throw new HttpProblem(400, `The JSON nests deeper than ${MAX_BRACKET_DEPTH}: send flatter variables`);
  }
  try {
    return JSON.parse(text);
  } catch {
    throw new HttpProblem(400, 'The request body is not valid JSON');
  }
}

const UTF_8 = new TextDecoder('utf-8', { fatal: true });

function decode(body: Buffer): string {
  try {
    return UTF_8.decode(body);
  } catch {
    throw new HttpProblem(400, 'The request body is not valid UTF-8');
  }
}
