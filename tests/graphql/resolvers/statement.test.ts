import fc from 'fast-check';
import { toId } from '../../../src/graphql/relay/ids.ts';
import { apiOf, type Data, textsOf } from '../../support/api.ts';
import { storeAnalysed } from '../../support/articles.ts';
import { withGraph } from '../../support/with-graph.ts';

const WHOLE = 'We will rebuild the bridge before the winter, and we will never again trust a foreign builder.';
const START = 'We will rebuild the bridge before the winter,';
const CHANGED = 'We will rebuild that bridge before the winter,';
const OTHER = 'The council knows nothing about the price of steel.';

const db = withGraph();
const { ask, problem } = apiOf(() => db.database);

/** Five articles: one statement of Ann Ek in three wordings, one of Bo Ode, two short ones. */
const REPORTS: [title: string, outlet: string | null, publishedAt: string | null, speaker: string, words: string[]][] =
  [
    ['Early', 'Courier', '2022-01-02T09:00:00Z', 'Ann Ek', [START, 'No,']],
    ['Full', 'Gazette', '2022-01-03T09:00:00Z', 'Ann Ek', [WHOLE]],
    ['Changed', 'Courier', '2022-01-04T09:00:00Z', 'Ann Ek', [CHANGED]],
    ['Undated', null, null, 'Ann Ek', [START]],
    ['Other', 'Gazette', '2022-01-05T09:00:00Z', 'Bo Ode', [OTHER, 'No,']],
  ];

beforeAll(async () => {
  for (const [title, outlet, publishedAt, speaker, words] of REPORTS) {
    const text = words.map((line) => `“${line}” ${speaker} said.`).join(' ');
    const quotes = words.map((content) => ({ content, speaker, cue: 'said' }));
    await storeAnalysed(db.database, { title, text, outlet, publishedAt }, { people: [speaker], quotes });
  }
});

const BRIDGE = toId('Statement', 1);

test('a statement has its fullest wording, its first report, its counts, and each wording with what it changed', async () => {
  const { statement } = await ask(`{
    statement(id: "${BRIDGE}") {
      id text quoteCount outletCount variantCount
      speaker { name }
      firstReport { text article { title } }
      outlets { quoteCount outlet { name } }
      variants {
        text kind quoteCount
        difference { op text }
        quotes(orderBy: OLDEST) { totalCount nodes { article { title } } }
      }
      quotes { totalCount nodes { article { title } } }
    }
  }`);
  const quotesOf = (...titles: string[]) => ({
    totalCount: titles.length,
    nodes: titles.map((title) => ({ article: { title } })),
  });
  expect(statement).toEqual({
    id: BRIDGE,
    text: WHOLE.slice(0, -1),
    quoteCount: 4,
    outletCount: 2,
    variantCount: 3,
    speaker: { name: 'Ann Ek' },
    firstReport: { text: START, article: { title: 'Early' } },
    outlets: [
      { quoteCount: 2, outlet: { name: 'Courier' } },
      { quoteCount: 1, outlet: { name: 'Gazette' } },
    ],
    variants: [
      {
        text: START.slice(0, -1),
        kind: 'DIRECT',
        quoteCount: 2,
        difference: [
          { op: 'SAME', text: 'We will rebuild the bridge before the winter' },
          { op: 'DELETED', text: ', and we will never again trust a foreign builder' },
        ],
        quotes: quotesOf('Undated', 'Early'),
      },
      {
        text: CHANGED.slice(0, -1),
        kind: 'DIRECT',
        quoteCount: 1,
        difference: [
          { op: 'SAME', text: 'We will rebuild ' },
          { op: 'DELETED', text: 'the' },
          { op: 'INSERTED', text: 'that' },
          { op: 'SAME', text: ' bridge before the winter' },
          { op: 'DELETED', text: ', and we will never again trust a foreign builder' },
        ],
        quotes: quotesOf('Changed'),
      },
      {
        text: WHOLE.slice(0, -1),
        kind: 'DIRECT',
        quoteCount: 1,
        difference: [{ op: 'SAME', text: WHOLE.slice(0, -1) }],
        quotes: quotesOf('Full'),
      },
    ],
    quotes: quotesOf('Changed', 'Full', 'Early', 'Undated'),
  });
});

