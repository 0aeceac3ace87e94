import { GraphQLError, GraphQLScalarType, type ValueNode, valueFromASTUntyped } from 'graphql';
import { GraphQLDate, GraphQLURL } from 'graphql-scalars';
import { readRangeEnd } from '../domain/range-end.ts';
import { InputError } from '../errors.ts';
import { shorten } from './relay/ids.ts';

/**
 * A scalar as another writes it, read by a function of our own. Literals and variables are read alike.
 * @param read refuses by an InputError: any other error would be masked as a bug of ours
 */
function readBy<Value>(scalar: GraphQLScalarType, description: string, read: (value: string) => Value) {
  const { serialize, extensions } = scalar.toConfig();
  const accept = (value: unknown, nodes?: ValueNode): Value => {
    try {
      if (typeof value === 'string') return read(value);
      throw new InputError(
        `${scalar.name} wants a string, got ` +
          `${shorten(typeof value === 'object' ? JSON.stringify(value) : String(value))}`,
      );
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      throw new GraphQLError(error.message, { nodes, extensions: { code: error.code } });
    }
  };
  return new GraphQLScalarType<Value, unknown>({
    name: scalar.name,
    description,
    serialize,
    extensions,
    parseValue: (value) => accept(value),
    parseLiteral: (node) => accept(valueFromASTUntyped(node), node),
  });
}

/** An address; read as a `URL`. */
export const UrlScalar = readBy(
  GraphQLURL,
  'An absolute address, such as "https://www.example.org/news".',
  (value): URL => {
    if (URL.canParse(value)) return new URL(value);
    throw new InputError(
      `URL wants an absolute address such as "https://www.example.org/news", got "${shorten(value)}"`,
    );
  },
);

/**
 * A day, and at the ends of a range an instant as well: read as a `RangeEnd`. It is one scalar, named as it always was,
 * so that the documents of clients that declare `$from: Date` stay valid.
 */
export const DateScalar = readBy(
  GraphQLDate,
  'A day, such as "2022-01-28", in the years 1000 to 9999. The ends of a range of publication may also be instants, ' +
    'such as "2022-01-28T10:00:00Z" or "2022-01-28T12:00:00+02:00". Answers hold days only.',
  (value) => readRangeEnd('Date', value),
);
