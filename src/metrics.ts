import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** An operation of GraphQL that was answered. */
export interface AnsweredOperation {
  /** `unknown` where the document has none that could be told. */
  type: 'query' | 'mutation' | 'subscription' | 'unknown';
  /** `kept`: it had been answered a short time before. `none`: it was refused before it ran. */
  path: 'plan' | 'resolvers' | 'kept' | 'none';
  outcome: 'ok' | 'errors';
}

/** A request that was answered. */
export interface AnsweredRequest {
  /** As routes are declared, so that there are few: `/export/:file`. */
  route: string;
  status: number;
}

/** Connections to the database, and who waits for one. */
export interface PoolState {
  open: number;
  idle: number;
  waiting: number;
}

/** What became of a document. */
export interface TakenDocument {
  status: string;
  /** Quotes by kind, where it was stored. */
  quotes?: Readonly<Record<string, number>>;
}

/** What the server counts and measures of itself, for Prometheus. */
export interface Metrics {
  contentType: string;
  read(): Promise<string>;
  operationAnswered(operation: AnsweredOperation, seconds: number): void;
  requestAnswered(request: AnsweredRequest, seconds: number): void;
  statementEnded(seconds: number): void;
  documentTaken(document: TakenDocument): void;
  /** An operation was refused because the server is busy. */
  operationRefused(): void;
  /** Has asked how many operations run, and how many may, whenever the metrics are read. */
  watchOperations(state: () => { running: number; limit: number }): void;
  /** Has the pool of connections asked whenever the metrics are read. */
  watchPool(state: () => PoolState): void;
}

/** Upper bounds of what is counted together, in seconds: from an answer of the cache to the time limit. */
const REQUEST_SECONDS = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const STATEMENT_SECONDS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2];

/** Metrics in a registry of their own, with those of Node: processor, memory, garbage collection, event loop. */
export function createMetrics(): Metrics {
  const registers = [new Registry()];
  const [register] = registers as [Registry];
  collectDefaultMetrics({ register });
  const operations = new Histogram({
    name: 'whosaid_operation_duration_seconds',
    help: 'Operations of GraphQL by their type, by what answered them, and by whether there were errors',
    labelNames: ['type', 'path', 'outcome'],
    buckets: REQUEST_SECONDS,
    registers,
  });
  const requests = new Histogram({
    name: 'whosaid_http_request_duration_seconds',
    help: 'Requests by route and status',
    labelNames: ['route', 'status'],
    buckets: REQUEST_SECONDS,
    registers,
  });
  const statements = new Histogram({
    name: 'whosaid_statement_duration_seconds',
    help: 'SQL statements, from the sending to the last row',
    buckets: STATEMENT_SECONDS,
    registers,
  });
  const refused = new Counter({
    name: 'whosaid_operations_refused_total',
    help: 'Operations that were answered with 503 because the server was busy',
    registers,
  });
  const documents = new Counter({
    name: 'whosaid_documents_total',
    help: 'Documents that this server took in, by what became of them',
    labelNames: ['status'],
    registers,
  });
  const quotes = new Counter({
    name: 'whosaid_quotes_total',
    help: 'Quotes of the articles that this server stored, by kind',
    labelNames: ['kind'],
    registers,
  });
  return {
    contentType: register.contentType,
    read: () => register.metrics(),
    operationAnswered: ({ type, path, outcome }, seconds) => operations.observe({ type, path, outcome }, seconds),
    requestAnswered: ({ route, status }, seconds) => requests.observe({ route, status }, seconds),
    statementEnded: (seconds) => statements.observe(seconds),
    documentTaken({ status, quotes: found = {} }) {
      documents.inc({ status: status.toLowerCase() });
      if (status !== 'CREATED' && status !== 'UPDATED') return;
      for (const [kind, count] of Object.entries(found)) quotes.inc({ kind: kind.toLowerCase() }, count);
    },
    operationRefused: () => refused.inc(),
    watchOperations(state) {
      new Gauge({
        name: 'whosaid_operations',
        help: 'Operations that run, and how many may at once',
        labelNames: ['state'],
        registers,
        collect() {
          for (const [name, count] of Object.entries(state())) this.set({ state: name }, count);
        },
      });
    },
    watchPool(state) {
      new Gauge({
        name: 'whosaid_database_connections',
        help: 'Connections to the database that are open and idle, and statements that wait for one',
        labelNames: ['state'],
        registers,
        collect() {
          for (const [name, count] of Object.entries(state())) this.set({ state: name }, count);
        },
      });
    },
  };
}
