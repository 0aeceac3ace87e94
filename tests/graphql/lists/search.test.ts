import { apiOf, type Data, textsOf, titlesOf } from '../../support/api.ts';
import { storeAnalysed } from '../../support/articles.ts';
import { withGraph } from '../../support/with-graph.ts';

const WEAPONS = 'We met in the cafés 😀 and talked of weapons.';
const TALKS = 'The talks on weapons failed; talks fail.';
const BRACKETS = 'Fewer than <10> weapons & "none" of it’s Müller’s.';
const TRANSPARENCY = 'We want reciprocal transparency measures now.';
const MEASURES = 'Transparency is good, and measures are reciprocal.';
const LINK = 'See https://harbour.example/weapons-report and high-precision weapons.';

const STORED: [text: string, speaker: string, publishedAt: string][] = [
  [WEAPONS, 'Ann Alder', '2022-01-01T00:00:00Z'],
  [TALKS, 'Ann Alder', '2022-01-02T00:00:00Z'],
  [BRACKETS, 'Bo Birch', '2022-01-03T00:00:00Z'],
  [TRANSPARENCY, 'Bo Birch', '2022-01-04T00:00:00Z'],
  [MEASURES, 'Ann Alder', '2022-01-05T00:00:00Z'],
  [LINK, 'Bo Birch', '2022-01-06T00:00:00Z'],
];

const db = withGraph();
const { ask, problem } = apiOf(() => db.database);

beforeAll(async () => {
  for (const [text, speaker, publishedAt] of STORED) {
    await storeAnalysed(
      db.database,
      { title: `What ${speaker} said`, text: `${speaker}: ${text}`, publishedAt },
      { people: [speaker], quotes: [{ content: text, speaker }] },
    );
  }
});

const SEARCH = `query ($text: String, $orderBy: QuoteOrder) {
  quotes(filter: { text: $text }, orderBy: $orderBy) {
    totalCount edges { rank node { text } highlight { text spans { start end text } } }
  }
}`;

const search = async (text: string): Promise<Data[]> => (await ask(SEARCH, { text })).quotes.edges;

