import type { ApolloServerPlugin } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql';
import { Extensions } from 'type-graphql';
import { covers, type Scope } from '../../domain/access.ts';
import { InputError } from '../../errors.ts';
import type { Context } from '../context.ts';

// The one place that says what a mutation needs. Each field carries its scope; one without does not build.

interface NeededScope {
  neededScope: Scope;
}

/** Marks a mutation as open to keys of this scope and of those above it. */
export const Needs = (neededScope: Scope): MethodDecorator =>
  Extensions({ neededScope } satisfies NeededScope) as MethodDecorator;

/**
 * Makes every mutation check who asks before it runs, however it is called.
 * @throws Error for a mutation that does not say what it needs
 */
export function guardMutations(schema: GraphQLSchema): void {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {})) {
    const { neededScope } = field.extensions as Partial<NeededScope>;
    if (neededScope === undefined) throw new Error(`the mutation ${field.name} says no scope: give it @Needs`);
    const { resolve } = field;
    field.resolve = (source, args, context: Context, info) => {
      checkScope(field.name, neededScope, context.scope);
      return resolve!(source, args, context, info);
    };
  }
}

/** @throws InputError UNAUTHENTICATED without a key, FORBIDDEN with one whose scope is too small */
function checkScope(field: string, needed: Scope, scope: Scope | null): void {
  if (covers(scope, needed)) return;
  if (scope === null) {
    throw new InputError(
      `"${field}" needs a key with the scope "${needed}": send the header "Authorization: Bearer whosaid_…"`,
      'UNAUTHENTICATED',
      { scope: needed },
    );
  }
  throw new InputError(`"${field}" needs a key with the scope "${needed}", this one has "${scope}"`, 'FORBIDDEN', {
    scope: needed,
  });
}

/** Apollo Server's way in: an operation of several mutations runs whole, or is refused before the first of them. */
export function scopesPlugin(): ApolloServerPlugin {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ schema, document, operation, contextValue }) => {
        if (operation?.operation !== 'mutation') return;
        const fields = schema.getMutationType()!.getFields();
        try {
          for (const name of rootFields(document, operation)) {
            const { neededScope } = (fields[name]?.extensions ?? {}) as Partial<NeededScope>;
            if (neededScope) checkScope(name, neededScope, (contextValue as Partial<Context>).scope ?? null);
          }
        } catch (error) {
          if (!(error instanceof InputError)) throw error;
          throw new GraphQLError(error.message, {
            nodes: operation,
            extensions: { ...error.details, code: error.code, http: httpOf(error) },
          });
        }
      },
    }),
  };
}

const httpOf = ({ code }: InputError) =>
  code === 'UNAUTHENTICATED'
    ? { status: 401, headers: new HeaderMap([['www-authenticate', 'Bearer realm="whosaid"']]) }
    : { status: 403 };

/** Names of the fields that an operation asks for at its root, those of fragments as well. The document is valid. */
function rootFields(document: DocumentNode, operation: OperationDefinitionNode): Set<string> {
  const names = new Set<string>();
  const seen = new Set<string>();
  const visit = (set: SelectionSetNode): void => {
    for (const selection of set.selections) {
      if (selection.kind === Kind.FIELD) names.add(selection.name.value);
      else if (selection.kind === Kind.INLINE_FRAGMENT) visit(selection.selectionSet);
      else if (!seen.has(selection.name.value)) {
        seen.add(selection.name.value);
        for (const definition of document.definitions) {
          if (definition.kind !== Kind.FRAGMENT_DEFINITION) continue;
          if (definition.name.value === selection.name.value) visit(definition.selectionSet);
        }
      }
    }
  };
  visit(operation.selectionSet);
  return names;
}
