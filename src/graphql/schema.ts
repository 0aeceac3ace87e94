import 'reflect-metadata';
import {
  type GraphQLInterfaceType,
  type GraphQLSchema,
  isInputObjectType,
  isObjectType,
  lexicographicSortSchema,
  printSchema,
} from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import type { EntityRow } from '../storage/nodes/row.ts';
import { guardMutations } from './access/scopes.ts';
import type { ColumnsHint } from './hints.ts';
import { ENTITY_TYPE_NAMES } from './relay/ids.ts';
import { ArticleResolver } from './resolvers/article.ts';
import { ArticleVersionResolver } from './resolvers/article-version.ts';
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
      ArticleVersionResolver,
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
    // A test checks the schema, so that no start has to.
    skipCheck: true,
  });
  for (const name of ONE_OF) {
    const type = schema.getType(name);
    if (isInputObjectType(type)) type.isOneOf = true;
  }
  guardMutations(schema);
  resolvePlainly(schema);
  return schema;
}

/**
 * Takes type-graphql's wrapping off what answers at once. It makes a promise of the type of each entity, and looks up
 * the resolver and its parameters for each id.
 */
function resolvePlainly(schema: GraphQLSchema): void {
  const entity = schema.getType('Entity') as GraphQLInterfaceType;
  entity.resolveType = (row: EntityRow) => ENTITY_TYPE_NAMES[row.type];
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const { compute } = field.extensions as Partial<ColumnsHint>;
      if (compute) field.resolve = (row) => compute(row);
    }
  }
}

/** The schema as `schema.graphql` holds it: sorted, so that a review sees what changed and nothing else. */
export const printGraphSchema = (): string => `${printSchema(lexicographicSortSchema(buildGraphSchema()))}\n`;
