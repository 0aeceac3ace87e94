import { type GraphQLNamedType, type GraphQLSchema, getNamedType, isNonNullType, isObjectType } from 'graphql';

/** Something that a document is to reach, by the fields that lead there from the query. */
export interface Focus {
  /** As coverage calls it: "Quote.text", "Query.quotes(first)". */
  name: string;
  path: readonly string[];
  /** Of the last field. */
  argument: string | null;
}

/**
 * Every field and every argument of a schema, by the shortest way to each type: through fields that are never null
 * where there is one, since nothing is reached behind a null.
 */
export function everyFocus(schema: GraphQLSchema): Focus[] {
  const query = schema.getQueryType()!;
  const ways = new Map<GraphQLNamedType, string[]>([[query, []]]);
  for (const isSure of [true, false]) {
    // Grows while it is gone through: types that are nearer come first.
    for (const [type, way] of ways) {
      if (!isObjectType(type)) continue;
      for (const field of Object.values(type.getFields())) {
        if (isSure && type !== query && !isNonNullType(field.type)) continue;
        const next = getNamedType(field.type);
        if (isObjectType(next) && !ways.has(next)) ways.set(next, [...way, field.name]);
      }
    }
  }
  return [...ways].flatMap(([type, way]) =>
    Object.values(isObjectType(type) ? type.getFields() : {}).flatMap(({ name, args }) =>
      [null, ...args.map((argument) => argument.name)].map((argument) => ({
        name: argument === null ? `${type.name}.${name}` : `${type.name}.${name}(${argument})`,
        path: [...way, name],
        argument,
      })),
    ),
  );
}
