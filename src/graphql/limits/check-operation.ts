import type { ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, GraphQLError, type GraphQLSchema, getOperationAST } from 'graphql';
import { InputError } from '../../errors.ts';
import { LIMITS, type LimitName } from './limits.ts';
import { weighOnce } from './passed-weights.ts';
import { checkStrings } from './strings.ts';
import { Excess } from './weigh.ts';

type Variables = Readonly<Record<string, unknown>>;

/** What a client reads when it passes a limit: what came, what is allowed, what to do. */
const ADVICE: Record<LimitName, (found: number, allowed: number) => string> = {
  depth: (found, allowed) =>
    `The query nests fields ${found} deep, at most ${allowed} are allowed: ask for the inner part in a second query`,
  aliases: (found, allowed) =>
    `The query has ${found} or more aliases, at most ${allowed} are allowed: split it, or use a filter that takes a ` +
    'list',
  rootFields: (found, allowed) =>
    `The query has ${found} or more root fields, at most ${allowed} are allowed: split it, or use \`nodes\``,
  directives: (found, allowed) =>
    `The query has ${found} or more directives, at most ${allowed} are allowed: leave fields out instead`,
  cost: (found, allowed) =>
    `The query may return ${found} nodes or more (its page sizes multiplied), at most ${allowed} are allowed: ` +
    'lower `first` or `last` on the lists, and page through them with `after` or `before`',
  introspectionDepth: (found, allowed) =>
    `The introspection nests fields ${found} deep, at most ${allowed} are allowed: use the usual introspection query`,
  introspectionLists: (found, allowed) =>
    `The introspection nests lists ${found} deep, at most ${allowed} are allowed: use the usual introspection query`,
  nesting: (found, allowed) =>
    `The query nests fields and fragments ${found} deep or more, at most ${allowed} are allowed: ` +
    'write fewer fragments inside fragments',
};

/**
 * Whether an operation asks for too much. The same for HTTP and WebSocket; needs no valid document.
 * Linear in the document's size, and stops at the first excess.
 * @returns the error to answer with, or null when the operation may run (or there is no such operation).
 */
export function checkLimits(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
  variables: Variables,
): GraphQLError | null {
  const operation = getOperationAST(document, operationName);
  if (!operation) return null;
  try {
    weighOnce(schema, document, operation, variables);
    return null;
  } catch (error) {
    if (!(error instanceof Excess)) throw error;
    const { limit, found } = error;
    const allowed = LIMITS[limit];
    return new GraphQLError(ADVICE[limit](found, allowed), {
      nodes: operation,
      extensions: { code: 'QUERY_TOO_COMPLEX', limit, allowed, found },
    });
  }
}

/**
 * All that an operation must pass before it runs: its limits, and strings that can be stored.
 * @returns the error to answer with, or null.
 */
export function checkOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | null | undefined,
  variables: Variables,
): GraphQLError | null {
  try {
    checkStrings(document, variables);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return new GraphQLError(error.message, { extensions: { code: error.code } });
  }
  return checkLimits(schema, document, operationName, variables);
}

/** Apollo Server's way in: refuses an operation after validation and before anything runs. */
export function limitsPlugin(): ApolloServerPlugin {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ schema, document, request }) => {
        const error = checkOperation(schema, document, request.operationName, request.variables ?? {});
        if (!error) return;
        throw new GraphQLError(error.message, {
          nodes: error.nodes,
          extensions: { ...error.extensions, http: { status: 400 } },
        });
      },
    }),
  };
}
