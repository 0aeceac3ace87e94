import type { FastifyInstance, FastifyRequest } from 'fastify';
import { MAX_BRACKET_DEPTH, nestsTooDeep } from '../graphql/limits/brackets.ts';
import { HttpProblem } from './problems.ts';

/** Bytes of a request body. */
export const MAX_BODY_BYTES = 256 * 1024;

const JSON_TYPE = /^application\/json\s*(;\s*charset="?utf-8"?\s*)?$/i;

/** Bodies are JSON in UTF-8 and nothing else; this replaces Fastify's own parsers. */
export function readJsonBodies(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    'application/json',
    { parseAs: 'buffer', bodyLimit: MAX_BODY_BYTES },
    async (request: FastifyRequest, body: Buffer) => readJson(request.headers, body),
  );
}

/** @throws HttpProblem when the body is not strict UTF-8, not JSON, or nests deeper than 64. */
function readJson(headers: FastifyRequest['headers'], body: Buffer): unknown {
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

function decode(body: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body);
  } catch {
    throw new HttpProblem(400, 'The request body is not valid UTF-8');
  }
}
