import type { ApolloServerPlugin } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import type { Context } from '../graphql/context.ts';
import type { FormatError } from '../graphql/format-error.ts';
import type { Logger } from '../logger.ts';
import { createPlanner } from './answer.ts';
import { NotPlanned } from './compiling.ts';

/** Apollo Server's way in: what a plan answers does not go by the resolvers of each field. */
export function plannerPlugin(schema: GraphQLSchema, formatError: FormatError, logger: Logger): ApolloServerPlugin {
  const answer = createPlanner(schema);
  return {
    async requestDidStart() {
      let reason: unknown = null;
      const onLeft = (error: unknown) => {
        if (!(error instanceof NotPlanned)) reason = error;
      };
      return {
        async responseForOperation({ document, operation, request, contextValue }) {
          // Of several operations none may be named; Apollo Server says so.
          if (!operation) return null;
          const planned = await answer(document, operation, request.variables ?? {}, contextValue as Context, onLeft);
          if (planned === null) return null;
          const { data, errors } = planned;
          const singleResult = errors
            ? { errors: errors.map((error) => formatError(error.toJSON(), error)), data }
            : { data };
          return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult } };
        },
        // What both refuse is the client's; what only a plan stumbles over is ours, and would else never be seen.
        async willSendResponse({ errors }) {
          if (reason !== null && !errors?.length) logger.warn({ err: reason }, 'a plan failed, the resolvers answered');
        },
      };
    },
  };
}
