import type { FastifyInstance, HTTPMethods } from 'fastify';
import { openTo } from './headers.ts';
import { HttpProblem } from './problems.ts';

const ALL: HTTPMethods[] = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'];

/** What an address that takes some methods answers to the others: OPTIONS says which it takes, the rest are refused. */
export function answerOtherMethods(app: FastifyInstance, url: string, taken: readonly HTTPMethods[]): void {
  const allow = [...taken, 'OPTIONS'].join(', ');
  app.options(url, { config: openTo(...taken) }, (_request, reply) => reply.code(204).header('allow', allow).send());
  app.route({
    method: ALL.filter((method) => !taken.includes(method)),
    url,
    config: openTo(...taken),
    handler: async () => {
      throw new HttpProblem(405, `Use ${taken.filter((method) => method !== 'HEAD').join(' or ')}`, 'BAD_USER_INPUT', {
        allow,
      });
    },
  });
}
