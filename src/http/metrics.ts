import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyInstance } from 'fastify';
import type { AnsweredOperation, Metrics } from '../metrics.ts';
import { type Access, scopeOf } from './access.ts';
import { answerOtherMethods } from './methods.ts';

/** Who may read `/metrics`: anybody, whoever has a key, or nobody. */
export type MetricsAccess = 'open' | 'key' | 'none';

/** `/metrics`, and what is measured of every request. */
export function metricsRoute(
  app: FastifyInstance,
  metrics: Metrics,
  { identify }: Access,
  metricsAccess: MetricsAccess,
): void {
  app.addHook('onResponse', ({ routeOptions }, reply, next) => {
    const request = { route: routeOptions.url ?? 'none', status: reply.statusCode };
    metrics.requestAnswered(request, reply.elapsedTime / 1_000);
    next();
  });
  if (metricsAccess === 'none') return;
  const access: Access = { identify, isReadingOpen: metricsAccess === 'open' };
  app.get('/metrics', async (request, reply) => {
    await scopeOf(request, access);
    return reply
      .headers({ 'content-type': metrics.contentType, 'cache-control': 'no-store' })
      .send(await metrics.read());
  });
  answerOtherMethods(app, '/metrics', ['GET', 'HEAD']);
}

/** Apollo Server's way in: measures each operation, and tells which way it was answered. */
export function measureOperations(metrics: Metrics): ApolloServerPlugin {
  return {
    async requestDidStart() {
      const start = performance.now();
      // An answer that no resolver has part in comes of a plan.
      let path: AnsweredOperation['path'] = 'none';
      return {
        async responseForOperation() {
          path = 'plan';
          return null;
        },
        async executionDidStart() {
          path = 'resolvers';
        },
        async willSendResponse({ operation, errors }) {
          const type = operation?.operation ?? 'unknown';
          const outcome = errors?.length ? 'errors' : 'ok';
          metrics.operationAnswered({ type, path, outcome }, (performance.now() - start) / 1_000);
        },
      };
    },
  };
}
