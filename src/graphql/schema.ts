import 'reflect-metadata';
import { type GraphQLSchema, isInputObjectType, lexicographicSortSchema, printSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { guardMutations } from './access/scopes.ts';
import { ArticleResolver } from './resolvers/article.ts';
import { EntityResolver, OrganizationResolver, PersonResolver, PlaceResolver } from './resolvers/entity.ts';
import { IntakeResolver } from './resolvers/intake.ts';
import { MentionGraphResolver } from './resolvers/mention-graph.ts';
import { NodeResolver } from './resolvers/node.ts';
import { OutletResolver } from './resolvers/outlet.ts';
import { QuoteResolver } from './resolvers/quote.ts';
import {
  CoMentionResolver,
  MentionResolver,
  RoleResolver,
  SpeakerResolver,
  ViaResolver,
} from './resolvers/references.ts';
import { SourcePageResolver, SourceResolver } from './resolvers/source.ts';
import { StatementOutletResolver, StatementResolver, VariantResolver } from './resolvers/statement.ts';
import { StatisticsResolver } from './resolvers/statistics.ts';

/** Inputs that name one thing in one of several ways. */
const ONE_OF = ['ArticleBy', 'EntityBy', 'OutletBy'];

/** The schema of the API. */
export function buildGraphSchema(): GraphQLSchema {
  const schema = buildSchemaSync({
    resolvers: [
      NodeResolver,
      EntityResolver,
      PersonResolver,
      OrganizationResolver,
      PlaceResolver,
      OutletResolver,
      ArticleResolver,
      QuoteResolver,
      MentionResolver,
      SpeakerResolver,
      ViaResolver,
      CoMentionResolver,
      RoleResolver,
      StatementResolver,
      VariantResolver,
      StatementOutletResolver,
      StatisticsResolver,
      MentionGraphResolver,
      IntakeResolver,
      SourceResolver,
      SourcePageResolver,
    ],
    validate: false,
  });
  for (const name of ONE_OF) {
    const type = schema.getType(name);
    if (isInputObjectType(type)) type.isOneOf = true;
  }
  guardMutations(schema);
  return schema;
}

/** The schema as `schema.graphql` holds it: sorted, so that a review sees what changed and nothing else. */
export const printGraphSchema = (): string => `${printSchema(lexicographicSortSchema(buildGraphSchema()))}\n`;
