import {
  defaultFieldResolver,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isListType,
  isObjectType,
} from 'graphql';

/** Everything of a schema that a query can reach, with how often it was. */
export type Coverage = Map<string, number>;

/**
 * Counts from now on what is resolved ("Quote.text"), with which arguments ("Query.quotes(first)"), and what stands in
 * these ("QuoteFilter.kind", "QuoteKind.DIRECT"). A field that is asked for under a null is not counted.
 */
export function watchCoverage(schema: GraphQLSchema): Coverage {
  const coverage: Coverage = new Map();
  const count = (name: string) => coverage.set(name, (coverage.get(name) ?? 0) + 1);
  for (const type of typesOfQueries(schema)) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const name = `${type.name}.${field.name}`;
      coverage.set(name, 0);
      for (const argument of field.args) {
        coverage.set(`${name}(${argument.name})`, 0);
        addInputs(coverage, argument.type);
      }
      const resolve = field.resolve ?? defaultFieldResolver;
      field.resolve = (source, args, context, info) => {
        count(name);
        for (const argument of field.args) {
          if (args[argument.name] === undefined) continue;
          count(`${name}(${argument.name})`);
          countInputs(count, argument.type, args[argument.name]);
        }
        return resolve(source, args, context, info);
      };
    }
  }
  return coverage;
}

/** What queries answer with. Documents are queries alone: nothing that is sent may write. */
function typesOfQueries(schema: GraphQLSchema): Set<GraphQLNamedType> {
  const types = new Set<GraphQLNamedType>([schema.getQueryType()!]);
  // Grows while it is gone through.
  for (const type of types) {
    if (isAbstractType(type)) for (const possible of schema.getPossibleTypes(type)) types.add(possible);
    if (isObjectType(type)) for (const field of Object.values(type.getFields())) types.add(getNamedType(field.type));
  }
  return types;
}

function addInputs(coverage: Coverage, type: GraphQLInputType): void {
  const wanted = getNullableType(type);
  if (isListType(wanted)) addInputs(coverage, wanted.ofType);
  if (isEnumType(wanted)) for (const { name } of wanted.getValues()) coverage.set(`${wanted.name}.${name}`, 0);
  if (!isInputObjectType(wanted)) return;
  for (const field of Object.values(wanted.getFields())) {
    const name = `${wanted.name}.${field.name}`;
    if (coverage.has(name)) continue;
    coverage.set(name, 0);
    addInputs(coverage, field.type);
  }
}

function countInputs(count: (name: string) => void, type: GraphQLInputType, value: unknown): void {
  if (value === null || value === undefined) return;
  const wanted = getNullableType(type);
  if (isListType(wanted)) {
    for (const item of Array.isArray(value) ? value : [value]) countInputs(count, wanted.ofType, item);
  } else if (isEnumType(wanted)) {
    count(`${wanted.name}.${String(value)}`);
  } else if (isInputObjectType(wanted)) {
    for (const field of Object.values(wanted.getFields())) {
      const inner = (value as Record<string, unknown>)[field.name];
      if (inner === undefined) continue;
      count(`${wanted.name}.${field.name}`);
      countInputs(count, field.type, inner);
    }
  }
}
