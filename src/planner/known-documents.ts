import { type DocumentNode, type GraphQLSchema, getOperationAST } from 'graphql';
import { LRUCache } from 'lru-cache';
import type { Context } from '../graphql/context.ts';
import { checkOperation } from '../graphql/limits/check-operation.ts';
import type { PlannedAnswer, Planner } from './answer.ts';

/** Characters of the documents that are known, and of one. */
const MOST_CHARACTERS = 500_000;
const MOST_OF_ONE = 20_000;

/** What a request asks, as it came. */
export interface AskedOperation {
  query?: unknown;
  variables?: unknown;
  operationName?: unknown;
  extensions?: unknown;
}

/** What a plan made of an operation. Null: the resolvers have to answer it. */
export interface Planned {
  answer: PlannedAnswer | null;
  /** Why they have to, if it is not known beforehand which queries are theirs. */
  reason: unknown;
}

/**
 * Documents that were parsed and validated, and then answered by a plan. A query with the same text needs neither once
 * more. What else is checked of an operation, its limits and its variables, is checked each time.
 */
export interface KnownDocuments {
  keep(text: string, document: DocumentNode): void;
  /**
   * Plans and runs an operation of a known document; null for any other, and for what does not pass the checks.
   * @param context is asked for only when there is something to run; null: there is none
   */
  answer(asked: AskedOperation, context: () => Promise<Context | null>): Promise<Planned | null>;
}

export function createKnownDocuments(schema: GraphQLSchema, plan: Planner): KnownDocuments {
  const documents = new LRUCache<string, DocumentNode>({
    maxSize: MOST_CHARACTERS,
    maxEntrySize: MOST_OF_ONE,
    sizeCalculation: (_, text) => text.length,
  });
  return {
    keep: (text, document) => {
      documents.set(text, document);
    },
    async answer({ query, variables, operationName, extensions }, context) {
      const document = typeof query === 'string' ? documents.get(query) : undefined;
      if (!document || extensions != null || !isRecordOrNone(variables) || !isTextOrNone(operationName)) return null;
      const operation = getOperationAST(document, operationName);
      if (!operation || checkOperation(schema, document, operationName, variables ?? {})) return null;
      const given = await context();
      if (given === null) return null;
      let reason: unknown = null;
      const answer = await plan(document, operation, variables ?? {}, given, (error) => {
        reason = error;
      });
      return { answer, reason };
    },
  };
}

const isTextOrNone = (value: unknown): value is string | null | undefined => value == null || typeof value === 'string';

const isRecordOrNone = (value: unknown): value is Record<string, unknown> | null | undefined =>
  value == null || (typeof value === 'object' && !Array.isArray(value));
