import type { ApolloServer } from '@apollo/server';
import type { FastifyRequest } from 'fastify';
import type { FormatError } from '../graphql/format-error.ts';
import { type Access, scopeOf } from './access.ts';
import { type Deadline, withDeadline } from './deadline.ts';
import { problemOf } from './problems.ts';
import type { CreateContext } from './route-options.ts';

/** What the graph answered to a question of the server's own. */
export interface GraphAnswer<Data> {
  /** Null: nothing, since it took too long, the server is full, or the operation failed as a whole. */
  data: Data | null;
  /** Codes of its errors. */
  codes: readonly unknown[];
}

/** Asks the graph as a client would: through the same schema, with the same limits and errors. */
export type AskGraph = <Data>(
  request: FastifyRequest,
  query: string,
  variables: Record<string, unknown>,
) => Promise<GraphAnswer<Data>>;

/**
 * @param options `access` says who may ask; `createContext` makes the context from which an operation is answered
 * @param limitMs how long an answer may take, in milliseconds; an answer that takes longer is not waited for
 * @param most how many questions may run at once; a further question is refused without waiting
 */
export function createAskGraph(
  apollo: ApolloServer,
  { access, createContext }: { access: Access; createContext: CreateContext },
  formatError: FormatError,
  { limitMs, most }: { limitMs: number; most: number },
): AskGraph {
  let running = 0;
  return async <Data>(request: FastifyRequest, query: string, variables: Record<string, unknown>) => {
    if (running >= most) return { data: null, codes: ['UNAVAILABLE'] };
    running += 1;
    const work = async ({ signal }: Deadline): Promise<GraphAnswer<Data>> => {
      try {
        const scope = await scopeOf(request, access);
        const { headers } = request;
        const contextValue = Object.assign(await createContext({ headers, scope, signal }), { signal });
        const { body } = await apollo.executeOperation({ query, variables }, { contextValue });
        if (body.kind !== 'single') throw new Error('incremental delivery is not enabled');
        const { data, errors = [] } = body.singleResult;
        return { data: (data ?? null) as Data | null, codes: errors.map(({ extensions }) => extensions?.['code']) };
      } finally {
        running -= 1;
      }
    };
    return withDeadline(limitMs, new AbortController(), work).catch((error) => ({
      data: null,
      codes: [problemOf(error, formatError).code],
    }));
  };
}