describe('quotes', () => {
  test.each([
    ['weapon', [WEAPONS, TALKS, BRACKETS, LINK]],
    ['talking', [WEAPONS, TALKS]],
    ['CAFE', [WEAPONS]],
    ['Cafés', [WEAPONS]],
    ['Muller', [BRACKETS]],
    ['weapons talks', [WEAPONS, TALKS]],
    ['weapons -talks', [BRACKETS, LINK]],
    ['talks or transparency', [WEAPONS, TALKS, TRANSPARENCY, MEASURES]],
    ['reciprocal transparency measures', [TRANSPARENCY, MEASURES]],
    ['"reciprocal transparency measures"', [TRANSPARENCY]],
    ['"reciprocal transparency measures', [TRANSPARENCY]],
    ['“reciprocal transparency measures”', [TRANSPARENCY]],
    ['“transparency reciprocal measures”', []],
    ['<10>', [BRACKETS]],
    ['precision', [LINK]],
    ['weapons & !talks | (met)', [WEAPONS]],
    ['weapons:*', [WEAPONS, TALKS, BRACKETS, LINK]],
    ["weapons' \\ % _ ; drop table quote", []],
    ['the of it', []],
    ['xylophone', []],
    ['北京', []],
    ['😀 weapons', [WEAPONS, TALKS, BRACKETS, LINK]],
  ])('for "%s"', async (text, expected) => {
    const { quotes } = await ask(SEARCH, { text, orderBy: 'OLDEST' });
    expect(quotes.edges.map(({ node }: Data) => node.text)).toEqual(expected);
    expect(quotes.totalCount).toBe(expected.length);
  });

  test('come with the words found, by the rules of the search', async () => {
    expect(await search('cafe talking')).toEqual([
      {
        rank: expect.any(Number),
        node: { text: WEAPONS },
        highlight: {
          text: 'We met in the <mark>cafés</mark> 😀 and <mark>talked</mark> of weapons.',
          spans: [
            { start: 14, end: 19, text: 'cafés' },
            { start: 27, end: 33, text: 'talked' },
          ],
        },
      },
    ]);
    expect(WEAPONS.slice(27, 33)).toBe('talked');
  });

  test('are escaped around the marks, and only there', async () => {
    const [{ highlight }] = await search('muller "10"');
    expect(highlight.text).toBe(
      'Fewer than &lt;<mark>10</mark>&gt; weapons &amp; &quot;none&quot; of it’s <mark>Müller</mark>’s.',
    );
    expect(highlight.spans.map((span: Data) => BRACKETS.slice(span.start, span.end))).toEqual(['10', 'Müller']);
  });

  test('keep every character beside a link and a compound', async () => {
    const [{ highlight }] = await search('precision');
    expect(highlight.text.replace(/<\/?mark>/g, '')).toBe(LINK);
  });

  test('come best first, and tell how good they are', async () => {
    const edges = await search('reciprocal transparency measures');
    expect(edges.map(({ node }) => node.text)).toEqual([TRANSPARENCY, MEASURES]);
    expect(edges[0].rank).toBeGreaterThan(edges[1].rank);
    expect(edges[1].rank).toBeGreaterThan(0);
  });

  test('of one person are searched alike, and highlights take no statement', async () => {
    db.statements.reset();
    const { people } = await ask(`{
      people { nodes { name quotes(filter: { text: "weapons" }) { totalCount edges { rank highlight { text } node { text } } } } }
    }`);
    const found = people.nodes.map(({ name, quotes }: Data) => [
      name,
      quotes.edges.map(({ node }: Data) => node.text).sort(),
    ]);
    expect(Object.fromEntries(found)).toEqual({ 'Ann Alder': [TALKS, WEAPONS], 'Bo Birch': [BRACKETS, LINK] });
    expect(people.nodes[0].quotes.edges[0].highlight.text).toContain('<mark>weapons</mark>');
    // people; their quotes and the counts
    expect(db.statements.count).toBe(3);
  });

  test('of an article stay in the order of its text', async () => {
    const { articles } = await ask(
      '{ articles(first: 1, orderBy: OLDEST) { nodes { quotes(filter: { text: "cafe" }) { edges { rank node { text } } } } } }',
    );
    expect(articles.nodes[0].quotes.edges).toEqual([{ rank: expect.any(Number), node: { text: WEAPONS } }]);
  });

  test('without a text have neither rank nor highlight', async () => {
    expect(await ask('{ quotes(last: 1) { edges { rank highlight { text } } } }')).toEqual({
      quotes: { edges: [{ rank: null, highlight: null }] },
    });
  });

  test('that another branch found have a highlight without marks', async () => {
    const { quotes } = await ask(
      '{ quotes(filter: { or: [{ text: "cafe" }, { speaker: { name: ["Bo Birch"] } }] }, orderBy: RELEVANCE) { edges { rank highlight { text spans { start } } } } }',
    );
    expect(quotes.edges).toHaveLength(4);
    expect(quotes.edges[0].highlight.spans).toHaveLength(1);
    expect(quotes.edges[3]).toEqual({ rank: 0, highlight: { text: expect.not.stringContaining('<mark>'), spans: [] } });
  });

  test('hold whatever private characters they like', async () => {
    const text = 'A\uE000 strange\uE001 <mark>word</mark>, of \uE001code.';
    await storeAnalysed(db.database, { text: `${text} He said.` }, { quotes: [{ content: text }] });
    expect((await search('strange word'))[0].highlight).toEqual({
      text: 'A\uE000 <mark>strange</mark>\uE001 &lt;mark&gt;<mark>word</mark>&lt;/mark&gt;, of \uE001code.',
      spans: [
        { start: 3, end: 10, text: 'strange' },
        { start: 18, end: 22, text: 'word' },
      ],
    });
  });

  test('may hold a word that is longer than any index takes', async () => {
    const text = `Long ${'q'.repeat(3_000)} words of harmony.`;
    await storeAnalysed(db.database, { text: `${text} He said.` }, { quotes: [{ content: text }] });
    const [{ node, highlight }] = await search('harmony');
    expect(node.text).toBe(text);
    expect(highlight.text).toBe(text.replace('harmony', '<mark>harmony</mark>'));
  });
});

