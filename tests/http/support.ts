import { mkdtempSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSchema, GraphQLError, type GraphQLSchema } from 'graphql';
import { pino } from 'pino';
import { InputError } from '../../src/errors.ts';
import type { Exporter } from '../../src/export/exporter.ts';
import { type HttpServer, type HttpServerOptions, startHttpServer } from '../../src/http/server.ts';
import type { Logger } from '../../src/logger.ts';

const SDL = /* GraphQL */ `
  type Query {
    hello(name: String = "world"): String!
    "Ends when the test says so, or when the signal is aborted."
    slow: String
    refuse: String
    timeOut: String
    crash: String
    away: String
    nothing: String
    twice: [String]!
    quotes(first: Int, last: Int): QuoteConnection!
    nodes(ids: [ID!]!): [Quote]!
  }
  type QuoteConnection {
    nodes: [Quote!]!
  }
  type Quote {
    text: String!
    article: Article!
  }
  type Article {
    title: String!
    quotes(first: Int, last: Int): QuoteConnection!
  }
  type Mutation {
    change: String!
  }
  type Subscription {
    changed: String!
  }
`;

/** What the `slow` field waits for and what it has seen. */
export interface Gate {
  open(): void;
  opened: Promise<void>;
  started: number;
  aborted: number;
  changes: number;
}

export function createGate(): Gate {
  let open = (): void => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened, started: 0, aborted: 0, changes: 0 };
}

/** A small schema with one field for each way an operation can go. */
export function testSchema(gate: Gate = createGate()): GraphQLSchema {
  const schema = buildSchema(SDL);
  const shared = new Error('connect ECONNREFUSED /var/run/postgresql: select * from secret');
  const resolvers: Record<string, (args: Record<string, unknown>, context: { signal: AbortSignal }) => unknown> = {
    hello: ({ name }) => `Hello, ${name}`,
    slow: async (_args, { signal }) => {
      gate.started += 1;
      signal.addEventListener('abort', () => {
        gate.aborted += 1;
      });
      await gate.opened;
      return 'at last';
    },
    refuse: () => {
      throw new InputError('`first` is at most 100, 500 came', 'AMBIGUOUS_NAME', { candidates: ['a', 'b'] });
    },
    timeOut: () => {
      throw Object.assign(new Error('canceling statement due to statement timeout'), { code: '57014' });
    },
    away: () => {
      throw Object.assign(new Error('terminating connection due to administrator command'), { code: '57P01' });
    },
    crash: () => {
      throw shared;
    },
    twice: () => [shared, new GraphQLError('made on purpose', { extensions: { code: 'FORBIDDEN' } })],
    change: () => {
      gate.changes += 1;
      return 'changed';
    },
  };
  for (const type of [schema.getQueryType(), schema.getMutationType()]) {
    for (const field of Object.values(type?.getFields() ?? {})) {
      const resolver = resolvers[field.name];
      if (resolver) field.resolve = (_source, args, context) => resolver(args, context);
    }
  }
  return schema;
}

/** No graph lies behind this server. */
const NO_EXPORTS: Exporter = {
  openExport: () => Promise.reject(new InputError('there is nothing to export')),
  makeFeed: () => Promise.reject(new InputError('there is nothing to feed')),
};

/** Anybody reads, and nobody has a key. */
export const OPEN: HttpServerOptions['access'] = {
  identify: () => Promise.reject(new InputError('no key is known here', 'UNAUTHENTICATED')),
  isReadingOpen: true,
};

export interface TestServer extends HttpServer {
  gate: Gate;
  /** Lines of the log so far. */
  log: string[];
}

/** Servers of this file that a test has not closed, since it failed or had no need to: they would keep its process. */
const running = new Set<HttpServer>();
afterAll(() => Promise.all([...running].map((server) => server.close())));

export async function startTestServer(options: Partial<HttpServerOptions> = {}): Promise<TestServer> {
  const gate = createGate();
  const log: string[] = [];
  const server = await startHttpServer({
    schema: testSchema(gate),
    createContext: () => ({}),
    isReady: async () => true,
    logger: loggerTo(log),
    host: '127.0.0.1',
    port: 0,
    webRoot: mkdtempSync(join(tmpdir(), 'whosaid-web-')),
    exporter: NO_EXPORTS,
    access: OPEN,
    ...options,
  });
  running.add(server);
  return { ...server, gate, log };
}

/**
 * A server for the tests of a file, or of the `describe` that this is called in: started before the first of them,
 * closed after the last.
 * @param options is asked when the server starts, after the hooks before it have run
 */
export function withServer(options: () => Partial<HttpServerOptions> = () => ({})): TestServer {
  let started: TestServer | undefined;
  beforeAll(async () => {
    started = await startTestServer(options());
  });
  afterAll(() => started?.close());
  const server = (): TestServer => {
    if (!started) throw new Error('the server is there for tests and their hooks, not before');
    return started;
  };
  return {
    get url() {
      return server().url;
    },
    get port() {
      return server().port;
    },
    get gate() {
      return server().gate;
    },
    get log() {
      return server().log;
    },
    close: () => server().close(),
  };
}

export function loggerTo(lines: string[]): Logger {
  return pino({ level: 'info' }, { write: (line: string) => lines.push(line) });
}

export interface Answer {
  status: number;
  headers: Headers;
  text: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape.
  json: any;
}

/** Sends and reads one request; `json` is null when the body is none. */
export async function ask(url: string, init?: RequestInit): Promise<Answer> {
  const response = await fetch(url, { redirect: 'manual', ...init });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, json: parsed(text) };
}

/** POSTs to `/graphql`; a string or bytes go as they are, with the JSON type unless told otherwise. */
export async function post(
  server: { url: string },
  body: object | string | Uint8Array<ArrayBuffer>,
  headers: Record<string, string> = {},
): Promise<Answer> {
  const sent = typeof body === 'string' || body instanceof Uint8Array ? body : JSON.stringify(body);
  return ask(`${server.url}/graphql`, {
    method: 'POST',
    body: sent,
    headers: { 'content-type': 'application/json', ...headers },
  });
}

/** Writes bytes to a bare socket and gives all that comes back until the server closes it. */
export async function raw(server: { port: number }, request: string): Promise<string> {
  const socket = connect(server.port, '127.0.0.1');
  socket.write(request);
  let answer = '';
  for await (const chunk of socket) answer += chunk;
  return answer;
}

/** Reads what is still to come. */
export async function readAll(reader: ReadableStreamDefaultReader<Uint8Array>): Promise<void> {
  while (!(await reader.read()).done);
}

export async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 5));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
