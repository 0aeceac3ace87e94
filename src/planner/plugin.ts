import type { ApolloServerPlugin } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import type { GraphQLSchema } from 'graphql';
import type { Context } from '../graphql/context.ts';
import type { FormatError } from '../graphql/format-error.ts';
import { createPlanner } from './answer.ts';

/** Apollo Server's way in: what a plan answers does not go by the resolvers of each field. */
export function plannerPlugin(schema: GraphQLSchema, formatError: FormatError): ApolloServerPlugin {
  const answer = createPlanner(schema);
  return {
    requestDidStart: async () => ({
      async responseForOperation({ document, operation, request, contextValue }) {
        // Of several operations none may be named; Apollo Server says so.
        if (!operation) return null;
        const planned = await answer(document, operation, request.variables ?? {}, contextValue as Context);
        if (planned === null) return null;
        const { data, errors } = planned;
        const singleResult = errors
          ? { errors: errors.map((error) => formatError(error.toJSON(), error)), data }
          : { data };
        return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult } };
      },
    }),
  };
}
