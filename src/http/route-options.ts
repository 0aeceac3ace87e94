import type { FastifyRequest } from 'fastify';
import type { Scope } from '../graphql/access/identify.ts';
import type { Metrics } from '../metrics.ts';
import type { KnownDocuments } from '../planner/known-documents.ts';
import type { Access } from './access.ts';
import type { Admission } from './admission.ts';
import type { KeptAnswers } from './kept-answers.ts';

/** What a context is made from; the same for a WebSocket connection. */
export interface ContextRequest {
  headers: FastifyRequest['headers'];
  /** What its key allows; null: it has none. */
  scope: Scope | null;
  /** Aborted when the client leaves or the time limit passes. */
  signal: AbortSignal;
}

export type CreateContext = (request: ContextRequest) => object | Promise<object>;

export interface RouteLimits {
  /** How long an operation may run, in milliseconds. */
  operationMs: number;
  /** How long a mutation may run, in milliseconds. */
  mutationMs: number;
  /** Operations at once, however well the server does; more are turned away. */
  inFlight: number;
}

export interface RouteOptions {
  access: Access;
  createContext: CreateContext;
  /** Says which operations may begin. */
  admission: Admission;
  limits: RouteLimits;
  /** The address that users see, where it is set. */
  publicUrl: string | null;
  webRoot: string;
  keptAnswers?: KeptAnswers;
  metrics?: Metrics;
  documents: KnownDocuments;
}
