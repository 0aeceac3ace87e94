import type { FieldNode, GraphQLObjectType } from 'graphql';
import { type Asked, type Compiling, fieldsOf } from './compiling.ts';

/** By the name of a field, what is made of it where it is asked for; null or nothing: it cannot be. */
export type Makers<Made> = Readonly<Record<string, (asked: Asked) => Made | null>>;

/** What is made of the fields that are asked for of an object, in their order; null where one of them cannot be. */
export function makeFields<Made>(
  compiling: Compiling,
  type: GraphQLObjectType,
  nodes: readonly FieldNode[],
  makers: Makers<Made>,
): { key: string; made: Made }[] | null {
  const fields: { key: string; made: Made }[] = [];
  for (const asked of fieldsOf(compiling, type, nodes)) {
    const made = makers[asked.field.name]?.(asked) ?? null;
    if (made === null) return null;
    fields.push({ key: asked.key, made });
  }
  return fields;
}
