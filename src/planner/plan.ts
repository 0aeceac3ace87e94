import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  visit,
} from 'graphql';
import { collectFields } from 'graphql/execution/collectFields.js';
import type { Context } from '../graphql/context.ts';
import { compileList } from './compile-list.ts';
import { compilePlace } from './compile-place.ts';
import { compileRoot } from './compile-root.ts';
import { type AnsweredField, compileValue } from './compile-value.ts';
import { type Compiling, type Run, toAsked } from './compiling.ts';

/** A query made ready for any values of its variables that leave the same fields in it. */
export type Plan = readonly AnsweredField[];

/** Plans a query. @throws NotPlanned for one that asks for the schema itself */
export function planQuery(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Record<string, unknown>,
): Plan {
  const fragments: Record<string, FragmentDefinitionNode> = {};
  for (const definition of document.definitions) {
    if (definition.kind === Kind.FRAGMENT_DEFINITION) fragments[definition.name.value] = definition;
  }
  const compiling: Compiling = { schema, fragments, variables, writers: [], compileValue, compileList, compilePlace };
  const type = schema.getQueryType()!;
  const collected = collectFields(schema, fragments, variables, type, operation.selectionSet);
  return toAsked(type, collected).map((asked) => compileRoot(compiling, type, asked));
}

/** Names of the variables that decide which fields a document asks for. */
export function decidingVariables(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Directive(node) {
      for (const { value } of node.arguments ?? []) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names];
}

/** A query that begins to run. */
export function newRun(context: Context, variables: Record<string, unknown>): Run {
  const kept = new Map<object, Map<unknown, unknown>>();
  return {
    context,
    variables,
    keptFor(part) {
      let values = kept.get(part);
      if (!values) {
        values = new Map();
        kept.set(part, values);
      }
      return values;
    },
  };
}
