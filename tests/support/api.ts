import { type DocumentNode, type ExecutionResult, execute, type GraphQLError, graphql, parse, validate } from 'graphql';
import { pino } from 'pino';
import { createContext } from '../../src/graphql/context.ts';
import { createFormatError } from '../../src/graphql/format-error.ts';
import { buildGraphSchema } from '../../src/graphql/schema.ts';
import type { Database } from '../../src/storage/database.ts';

// biome-ignore lint/suspicious/noExplicitAny: answers have the shape of their query.
export type Data = any;

/** An error as a client reads it. */
export interface ReadError {
  message: string;
  code: string;
  path?: readonly (string | number)[];
  candidates?: unknown;
}

export interface Api {
  /** The data of an operation that succeeds. */
  ask(query: string, variables?: Record<string, unknown>): Promise<Data>;
  /** The data and the errors of one that does not. */
  refuse(query: string, variables?: Record<string, unknown>): Promise<{ data: Data; errors: ReadError[] }>;
  /** The one error of an operation. */
  problem(query: string, variables?: Record<string, unknown>): Promise<ReadError>;
}

/** Who asks, and by what way articles come in. */
export type ContextOptions = Parameters<typeof createContext>[2];

const schema = buildGraphSchema();
const formatError = createFormatError(pino({ level: 'silent' }));

/** Runs operations as the server does, each with a context of its own, without HTTP between. */
export function apiOf(database: () => Database, options: () => ContextOptions = () => ({})): Api {
  const run = async (source: string, variableValues: Record<string, unknown> = {}): Promise<ExecutionResult> => {
    const rest = { schema, variableValues, contextValue: createContext(database(), undefined, options()) };
    const document = readDocument(source);
    return document ? execute({ document, ...rest }) : graphql({ source, ...rest });
  };
  const api: Api = {
    async ask(query, variables) {
      const { data, errors } = await run(query, variables);
      if (errors) throw errors[0]!.originalError ?? errors[0];
      return plain(data);
    },
    async refuse(query, variables) {
      const { data, errors = [] } = await run(query, variables);
      return { data: plain(data ?? null), errors: errors.map(read) };
    },
    async problem(query, variables) {
      const { errors } = await api.refuse(query, variables);
      if (errors.length !== 1) throw new Error(`expected one error, got ${JSON.stringify(errors)}`);
      return errors[0]!;
    },
  };
  return api;
}

const documents = new Map<string, DocumentNode>();

/** An operation that is right, read and checked once, as in the server: a test of pages asks one a thousand times. */
function readDocument(source: string): DocumentNode | null {
  const known = documents.get(source);
  if (known) return known;
  try {
    const document = parse(source);
    if (validate(schema, document).length > 0) return null;
    documents.set(source, document);
    return document;
  } catch {
    return null;
  }
}

/** As JSON carries it: graphql-js makes objects without a prototype, and dates. */
const plain = (data: unknown): Data => JSON.parse(JSON.stringify(data));

function read(error: GraphQLError): ReadError {
  const { message, path, extensions } = formatError(error.toJSON(), error);
  return { message, path, ...extensions } as ReadError;
}

export const namesOf = (nodes: { name: string }[]): string[] => nodes.map((node) => node.name);
export const textsOf = (nodes: { text: string }[]): string[] => nodes.map((node) => node.text);
export const titlesOf = (nodes: { title: string }[]): string[] => nodes.map((node) => node.title);