describe('articles', () => {
  test.each([
    ['weapons', 4],
    ['"what ann alder said"', 3],
    ['alder weapons', 2],
    ['cafe', 1],
    ['xylophone', 0],
  ])('for "%s" look at headline and text: %d', async (text, count) => {
    const { articles } = await ask(
      'query ($text: String) { articles(filter: { text: $text }) { totalCount edges { rank } nodes { title } } }',
      { text },
    );
    expect(articles.totalCount).toBe(count);
    expect(articles.edges.every(({ rank }: Data) => rank > 0)).toBe(true);
  });

  test('are shown by the sentence of the first word found, with the places of all in the text', async () => {
    const { articles } = await ask(
      '{ articles(filter: { text: "weapon" }, orderBy: OLDEST) { edges { highlight { text spans { start end text } } node { text } } } }',
    );
    const [, second, third] = articles.edges;
    expect(second.highlight.text).toBe('Ann Alder: The talks on <mark>weapons</mark> failed; talks fail.');
    expect(third.highlight.text).toMatch(/&lt;10&gt; <mark>weapons<\/mark> &amp; &quot;none&quot;/);
    for (const { highlight, node } of articles.edges) {
      expect(highlight.spans.length).toBeGreaterThan(0);
      for (const { start, end, text } of highlight.spans) expect(node.text.slice(start, end)).toBe(text);
    }
    const headline = await ask(
      '{ articles(filter: { text: "\\"what ann alder\\"" }) { edges { highlight { spans { start } } } } }',
    );
    expect(headline.articles.edges).toHaveLength(3);
    expect(await ask('{ articles(first: 1) { edges { rank highlight { text } } } }')).toEqual({
      articles: { edges: [{ rank: null, highlight: null }] },
    });
  });

  test('of a long sentence show a part, cut between words', async () => {
    const words = (count: number) => Array.from({ length: count }, (_, index) => `word${index}`).join(' ');
    await storeAnalysed(db.database, { title: 'Long', text: `${words(100)} quicksilver ${words(100)}.` }, {});
    const { articles } = await ask('{ articles(filter: { text: "quicksilver" }) { edges { highlight { text } } } }');
    expect(articles.edges[0].highlight.text).toMatch(/^(word\d+ )+<mark>quicksilver<\/mark>( word\d+)+$/);
    expect(articles.edges[0].highlight.text.length).toBeLessThan(420);
  });

  test('are found by their newest text only', async () => {
    const url = 'https://harbour.example/changing';
    const titles = async (text: string) =>
      titlesOf(
        (await ask('query ($text: String) { articles(filter: { text: $text }) { nodes { title } } }', { text }))
          .articles.nodes,
      );
    await storeAnalysed(db.database, { title: 'Before', text: 'The herring was early.', url, outlet: 'Courier' });
    expect(await titles('herring')).toEqual(['Before']);
    await storeAnalysed(db.database, { title: 'After', text: 'The mackerel was early.', url, outlet: 'Courier' });
    expect(await titles('herring')).toEqual([]);
    expect(await titles('mackerels')).toEqual(['After']);
  });

  test('of a person and of an outlet are searched alike', async () => {
    const { person } = await ask(
      '{ person(by: { name: "Ann Alder" }) { articles(filter: { text: "weapons" }) { totalCount nodes { title } edges { rank } } } }',
    );
    expect(person.articles).toMatchObject({ totalCount: 2, nodes: [{ title: 'What Ann Alder said' }, {}] });
    expect(
      await ask('{ outlet(by: { slug: "courier" }) { articles(filter: { text: "mackerel" }) { nodes { title } } } }'),
    ).toEqual({
      outlet: { articles: { nodes: [{ title: 'After' }] } },
    });
  });

  test('with a text of 400,000 different words are stored, and found by the first of them', async () => {
    const text = `Sesame. ${Array.from({ length: 400_000 }, (_, number) => `x${number.toString(36)}`).join(' ')} Coriander.`;
    await storeAnalysed(db.database, { title: 'Long', text });
    const { first, last } = await ask(
      '{ first: articles(filter: { text: "sesame" }) { nodes { title } } last: articles(filter: { text: "coriander" }) { nodes { title } } }',
    );
    expect([first.nodes, last.nodes]).toEqual([[{ title: 'Long' }], []]);
  });
});

