import type { ApolloServerPlugin } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import type { Context } from '../graphql/context.ts';
import type { FormatError } from '../graphql/format-error.ts';
import type { Logger } from '../logger.ts';
import type { Planner } from './answer.ts';
import { NotPlanned } from './compiling.ts';
import type { KnownDocuments, Planned } from './known-documents.ts';

/** What a context has where its operation was planned before Apollo Server got it. */
export interface PlannedContext {
  planned?: Planned | null;
}

/** Apollo Server's way in: what a plan answers does not go by the resolvers of each field. */
export function plannerPlugin(
  plan: Planner,
  documents: Pick<KnownDocuments, 'keep'>,
  formatError: FormatError,
  logger: Logger,
): ApolloServerPlugin {
  return {
    async requestDidStart() {
      let reason: unknown = null;
      return {
        async responseForOperation({ document, operation, request, contextValue }) {
          // Of several operations none may be named; Apollo Server says so.
          if (!operation) return null;
          const { planned: before } = contextValue as PlannedContext;
          if (before) reason = before.reason;
          const onLeft = (error: unknown) => {
            reason = error;
          };
          const planned = before
            ? before.answer
            : await plan(document, operation, request.variables ?? {}, contextValue as Context, onLeft);
          if (planned === null) return null;
          const { data, errors } = planned;
          if (!errors && request.query !== undefined) documents.keep(request.query, document);
          const singleResult = errors
            ? { errors: errors.map((error) => formatError(error.toJSON(), error)), data }
            : { data };
          return { http: { headers: new HeaderMap() }, body: { kind: 'single', singleResult } };
        },
        // What both refuse is the client's; what only a plan stumbles over is ours, and would else never be seen.
        async willSendResponse({ errors }) {
          if (reason === null || reason instanceof NotPlanned || errors?.length) return;
          logger.warn({ err: reason }, 'a plan failed, the resolvers answered');
        },
      };
    },
  };
}
