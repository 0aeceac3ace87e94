import { graphql } from 'graphql';
import { createContext } from '../../dist/graphql/context.js';
import { buildGraphSchema } from '../../dist/graphql/schema.js';

const schema = buildGraphSchema();

/**
 * Answers a query as the server does, without HTTP between, and tells what it sent to the database.
 * @throws what went wrong in a resolver
 */
export async function ask(database, source, variableValues = {}) {
  const sent = [];
  const context = createContext(database);
  const reader = {
    query(text, values) {
      sent.push({ text, values });
      return database.source.query(text, values);
    },
  };
  const contextValue = {
    ...context,
    database: reader,
    loader: (name, read) => context.loader(name, (_, keys) => read(reader, keys)),
  };
  const start = performance.now();
  const answer = await graphql({ schema, source, variableValues, contextValue });
  const ms = performance.now() - start;
  if (answer.errors) throw answer.errors[0].originalError ?? answer.errors[0];
  return { ms, sent, answer };
}