describe('a search that cannot be meant is refused', () => {
  test.each([
    ['', '"text" wants words to search for, got ""'],
    ['  ', '"text" wants words to search for, got "  "'],
    ['%', '"text" wants words to search for, got "%"'],
    ['\\', '"text" wants words to search for, got "\\"'],
    ['& | ! <->', '"text" wants words to search for, got "& | ! <->"'],
    ['or', '"text" wants words to search for, got "or"'],
    ['""', '"text" wants words to search for, got """"'],
    ['-war', '"text" wants words to search for, "-war" leaves out and looks for nothing: use "not: { text: ... }"'],
    [
      'peace or -"all war" -x',
      '"text" wants words to search for, "peace or -"all war" -x" leaves out and looks for nothing: use "not: { text: ... }"',
    ],
    ['x'.repeat(501), '"text" wants at most 500 characters, got 501: search for less'],
    ['x '.repeat(5_000), '"text" wants at most 500 characters, got 10000: search for less'],
  ])('for %.20j', async (text, message) => {
    for (const query of [
      'query ($text: String) { list: quotes(filter: { text: $text }) { totalCount } }',
      'query ($text: String) { list: articles(filter: { not: { text: $text } }) { nodes { id } } }',
    ]) {
      expect(await problem(query, { text })).toEqual({ code: 'BAD_USER_INPUT', message, path: ['list'] });
    }
  });

  test('by relevance to nothing', async () => {
    for (const list of ['quotes', 'articles', 'quotes: quotes(filter: { kind: [DIRECT] }, orderBy: RELEVANCE)']) {
      const field = list.includes('(') ? list.replace('quotes: ', '') : `${list}(orderBy: RELEVANCE)`;
      expect(await problem(`{ ${field} { nodes { id } } }`)).toMatchObject({
        code: 'BAD_USER_INPUT',
        message: '"orderBy: RELEVANCE" wants a text to match: add "text" to the filter, or order by NEWEST',
      });
    }
  });

  test('with a cursor of another order', async () => {
    const { quotes } = await ask('{ quotes(first: 1) { pageInfo { endCursor } } }');
    const query = 'query ($after: String) { quotes(filter: { text: "weapons" }, after: $after) { nodes { id } } }';
    expect(await problem(query, { after: quotes.pageInfo.endCursor })).toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});

test('pages of a search follow each other, the best first, each quote once', async () => {
  const query = `query ($after: String) {
    quotes(filter: { text: "weapons or talks" }, first: 1, after: $after) { nodes { text } pageInfo { hasNextPage endCursor } }
  }`;
  const texts: string[] = [];
  for (let after: string | null = null; ; ) {
    const { quotes }: Data = await ask(query, { after });
    texts.push(...textsOf(quotes.nodes));
    after = quotes.pageInfo.endCursor;
    if (!quotes.pageInfo.hasNextPage) break;
  }
  expect(texts).toEqual((await search('weapons or talks')).map(({ node }) => node.text));
  expect([...texts].sort()).toEqual([WEAPONS, TALKS, BRACKETS, LINK].sort());
});