test('every quote leads to its statement, and back', async () => {
  const { quotes } = await ask(
    '{ quotes(orderBy: OLDEST) { nodes { id text statement { id text quotes { nodes { id } } } } } }',
  );
  expect(quotes.nodes.map((quote: Data) => quote.statement.text)).toEqual([
    WHOLE.slice(0, -1),
    WHOLE.slice(0, -1),
    'No',
    WHOLE.slice(0, -1),
    WHOLE.slice(0, -1),
    OTHER.slice(0, -1),
    'No',
  ]);
  for (const { id, statement } of quotes.nodes) expect(statement.quotes.nodes).toContainEqual({ id });
});

test('quotes of a statement, and of a variant, take filters and orders', async () => {
  const { statement } = await ask(`{
    statement(id: "${BRIDGE}") {
      quotes(filter: { outlet: { name: ["Courier"] } }, orderBy: OLDEST, first: 1) { totalCount nodes { text } pageInfo { hasNextPage } }
      variants(first: 1) { text quotes(filter: { publishedAt: { from: "2022-01-01" } }) { nodes { article { title } } } }
    }
  }`);
  expect(statement).toEqual({
    quotes: { totalCount: 2, nodes: [{ text: START }], pageInfo: { hasNextPage: true } },
    variants: [{ text: START.slice(0, -1), quotes: { nodes: [{ article: { title: 'Early' } }] } }],
  });
});

test.each([
  ['', [OTHER.slice(0, -1), 'No', 'No', WHOLE.slice(0, -1)]],
  ['(orderBy: OLDEST)', [WHOLE.slice(0, -1), 'No', OTHER.slice(0, -1), 'No']],
  ['(orderBy: MOST_REPORTED)', [WHOLE.slice(0, -1), 'No', OTHER.slice(0, -1), 'No']],
  ['(filter: { speaker: { name: ["Ann Ek"] } })', ['No', WHOLE.slice(0, -1)]],
  ['(filter: { publishedAt: { from: "2022-01-03", to: "2022-01-04" } })', [WHOLE.slice(0, -1)]],
  ['(filter: { speaker: { name: ["Bo Ode"] }, outlet: { name: ["Courier"] } })', []],
  ['(filter: { kind: [INDIRECT] })', []],
])('statements%s', async (list, texts) => {
  const { statements } = await ask(`{ statements${list} { totalCount nodes { text } } }`);
  expect(textsOf(statements.nodes).sort()).toEqual([...texts].sort());
  expect(statements.totalCount).toBe(texts.length);
});

test('statements come in the order asked for, and in pages', async () => {
  const inOrder = async (orderBy: string) =>
    textsOf((await ask(`{ statements(orderBy: ${orderBy}) { nodes { text } } }`)).statements.nodes);
  expect((await inOrder('OLDEST'))[0]).toBe(WHOLE.slice(0, -1));
  expect((await inOrder('NEWEST')).at(-1)).toBe(WHOLE.slice(0, -1));
  expect((await inOrder('MOST_REPORTED'))[0]).toBe(WHOLE.slice(0, -1));
  const first = await ask('{ statements(orderBy: MOST_REPORTED, first: 3) { nodes { text } pageInfo { endCursor } } }');
  const rest = await ask(
    'query ($after: String) { statements(orderBy: MOST_REPORTED, after: $after) { nodes { text } } }',
    {
      after: first.statements.pageInfo.endCursor,
    },
  );
  expect([...textsOf(first.statements.nodes), ...textsOf(rest.statements.nodes)]).toEqual(
    await inOrder('MOST_REPORTED'),
  );
});

