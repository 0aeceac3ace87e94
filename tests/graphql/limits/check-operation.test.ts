import { buildSchema, GraphQLError, getIntrospectionQuery, isObjectType, parse } from 'graphql';
import { nestsTooDeep } from '../../../src/graphql/limits/brackets.ts';
import { checkLimits, checkOperation } from '../../../src/graphql/limits/check-operation.ts';
import { LIMITS, MAX_TOKENS } from '../../../src/graphql/limits/limits.ts';
import type { ListWeight, PageWeight } from '../../../src/graphql/limits/weight.ts';
import { buildGraphSchema } from '../../../src/graphql/schema.ts';
import { startProcessorClock } from '../../support/processor-time.ts';

const schema = buildSchema(/* GraphQL */ `
  interface Entity {
    name: String!
    quotes(first: Int, last: Int): QuoteConnection!
  }
  type Person implements Entity {
    name: String!
    quotes(first: Int, last: Int): QuoteConnection!
    friend: Person
  }
  type Quote {
    text: String!
    speaker: Entity
    article: Article!
  }
  type Article {
    title: String!
    quotes(first: Int = 20, last: Int): QuoteConnection!
    people: [Person!]!
  }
  type QuoteConnection {
    totalCount: Int!
    nodes: [Quote!]!
    edges: [QuoteEdge!]!
  }
  type QuoteEdge {
    node: Quote!
  }
  type QuoteStats {
    keys: [Person!]!
  }
  type MentionGraph {
    nodes: [Person!]!
  }
  type Query {
    mentionGraph(first: Int): MentionGraph!
    stats(groupBy: [String!]!, first: Int): QuoteStats!
    person: Person
    quotes(first: Int, last: Int): QuoteConnection!
    quoteStats(first: Int): [String!]!
    nodes(ids: [ID!]!): [Quote]!
  }
  type Mutation {
    ingest: Boolean
  }
`);

/** As decorators mark the pages and lists of the real schema. */
function mark(extensions: Partial<PageWeight> | ListWeight, marked: { extensions: object }): void {
  Object.assign(marked.extensions, extensions);
}
const count = (list: unknown) => (list as unknown[]).length;
mark({ nodesPerEntry: () => 1 }, schema.getType('QuoteConnection')!);
mark({ nodesPerEntry: (argument) => count(argument('groupBy')) }, schema.getType('QuoteStats')!);
mark({ nodesPerEntry: () => 2 }, schema.getType('MentionGraph')!);
mark({ nodePerValueOf: 'ids' }, schema.getQueryType()!.getFields()['nodes']!);

