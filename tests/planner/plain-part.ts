import { type DocumentNode, type GraphQLSchema, getNamedType, Kind, TypeInfo, visit, visitWithTypeInfo } from 'graphql';
import { kindOf } from '../../src/planner/kinds.ts';
import type { Operation } from '../fuzz/generate.ts';

/** Arguments for which a list is not read with its rows. */
const APART = new Set(['filter', 'last', 'before', 'orderBy']);

/** What PostgreSQL writes of counts in groups. */
const PLAIN_COUNTS: Readonly<Record<string, readonly string[]>> = {
  QuoteStats: ['rows', 'nodes'],
  QuoteStatsRow: ['keys', 'count'],
};

/**
 * What an operation asks of columns, of rows that others name, of pages, and of groups that are counted: PostgreSQL
 * writes the JSON of that.
 */
export function plainPart(schema: GraphQLSchema, { document, variables }: Operation): Operation {
  const types = new TypeInfo(schema);
  const plain = visit(
    document,
    visitWithTypeInfo(types, {
      Field: () => (isPlain(types) ? undefined : null),
      Argument: ({ name }) =>
        types.getParentType() && kindOf(types.getParentType()!) && APART.has(name.value) ? null : undefined,
      SelectionSet: {
        leave: (node) =>
          node.selections.length > 0
            ? undefined
            : { ...node, selections: [{ kind: Kind.FIELD, name: { kind: Kind.NAME, value: '__typename' } }] },
      },
    }),
  );
  return { document: withoutUnused(plain), variables };
}

function isPlain(types: TypeInfo): boolean {
  const [parent, field] = [types.getParentType(), types.getFieldDef()];
  if (!parent || !field || field.name === '__typename') return true;
  if (parent.name in PLAIN_COUNTS) return PLAIN_COUNTS[parent.name]!.includes(field.name);
  if (parent.name.endsWith('Connection')) return field.name === 'nodes';
  if (!kindOf(parent) || !field.resolve) return true;
  const { columns, row } = field.extensions as { columns?: unknown; row?: unknown };
  const type = getNamedType(field.type);
  return (
    Boolean(columns ?? row) ||
    (type.name.endsWith('Connection') && kindOf({ name: type.name.slice(0, -10) } as never) !== undefined)
  );
}

/** Variables that nothing uses any more are an error. */
function withoutUnused(document: DocumentNode): DocumentNode {
  const used = new Set<string>();
  visit(document, {
    VariableDefinition: () => false,
    Variable: ({ name }) => {
      used.add(name.value);
    },
  });
  return visit(document, { VariableDefinition: ({ variable }) => (used.has(variable.name.value) ? undefined : null) });
}