test('a list of statements is those of the quotes that meet the filter, whatever the filter', async () => {
  const filter = fc.record(
    {
      speaker: fc.constantFrom({ name: ['Ann Ek'] }, { name: ['Bo Ode'] }, { name: ['Ann Ek', 'Bo Ode'] }),
      outlet: fc.constantFrom({ name: ['Courier'] }, { name: ['Gazette'] }, { name: ['Courier', 'Gazette'] }),
      publishedAt: fc.constantFrom(
        { from: '2022-01-03' },
        { to: '2022-01-03' },
        { from: '2022-01-04', to: '2022-01-04' },
      ),
      kind: fc.constantFrom(['DIRECT'], ['MIXED', 'INDIRECT']),
    },
    { requiredKeys: [] },
  );
  const query = `query ($filter: QuoteFilter) {
    statements(filter: $filter, first: 100) { totalCount nodes { id } }
    quotes(filter: $filter, first: 100) { nodes { statement { id } } }
  }`;
  await fc.assert(
    fc.asyncProperty(filter, async (given) => {
      const { statements, quotes } = await ask(query, { filter: given });
      const reached = new Set(quotes.nodes.map((quote: Data) => quote.statement.id));
      expect(new Set(statements.nodes.map((node: Data) => node.id))).toEqual(reached);
      expect(statements.totalCount).toBe(reached.size);
    }),
    { numRuns: 40, seed: 20220128 },
  );
});

test('a statement is found by node, and is null when it is gone', async () => {
  expect(
    await ask(`{
      node(id: "${BRIDGE}") { __typename id ... on Statement { quoteCount } }
      nodes(ids: ["${BRIDGE}", "${toId('Statement', 999)}"]) { id }
      statement(id: "${toId('Statement', 999)}") { id }
    }`),
  ).toEqual({
    node: { __typename: 'Statement', id: BRIDGE, quoteCount: 4 },
    nodes: [{ id: BRIDGE }, null],
    statement: null,
  });
});

describe('misuse is refused with what was wanted:', () => {
  const cursorOf = (values: unknown[]) => Buffer.from(JSON.stringify(values)).toString('base64url');

  test.each([
    [`statement(id: "${toId('Quote', 1)}") { id }`, '"id" wants the id of a Statement, got the id of a Quote'],
    [`quote(id: "${BRIDGE}") { id }`, '"id" wants the id of a Quote, got the id of a Statement'],
    ['statement(id: "1") { id }', '"1" is not an id of this server'],
    ['statements(first: 0) { totalCount nodes { id } }', '"first" wants a number from 1 to 100, got 0'],
    ['statements(first: 101) { nodes { id } }', '"first" wants a number from 1 to 100, got 101'],
    ['statements(after: "x") { nodes { id } }', '"after" wants a cursor'],
    [`statements(after: "${cursorOf(['MOST_REPORTED', 1, 1, 1])}") { nodes { id } }`, 'of a list in this order'],
    [
      `statements(orderBy: MOST_REPORTED, after: "${cursorOf(['MOST_REPORTED', 1, 1])}") { nodes { id } }`,
      'wants a cursor',
    ],
    [
      `statements(orderBy: MOST_REPORTED, after: "${cursorOf(['MOST_REPORTED', 1, 2 ** 40, 1])}") { nodes { id } }`,
      'wants a cursor',
    ],
    ['statements(filter: { speaker: { name: ["Nobody"] } }) { nodes { id } }', 'no entity is called "Nobody"'],
    [`statement(id: "${BRIDGE}") { variants(first: 0) { text } }`, '"first" wants a number from 1 to 100, got 0'],
    [
      `statement(id: "${BRIDGE}") { outlets(first: 1000) { quoteCount } }`,
      '"first" wants a number from 1 to 100, got 1000',
    ],
  ])('%s', async (query, message) => {
    const error = await problem(`{ ${query} }`);
    expect(error.message).toContain(message);
    expect(error.code).toBe('BAD_USER_INPUT');
  });
});
