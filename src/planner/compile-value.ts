import {
  type FieldNode,
  type GraphQLAbstractType,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  getArgumentValues,
  getNullableType,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
} from 'graphql';
import type { Context } from '../graphql/context.ts';
import type { ArgumentsHint } from '../graphql/hints.ts';
import {
  type Asked,
  type Compiling,
  type Complete,
  fieldsOf,
  isTypeName,
  NotPlanned,
  type PlannedList,
  type Run,
} from './compiling.ts';
import { after, each, isPromise } from './promises.ts';

/** What no resolver of ours looks at. */
const NO_INFO = undefined as unknown as GraphQLResolveInfo;

/**
 * How values of a type are answered, by the rules of GraphQL:
 * https://spec.graphql.org/October2021/#sec-Value-Completion. What those make an error of the answer is an error here,
 * and the ordinary path then answers the whole operation.
 */
export function compileValue(compiling: Compiling, type: GraphQLOutputType, nodes: readonly FieldNode[]): Complete {
  const leaf = compileLeaf(type);
  if (leaf) return leaf;
  if (isNonNullType(type)) {
    const complete = compileValue(compiling, type.ofType, nodes);
    return (value, run) => after(complete(value, run), required);
  }
  const complete = compileNullable(compiling, type, nodes);
  return (value, run) => {
    if (value === null || value === undefined) return null;
    if (value instanceof Error) throw value;
    return complete(value, run);
  };
}

/** What scalars that write texts as they are, and truths, say of the type of such a value. */
const AS_IT_IS: Readonly<Record<string, string>> = { String: 'string', ID: 'string', Boolean: 'boolean' };

/** The same for a scalar or an enum, always at once; null for another type. */
export function compileLeaf(type: GraphQLOutputType): ((value: unknown) => unknown) | null {
  const leaf = getNullableType(type);
  if (!isLeafType(leaf)) return null;
  const asItIs = AS_IT_IS[leaf.name];
  const isRequired = isNonNullType(type);
  return (value) => {
    if (typeof value === asItIs) return value;
    if (value === null || value === undefined) return isRequired ? required(null) : null;
    if (value instanceof Error) throw value;
    const written = leaf.serialize(value);
    if (written === undefined || written === null) throw new NotPlanned(`no ${leaf.name}`);
    return written;
  };
}

function compileNullable(compiling: Compiling, type: GraphQLOutputType, nodes: readonly FieldNode[]): Complete {
  if (isListType(type)) {
    const complete = compileValue(compiling, type.ofType, nodes);
    return (value, run) =>
      each(value as Iterable<unknown>, (item) =>
        isPromise(item) ? item.then((one) => complete(one, run)) : complete(item, run),
      );
  }
  if (isAbstractType(type)) return compileAbstract(compiling, type, nodes);
  return onFirstUse(() => compileObject(compiling, type as GraphQLObjectType, nodes));
}

/** What is planned as a level needs no other plan: planning both would double the work with each level. */
function onFirstUse(compile: () => Complete): Complete {
  let complete: Complete | undefined;
  return (value, run) => {
    complete ??= compile();
    return complete(value, run);
  };
}

/** Compiled when the first object of a type comes. */
function compileAbstract(compiling: Compiling, type: GraphQLAbstractType, nodes: readonly FieldNode[]): Complete {
  const byName = new Map<unknown, Complete>();
  return (value, run) =>
    after(type.resolveType!(value, run.context, NO_INFO, type), (name) => {
      let complete = byName.get(name);
      if (!complete) {
        const objectType = compiling.schema.getType(name as string) as GraphQLObjectType;
        complete = compileObject(compiling, objectType, nodes);
        byName.set(name, complete);
      }
      return complete(value, run);
    });
}

function compileObject(compiling: Compiling, type: GraphQLObjectType, nodes: readonly FieldNode[]): Complete {
  return objectOf(fieldsOf(compiling, type, nodes).map((asked) => compileField(compiling, type, asked)));
}

/** A field of an answer. */
export interface AnsweredField {
  key: string;
  /** Made of the object that the field belongs to. */
  answer: Complete;
}

/** An object of these fields, each made of the same source. */
export function objectOf(fields: readonly AnsweredField[]): Complete {
  return (source, run) => {
    const answer: Record<string, unknown> = {};
    const waiting: Promise<unknown>[] = [];
    try {
      for (const field of fields) {
        const value = field.answer(source, run);
        answer[field.key] = value;
        if (isPromise(value)) {
          waiting.push(
            value.then((done) => {
              answer[field.key] = done;
            }),
          );
        }
      }
    } catch (error) {
      for (const promise of waiting) promise.catch(() => undefined);
      throw error;
    }
    return waiting.length === 0 ? answer : Promise.all(waiting).then(() => answer);
  };
}

/** How a field of an object is answered: by its resolver, and a page of a list as a level where it can be. */
export function compileField(
  compiling: Compiling,
  type: GraphQLObjectType,
  asked: Asked,
): AnsweredField & { list: PlannedList | null } {
  const { key, field, nodes } = asked;
  if (isTypeName(asked)) return { key, list: null, answer: () => type.name };
  const complete = compileValue(compiling, field.type, nodes);
  const list = compiling.compileList(compiling, field.type, nodes);
  const completeAny: Complete = list
    ? (value, run) => (list.takes(value) ? list.load(value, run) : complete(value, run))
    : complete;
  return {
    key,
    list,
    answer(source, run) {
      const value = resolveField(asked, source, run);
      return isPromise(value) ? value.then((resolved) => completeAny(resolved, run)) : completeAny(value, run);
    },
  };
}

/** What the resolver of a field gives; without one, the property of that name or what its function gives. */
export function resolveField(asked: Asked, source: unknown, run: Run): unknown {
  const { field } = asked;
  const { answer } = field.extensions as unknown as Partial<ArgumentsHint<object, Context>>;
  if (answer) return answer(argumentsOf(asked, run), run.context);
  if (field.resolve) return field.resolve(source, argumentsOf(asked, run), run.context, NO_INFO);
  const value = (source as Record<string, unknown>)[field.name];
  return typeof value === 'function' ? (value as () => unknown).call(source) : value;
}

/** The arguments that a field is asked for by. */
export const argumentsOf = ({ field, nodes }: Asked, run: Run): Record<string, unknown> =>
  getArgumentValues(field as GraphQLField<unknown, unknown>, nodes[0]!, run.variables);

function required(value: unknown): unknown {
  if (value === null) throw new NotPlanned('null where a value has to be');
  return value;
}