/** `a{a{a...}}` */
const nested = (field: string, depth: number): string =>
  `${`${field} { `.repeat(depth - 1)}${field}${' }'.repeat(depth - 1)}`;
const repeat = (count: number, write: (index: number) => string): string =>
  Array.from({ length: count }, (_, n) => write(n)).join(' ');

function found(query: string, variables: Record<string, unknown> = {}, name?: string): string | null {
  const error = checkLimits(schema, parse(query), name, variables);
  if (!error) return null;
  expect(error).toBeInstanceOf(GraphQLError);
  const { code, limit, allowed, found } = error.extensions as Record<string, string | number>;
  expect([code, allowed]).toEqual(['QUERY_TOO_COMPLEX', LIMITS[limit as keyof typeof LIMITS]]);
  expect(error.message).toContain(String(allowed));
  expect(error.message).toContain(String(found));
  return `${limit}: ${found}`;
}

describe('at the limit an operation passes, and one more is refused', () => {
  const friends = (depth: number): string => `{ person { ${nested('friend', depth - 1)} } }`;
  const cases: { limit: string; passes: string; refused: string; why: string }[] = [
    { limit: 'depth', passes: friends(12), refused: friends(13), why: 'depth: 13' },
    {
      limit: 'aliases',
      passes: `{ person { ${repeat(30, (n) => `a${n}: name`)} } }`,
      refused: `{ person { ${repeat(31, (n) => `a${n}: name`)} } }`,
      why: 'aliases: 31',
    },
    {
      limit: 'root fields',
      passes: `{ ${repeat(20, () => 'person { name }')} }`,
      refused: `{ ...a } fragment a on Query { ${repeat(21, () => 'person { name }')} }`,
      why: 'rootFields: 21',
    },
    {
      limit: 'directives',
      passes: `{ person { name ${repeat(20, () => '@skip(if: false)')} } }`,
      refused: `query @a { person { name ${repeat(20, () => '@skip(if: false)')} } }`,
      why: 'directives: 21',
    },
    {
      limit: 'cost',
      passes: '{ quotes(first: 100) { nodes { article { quotes(first: 100) { nodes { text } } } } } }',
      refused:
        '{ quotes(first: 100) { nodes { article { quotes(first: 100) { nodes { text } } } } } person { quotes(first: 1) { nodes { text } } } }',
      why: 'cost: 10001',
    },
  ];

  test.each(cases)('$limit', ({ passes, refused, why }) => {
    expect(found(passes)).toBeNull();
    expect(found(refused)).toBe(why);
  });
});

describe('cost', () => {
  /** Beside a list of 100, a page of up to 100 passes and one of 101 nodes does not. */
  const inside = (field: string): string => `{ quotes(first: 100) { nodes { article { ${field} } } } }`;

  const cases: { what: string; query: string; variables?: Record<string, unknown>; why: string | null }[] = [
    {
      what: 'a connection without a page size counts 20',
      query: inside('quotes { nodes { article { quotes(first: 5) { totalCount } } } }'),
      why: null,
    },
    {
      what: 'and so five of it and one more are too many',
      query: inside('quotes { nodes { article { quotes(first: 6) { totalCount } } } }'),
      why: 'cost: 12000',
    },
    {
      what: 'edges count like nodes',
      query: inside('quotes { edges { node { article { quotes(first: 6) { totalCount } } } } }'),
      why: 'cost: 12000',
    },
    {
      what: '`last` counts like `first`',
      query: inside('quotes(last: 50) { nodes { article { quotes(last: 3) { totalCount } } } }'),
      why: 'cost: 15000',
    },
    {
      what: 'siblings add up',
      query: inside('a: quotes(first: 60) { totalCount } b: quotes(first: 60) { totalCount }'),
      why: 'cost: 12000',
    },
    {
      what: 'an interface has connections too',
      query:
        '{ quotes(first: 100) { nodes { speaker { quotes(first: 100) { nodes { speaker { quotes(first: 2) { totalCount } } } } } } } }',
      why: 'cost: 20000',
    },
    {
      what: 'a variable is resolved',
      query:
        'query ($n: Int) { quotes(first: 100) { nodes { article { quotes(first: $n) { nodes { article { quotes(first: $n) { totalCount } } } } } } } }',
      variables: { n: 11 },
      why: 'cost: 12100',
    },
    {
      what: "a variable's default is resolved",
      query:
        'query ($n: Int = 11) { quotes(first: 100) { nodes { article { quotes(first: $n) { nodes { article { quotes(first: $n) { totalCount } } } } } } } }',
      why: 'cost: 12100',
    },
    {
      what: 'a null page size counts 20',
      query:
        'query ($n: Int) { quotes(first: 100) { nodes { article { quotes(first: $n) { nodes { article { quotes(first: 6) { totalCount } } } } } } } }',
      variables: { n: null },
      why: 'cost: 12000',
    },
    {
      what: 'a page above 100 is left to the field, which refuses it in better words',
      query: '{ quotes(first: 1000000) { totalCount } }',
      why: null,
    },
    { what: 'any other field with `first` counts as it is', query: '{ quoteStats(first: 20000) }', why: 'cost: 20000' },
    {
      what: 'a row of statistics has a node for each dimension',
      query:
        '{ stats(groupBy: ["A", "B"], first: 50) { keys { quotes(first: 100) { totalCount } } } person { quotes(first: 1) { totalCount } } }',
      why: 'cost: 10001',
    },
    {
      what: 'statistics without a page size count 20, also when a page above 100 is refused by the field',
      query:
        '{ stats(groupBy: ["A"]) { keys { quotes(first: 100) { nodes { speaker { quotes(first: 6) { totalCount } } } } } } a: stats(groupBy: ["A"], first: 1000000) { keys { name } } }',
      why: 'cost: 12000',
    },
    {
      what: 'an edge of the mention graph has two nodes',
      query:
        '{ mentionGraph { nodes { quotes(first: 100) { nodes { speaker { quotes(first: 3) { totalCount } } } } } } }',
      why: 'cost: 12000',
    },
    {
      what: 'ids count each',
      query: 'query ($ids: [ID!]!) { nodes(ids: $ids) { article { quotes(first: 100) { totalCount } } } }',
      variables: { ids: Array(101).fill('1') },
      why: 'cost: 10100',
    },
    {
      what: 'a negative size is no discount',
      query: inside(
        'quotes(first: -5) { nodes { article { quotes(first: 100) { nodes { article { quotes(first: 2) { totalCount } } } } } } }',
      ),
      why: 'cost: 20000',
    },
    {
      what: 'fragments count where they are spread',
      query: `${inside('quotes(first: 100) { nodes { ...Two } }')} fragment Two on Quote { article { quotes(first: 2) { totalCount } } }`,
      why: 'cost: 20000',
    },
  ];

  test.each(cases)('$what', ({ query, variables, why }) => {
    expect(found(query, variables)).toBe(why);
  });
});

describe('documents written to hurt', () => {
  const seconds = (work: () => void): number => {
    const spent = startProcessorClock();
    work();
    return spent() / 1_000;
  };

  test('fragments that double forty times are weighed in no time', () => {
    const bomb = `{ person { ...f0 } } ${repeat(40, (n) => `fragment f${n} on Person { ...f${n + 1} ...f${n + 1} }`)} fragment f40 on Person { name }`;
    const document = parse(bomb);
    expect(seconds(() => expect(checkLimits(schema, document, null, {})).toBeNull())).toBeLessThan(0.1);
  });

  test('fragments that double their aliases are refused', () => {
    expect(
      found(
        `{ person { ...f0 } } ${repeat(40, (n) => `fragment f${n} on Person { ...f${n + 1} ...f${n + 1} }`)} fragment f40 on Person { a: name }`,
      ),
    ).toBe('aliases: 32');
  });

  test('a chain of 200 fragments is refused, in whichever order it is spread', () => {
    const chain = repeat(200, (n) => `fragment f${n} on Person { ...f${n + 1} }`);
    const end = 'fragment f200 on Person { name }';
    expect(found(`{ person { ...f0 } } ${chain} ${end}`)).toBe('nesting: 65');
    expect(found(`{ person { ${repeat(201, (n) => `...f${200 - n}`)} } } ${chain} ${end}`)).toBe('nesting: 65');
  });

  test('a fragment that spreads itself is refused, not followed for ever', () => {
    expect(found('{ person { ...a } } fragment a on Person { friend { ...a } }')).toBe('nesting: 65');
  });

  test('the worst document under the token limit takes less than a quarter of a second', () => {
    const wide = parse(`{ person { ${'name '.repeat(MAX_TOKENS - 10)} } }`, { maxTokens: MAX_TOKENS });
    expect(seconds(() => checkLimits(schema, wide, null, {}))).toBeLessThan(0.25);
  });

  test('unknown fields, types and fragments weigh as what they look like', () => {
    expect(found('{ nothing(first: 20000) { of { this } } ... on Nobody { x } ...nowhere }')).toBe('cost: 20000');
    expect(found(`{ ${nested('x', 13)} }`)).toBe('depth: 13');
  });
});

describe('introspection', () => {
  test.each([
    ['of graphql-js', getIntrospectionQuery()],
    [
      'with everything',
      getIntrospectionQuery({
        descriptions: true,
        specifiedByUrl: true,
        directiveIsRepeatable: true,
        schemaDescription: true,
        inputValueDeprecation: true,
        oneOf: true,
      }),
    ],
  ])('by the usual query %s passes', (_what, query) => {
    expect(found(query)).toBeNull();
  });

  test('of types inside types inside types is refused', () => {
    const query = '{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }';
    expect(found(query)).toBe('introspectionLists: 4');
  });

  test('of a type of a type of a type, twenty times, is refused', () => {
    expect(found(`{ __type(name: "Person") { ${nested('ofType', 20)} } }`)).toBe('introspectionDepth: 21');
  });

  test('counts its aliases like any field', () => {
    expect(found(`{ ${repeat(31, (n) => `a${n}: __typename`)} }`)).toBe('aliases: 31');
  });
});

describe('the operation that is named', () => {
  const document = `query small { person { name } } query large { ${repeat(21, () => 'person { name }')} }`;

  test('is the one that is weighed', () => {
    expect(found(document, {}, 'small')).toBeNull();
    expect(found(document, {}, 'large')).toBe('rootFields: 21');
  });

  test('may be missing: execution says so', () => {
    expect(found(document)).toBeNull();
    expect(found(document, {}, 'none')).toBeNull();
  });

  test('may be a mutation', () => {
    expect(found(`mutation { ${repeat(21, () => 'ingest')} }`)).toBe('rootFields: 21');
  });
});

describe('brackets', () => {
  const deep = (count: number): string => '['.repeat(count) + ']'.repeat(count);

  test.each([
    ['64 lists', deep(64), false],
    ['65 lists', deep(65), true],
    ['5,000 lists that never close', '['.repeat(5_000), true],
    ['all three kinds together', `${'{(['.repeat(22)}`, true],
    ['many lists side by side', deep(10).repeat(1_000), false],
    ['brackets in a string', `"${'['.repeat(100)}"`, false],
    ['brackets in a string behind an escaped quote', `"\\"${'['.repeat(100)}"`, false],
    ['brackets in a block string', `"""${'['.repeat(100)} "quoted" \\""" ${'['.repeat(100)}"""`, false],
    ['brackets in a comment', `# ${'['.repeat(100)}\n{ a }`, false],
    ['brackets behind a comment', `# note\n${deep(65)}`, true],
    ['brackets behind an empty string', `"" ${deep(65)}`, true],
    ['brackets behind a broken string', `"broken\n${deep(65)}`, true],
    ['brackets behind a hash in a string', `"#" ${deep(65)}`, true],
  ])('%s', (_what, text, tooDeep) => {
    expect(nestsTooDeep(text)).toBe(tooDeep);
  });
});

test('strings that cannot be stored are bad user input before they are too complex', () => {
  const error = checkOperation(schema, parse('{ person { name } }'), null, { text: 'a\0b' });
  expect(error?.extensions).toEqual({ code: 'BAD_USER_INPUT' });
});

describe('the schema of the API', () => {
  const api = buildGraphSchema();
  const weightOf = (query: string, variables = {}): unknown =>
    checkLimits(api, parse(query), null, variables)?.extensions['found'];
  const hundred = 'quotes(first: 100) { totalCount }';
  const keys = (inside: string): string => `rows { keys { entity { ${inside} } } }`;

  test('says of every page what an entry of it weighs', () => {
    const pages = Object.values(api.getTypeMap()).filter(
      (type) => isObjectType(type) && 'pageInfo' in type.getFields(),
    );
    expect(pages.length).toBeGreaterThan(10);
    expect(pages.filter(({ extensions }) => !('nodesPerEntry' in extensions)).map(({ name }) => name)).toEqual([]);
  });

  test.each([
    ['a list', `{ people(first: 100) { nodes { ${hundred} quotesAbout(first: 2) { totalCount } } } }`, 10_200],
    ['a row of statistics', `{ quoteStats(groupBy: [SPEAKER, ABOUT], first: 51) { ${keys(hundred)} } }`, 10_200],
    [
      'a row of more dimensions than there may be',
      `{ quoteStats(groupBy: [SPEAKER, ABOUT, KIND, CUE], first: 34) { ${keys(hundred)} } }`,
      10_200,
    ],
    ['an edge of the mention graph', `{ mentionGraph(first: 51) { nodes { ${hundred} } } }`, 10_200],
    [
      'a list without a cursor',
      `{ statements(first: 100) { nodes { variants { quotes(first: 6) { totalCount } } } } }`,
      12_000,
    ],
  ])('%s weighs what it may hold', (_what, query, weight) => {
    expect(weightOf(query)).toBe(weight);
  });

  test('a page of five thousand edges is as much as may be asked for', () => {
    expect(weightOf('{ mentionGraph(first: 5000) { nodes { name } edges { source { id } weight } } }')).toBeUndefined();
    const two = '{ mentionGraph(first: 5000) { nodes { quotes(first: 2) { totalCount } } } }';
    expect(weightOf(two)).toBe(20_000);
  });

  test('a node for each id weighs one', () => {
    const query = `query ($ids: [ID!]!) { nodes(ids: $ids) { ... on Person { ${hundred} } } }`;
    expect(weightOf(query, { ids: Array(101).fill('1') })).toBe(10_100);
  });
});
