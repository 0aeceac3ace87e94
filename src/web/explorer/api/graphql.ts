import { initGraphQLTada } from 'gql.tada';
import type { introspection } from './schema-types.d.ts';

/** Reads a query. Its answer and variables have the types of `schema.graphql`: a wrong field does not compile. */
export const graphql = initGraphQLTada<{
  introspection: introspection;
  disableMasking: true;
  scalars: { DateTime: string; Date: string; URL: string };
}>();

export type { FragmentOf, ResultOf, VariablesOf } from 'gql.tada';

export type QuoteFilter = NonNullable<ReturnType<typeof graphql.scalar<'QuoteFilter'>>>;
export type ArticleFilter = NonNullable<ReturnType<typeof graphql.scalar<'ArticleFilter'>>>;
export type Polarity = ReturnType<typeof graphql.scalar<'Polarity'>>;
export type Stance = ReturnType<typeof graphql.scalar<'Stance'>>;
export type QuoteKind = ReturnType<typeof graphql.scalar<'QuoteKind'>>;
export type EntityTypeName = ReturnType<typeof graphql.scalar<'EntityType'>>;
