import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  buildSchema,
  type GraphQLNamedType,
  type GraphQLSchema,
  getIntrospectionQuery,
  graphqlSync,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
  validateSchema,
} from 'graphql';
import { buildGraphSchema, printGraphSchema } from '../../src/graphql/schema.ts';

const schema = buildGraphSchema();
const types = Object.values(schema.getTypeMap()).filter(
  (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
);

test('schema.graphql is the schema that the server has', () => {
  expect(readFileSync(join(import.meta.dirname, '../../schema.graphql'), 'utf8')).toBe(printGraphSchema());
});

test('the schema is valid, and answers the question about itself', () => {
  expect(validateSchema(schema)).toEqual([]);
  expect(graphqlSync({ schema, source: getIntrospectionQuery() }).errors).toBeUndefined();
});

test('inputs that name one thing in one of several ways are marked so', () => {
  const marked = types.filter((type) => isInputObjectType(type) && type.isOneOf).map((type) => type.name);
  expect(marked.sort()).toEqual(['ArticleBy', 'EntityBy', 'OutletBy']);
});

interface Described {
  path: string;
  description: string | null | undefined;
}

function describedIn(type: GraphQLNamedType): Described[] {
  const own = { path: type.name, description: type.description };
  if (isEnumType(type)) {
    return [own, ...type.getValues().map(({ name, description }) => ({ path: `${type.name}.${name}`, description }))];
  }
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    return [own, ...fields.map(({ name, description }) => ({ path: `${type.name}.${name}`, description }))];
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return [own];
  return [
    ...(isRoot(type) ? [] : [own]),
    ...Object.values(type.getFields()).flatMap(({ name, description, args }) => [
      { path: `${type.name}.${name}`, description },
      ...args.map((arg) => ({ path: `${type.name}.${name}(${arg.name})`, description: arg.description })),
    ]),
  ];
}

const isRoot = (type: GraphQLNamedType): boolean => type === schema.getQueryType() || type === schema.getMutationType();

test('every type, field, argument, input field and enum value is described in whole sentences', () => {
  const all = types.flatMap(describedIn);
  expect(all.length).toBeGreaterThan(300);
  const poor = all.filter(
    ({ description }) => !/^[A-Z"].{4,}[.]$/su.test(description ?? '') || / {2}|\.\.$/.test(description!),
  );
  expect(poor).toEqual([]);
});

/** The contract's vocabulary, as far as it exists by now; written as it stands there. */
const CONTRACT = buildSchema(/* GraphQL */ `
  directive @oneOf on INPUT_OBJECT
  scalar URL
  scalar DateTime
  scalar Date

  interface Node { id: ID! }
  interface Entity implements Node {
    id: ID!
    name: String!
    slug: String!
    aliases: [String!]!
    externalIds: [ExternalId!]!
    quotes(filter: QuoteFilter, orderBy: QuoteOrder, first: Int, after: String, last: Int, before: String): QuoteConnection!
    quotesAbout(filter: QuoteFilter, orderBy: QuoteOrder, first: Int, after: String, last: Int, before: String): QuoteConnection!
    articles(filter: ArticleFilter, first: Int, after: String, last: Int, before: String): ArticleConnection!
    coMentions(first: Int, after: String): CoMentionConnection!
  }
  type ExternalId { scheme: String! value: String! url: URL }
  type Role { title: String! organization: String firstSeen: DateTime lastSeen: DateTime }
  type CoMention { entity: Entity! articleCount: Int! }
  type Person implements Node & Entity {
    id: ID!
    name: String!
    slug: String!
    aliases: [String!]!
    externalIds: [ExternalId!]!
    quotes(filter: QuoteFilter, orderBy: QuoteOrder, first: Int, after: String, last: Int, before: String): QuoteConnection!
    quotesAbout(filter: QuoteFilter, orderBy: QuoteOrder, first: Int, after: String, last: Int, before: String): QuoteConnection!
    articles(filter: ArticleFilter, first: Int, after: String, last: Int, before: String): ArticleConnection!
    coMentions(first: Int, after: String): CoMentionConnection!
    roles: [Role!]!
  }
  type Organization implements Node & Entity {
    id: ID!
    name: String!
    slug: String!
    aliases: [String!]!
    externalIds: [ExternalId!]!
    quotes(filter: QuoteFilter, orderBy: QuoteOrder, first: Int, after: String, last: Int, before: String): QuoteConnection!
    quotesAbout(filter: QuoteFilter, orderBy: QuoteOrder, first: Int, after: String, last: Int, before: String): QuoteConnection!
    articles(filter: ArticleFilter, first: Int, after: String, last: Int, before: String): ArticleConnection!
    coMentions(first: Int, after: String): CoMentionConnection!
    acronym: String
    kind: OrganizationKind
  }
  type Place implements Node & Entity {
    id: ID!
    name: String!
    slug: String!
    aliases: [String!]!
    externalIds: [ExternalId!]!
    quotes(filter: QuoteFilter, orderBy: QuoteOrder, first: Int, after: String, last: Int, before: String): QuoteConnection!
    quotesAbout(filter: QuoteFilter, orderBy: QuoteOrder, first: Int, after: String, last: Int, before: String): QuoteConnection!
    articles(filter: ArticleFilter, first: Int, after: String, last: Int, before: String): ArticleConnection!
    coMentions(first: Int, after: String): CoMentionConnection!
    countryCode: String
  }
  type Outlet implements Node {
    id: ID!
    name: String!
    domain: String
    articles(filter: ArticleFilter, first: Int, after: String, last: Int, before: String): ArticleConnection!
  }
  type Article implements Node {
    id: ID!
    title: String!
    url: URL
    publishedAt: DateTime
    language: String
    authors: [String!]!
    section: String
    text: String!
    sha256: String!
    outlet: Outlet
    quotes(filter: QuoteFilter, orderBy: QuoteOrder, first: Int, after: String, last: Int, before: String): QuoteConnection!
    mentions(first: Int, after: String, last: Int, before: String): MentionConnection!
    people(first: Int, after: String, last: Int, before: String): PersonConnection!
    organizations(first: Int, after: String, last: Int, before: String): OrganizationConnection!
    places(first: Int, after: String, last: Int, before: String): PlaceConnection!
    speakers: [Speaker!]!
    copies(first: Int, after: String, last: Int, before: String): ArticleConnection!
  }
  type Speaker { entity: Entity! quoteCount: Int! wordCount: Int! firstPosition: Int! }
  type Mention implements Node { id: ID! article: Article! entity: Entity! span: Span! }
  type Quote implements Node {
    id: ID!
    text: String!
    kind: QuoteKind!
    verbatim: [Span!]!
    span: Span!
    verified: Boolean!
    speaker: Entity
    speakerText: String
    roleText: String
    cue: Cue
    about: [Entity!]!
    via: [Via!]!
    saidOn: Date
    confidence: Float!
    context(before: Int = 1, after: Int = 1): Context!
    article: Article!
    statement: Statement!
  }
  type Statement implements Node {
    id: ID!
    text: String!
    speaker: Entity
    firstReport: Quote!
    quoteCount: Int!
    outletCount: Int!
    quotes(filter: QuoteFilter, orderBy: QuoteOrder, first: Int, after: String, last: Int, before: String): QuoteConnection!
    variants(first: Int = 20): [Variant!]!
    outlets(first: Int = 20): [StatementOutlet!]!
  }
  type Variant {
    text: String!
    difference: [DifferencePart!]!
    quotes(filter: QuoteFilter, orderBy: QuoteOrder, first: Int, after: String, last: Int, before: String): QuoteConnection!
  }
  type DifferencePart { op: DifferenceOp! text: String! }
  type StatementOutlet { outlet: Outlet! quoteCount: Int! }
  type Span { start: Int! end: Int! text: String! }
  type Cue { text: String! lemma: String! stance: Stance! }
  type Via { entity: Entity text: String! }
  type Context { before: [String!]! after: [String!]! }

  enum Stance { SAY CLAIM CONFIRM DENY WARN ASK PROMISE DEMAND CRITICIZE PRAISE SUGGEST DECLINE OTHER }
  enum QuoteKind { DIRECT MIXED INDIRECT }
  enum EntityType { PERSON ORGANIZATION PLACE }
  enum OrganizationKind { OTHER }
  enum QuoteOrder { NEWEST }
  enum ArticleOrder { NEWEST }
  enum EntityOrder { MOST_QUOTED }
  enum StatementOrder { NEWEST MOST_REPORTED }
  enum DifferenceOp { SAME INSERTED DELETED }

  input EntityBy @oneOf { id: ID slug: String name: String externalId: ExternalIdInput }
  input ExternalIdInput { scheme: String! value: String! }
  input ArticleBy @oneOf { id: ID url: URL }
  input OutletBy @oneOf { id: ID slug: String name: String domain: String }
  input DateRange { from: Date to: Date }
  input QuoteFilter {
    speaker: EntityFilter
    about: EntityFilter
    outlet: OutletFilter
    article: ArticleBy
    kind: [QuoteKind!]
    publishedAt: DateRange
  }
  input EntityFilter { id: [ID!] slug: [String!] name: [String!] }
  input OutletFilter { id: [ID!] slug: [String!] name: [String!] }
  input ArticleFilter { outlet: OutletFilter publishedAt: DateRange }

  type PageInfo { hasNextPage: Boolean! hasPreviousPage: Boolean! startCursor: String endCursor: String }
  type ArticleEdge { cursor: String! node: Article! }
  type ArticleConnection { nodes: [Article!]! edges: [ArticleEdge!]! pageInfo: PageInfo! totalCount: Int atLeast: Int! }
  type CoMentionEdge { cursor: String! node: CoMention! }
  type CoMentionConnection { nodes: [CoMention!]! edges: [CoMentionEdge!]! pageInfo: PageInfo! totalCount: Int! }
  type EntityEdge { cursor: String! node: Entity! }
  type EntityConnection { nodes: [Entity!]! edges: [EntityEdge!]! pageInfo: PageInfo! totalCount: Int! }
  type MentionEdge { cursor: String! node: Mention! }
  type MentionConnection { nodes: [Mention!]! edges: [MentionEdge!]! pageInfo: PageInfo! totalCount: Int! }
  type OrganizationEdge { cursor: String! node: Organization! }
  type OrganizationConnection { nodes: [Organization!]! edges: [OrganizationEdge!]! pageInfo: PageInfo! totalCount: Int! }
  type OutletEdge { cursor: String! node: Outlet! }
  type OutletConnection { nodes: [Outlet!]! edges: [OutletEdge!]! pageInfo: PageInfo! totalCount: Int! }
  type PersonEdge { cursor: String! node: Person! }
  type PersonConnection { nodes: [Person!]! edges: [PersonEdge!]! pageInfo: PageInfo! totalCount: Int! }
  type PlaceEdge { cursor: String! node: Place! }
  type PlaceConnection { nodes: [Place!]! edges: [PlaceEdge!]! pageInfo: PageInfo! totalCount: Int! }
  type QuoteEdge { cursor: String! node: Quote! }
  type QuoteConnection { nodes: [Quote!]! edges: [QuoteEdge!]! pageInfo: PageInfo! totalCount: Int atLeast: Int! }
  type StatementEdge { cursor: String! node: Statement! }
  type StatementConnection { nodes: [Statement!]! edges: [StatementEdge!]! pageInfo: PageInfo! totalCount: Int atLeast: Int! }

  type Query {
    node(id: ID!): Node
    nodes(ids: [ID!]!): [Node]!
    entity(by: EntityBy!): Entity
    person(by: EntityBy!): Person
    organization(by: EntityBy!): Organization
    place(by: EntityBy!): Place
    article(by: ArticleBy!): Article
    outlet(by: OutletBy!): Outlet
    quote(id: ID!): Quote
    statement(id: ID!): Statement
    entities(search: String, type: [EntityType!], orderBy: EntityOrder, first: Int, after: String, last: Int, before: String): EntityConnection
    people(search: String, first: Int, after: String, last: Int, before: String): PersonConnection
    organizations(search: String, first: Int, after: String, last: Int, before: String): OrganizationConnection
    places(search: String, first: Int, after: String, last: Int, before: String): PlaceConnection
    outlets(first: Int, after: String, last: Int, before: String): OutletConnection
    articles(filter: ArticleFilter, orderBy: ArticleOrder, first: Int, after: String, last: Int, before: String): ArticleConnection
    quotes(filter: QuoteFilter, orderBy: QuoteOrder, first: Int, after: String, last: Int, before: String): QuoteConnection
    quoteStats(groupBy: [QuoteDimension!]!, filter: QuoteFilter, orderBy: StatsOrder, first: Int, after: String, timeZone: String = "UTC", unit: StatsUnit = QUOTES): QuoteStats
    mentionGraph(filter: QuoteFilter, minWeight: Int = 1, first: Int, after: String): MentionGraph
    statements(filter: QuoteFilter, orderBy: StatementOrder, first: Int, after: String, last: Int, before: String): StatementConnection
  }

  enum QuoteDimension { SPEAKER ABOUT OUTLET KIND STANCE CUE DAY WEEK MONTH YEAR }
  enum StatsUnit { QUOTES STATEMENTS }
  enum StatsOrder { COUNT KEY }
  type QuoteStats { total: Int! rowCount: Int! rows: [QuoteStatsRow!]! pageInfo: PageInfo! }
  type QuoteStatsRow { keys: [StatsKey!]! count: Int! share: Float! cursor: String! }
  type StatsKey { dimension: QuoteDimension! value: String label: String entity: Entity outlet: Outlet }
  type MentionGraph { nodes: [Entity!]! edges: [MentionGraphEdge!]! edgeCount: Int! pageInfo: PageInfo! }
  type MentionGraphEdge { source: Entity! target: Entity! weight: Int! stances: [StanceCount!]! }
  type StanceCount { stance: Stance count: Int! }
`);

/** What of `wanted` the schema lacks or has with another type: "Quote.text: String", "Query.quotes(first)". */
function missing(wanted: GraphQLSchema): string[] {
  return Object.values(wanted.getTypeMap())
    .filter((type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type))
    .flatMap((type) => {
      const ours = schema.getType(type.name);
      return ours ? membersOf(type).filter((member) => !membersOf(ours).includes(member)) : [type.name];
    });
}

function membersOf(type: GraphQLNamedType): string[] {
  const kind = `${type.name} is ${type.constructor.name}`;
  if (isEnumType(type)) return [kind, ...type.getValues().map(({ name }) => `${type.name}.${name}`)];
  if (isInputObjectType(type)) {
    return [kind, ...Object.values(type.getFields()).map((field) => `${type.name}.${field.name}: ${field.type}`)];
  }
  if (!isObjectType(type) && !isInterfaceType(type)) return [kind];
  return [
    kind,
    ...type.getInterfaces().map((parent) => `${type.name} implements ${parent.name}`),
    ...Object.values(type.getFields()).flatMap((field) => [
      `${type.name}.${field.name}: ${field.type}`,
      ...field.args.map((arg) => `${type.name}.${field.name}(${arg.name}: ${arg.type} = ${arg.defaultValue})`),
    ]),
  ];
}

test('the contract’s vocabulary is there, with its names and types', () => {
  expect(missing(CONTRACT)).toEqual([]);
});
