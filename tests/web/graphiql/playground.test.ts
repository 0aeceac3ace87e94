import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { columnsOf, toRows } from '../../../src/web/answer-table.ts';
import { findNames, withNames } from '../../../src/web/graphiql/examples.ts';
import { titleOf } from '../../../src/web/graphiql/titles.ts';
import { makeLink, readLink } from '../../../src/web/query-link.ts';
import { apiOf } from '../../support/api.ts';
import { store } from '../../support/news.ts';
import { withEmptyGraph } from '../../support/with-graph.ts';

const FOLDER = join(import.meta.dirname, '../../../src/questions');
const QUESTIONS = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.graphql'))
  .sort()
  .map((file) => readFileSync(join(FOLDER, file), 'utf8'));

describe('the title of a tab', () => {
  test.each([
    ['# Who talks about whom?\n#\n# More.\nquery Edges { a }', 'Who talks about whom?'],
    ['\n  #Short\n{ a }', 'Short'],
    ['query Named { a } # why', null],
    ['#\n# Late\n{ a }', null],
    ['', null],
    [null, null],
  ])('of %j is %j', (query, title) => {
    expect(titleOf(query)).toBe(title);
  });

  test('of each of the fifteen is its question', () => {
    expect(QUESTIONS.map(titleOf)).toHaveLength(15);
    for (const title of QUESTIONS.map(titleOf)) expect(title).toMatch(/\?/);
  });
});

describe('a link', () => {
  const read = (link: string) => readLink(new URL(link));

  test('opens the same query, variables and operation', () => {
    const link = makeLink('https://x.example/news/graphql?query=old#there', {
      query: 'query A($n: Int) { a } query B { b } # “why”? & + #',
      variables: '{\n  "n": 1\n}',
      operationName: 'B',
    });
    expect(link).toMatch(/^https:\/\/x\.example\/news\/graphql\?query=query\+A/);
    expect(link).not.toContain('old');
    expect(read(link)).toEqual({
      query: 'query A($n: Int) { a } query B { b } # “why”? & + #',
      variables: '{\n  "n": 1\n}',
      operationName: 'B',
    });
  });

  test('that is long follows a #, since servers refuse long addresses', () => {
    const query = `{ a } # ${'long '.repeat(2_000)}`;
    const link = makeLink('https://x.example/graphql', { query });
    expect(link).toMatch(/^https:\/\/x\.example\/graphql#query=/);
    expect(read(link)!.query).toBe(query);
  });

  test('without variables, or with variables that are none, has none', () => {
    expect(makeLink('https://x.example/graphql', { query: '{a}', variables: ' ' })).toBe(
      'https://x.example/graphql?query=%7Ba%7D',
    );
    expect(read('https://x.example/graphql?query=%7Ba%7D&variables=%7B%7D')).toEqual({ query: '{a}' });
    expect(read('https://x.example/graphql?query=%7Ba%7D&variables=broken')!.variables).toBe('broken');
  });

  test('may want its answer shown at once', () => {
    const link = makeLink('https://x.example/graphql', { query: '{a}', isRun: true });
    expect(link).toBe('https://x.example/graphql?query=%7Ba%7D&run=1');
    expect(read(link)).toEqual({ query: '{a}', isRun: true });
  });

  test('is none without a query', () => {
    expect(read('https://x.example/graphql?variables=%7B%7D')).toBeNull();
  });
});

describe('an answer as a table', () => {
  test('has a row for each of the first list, and columns with dots', () => {
    const rows = toRows({
      quotes: {
        totalCount: 2,
        nodes: [
          { text: 'a', speaker: { name: 'Ann' }, about: [{ name: 'NATO' }, { name: 'Russia' }], tags: ['x', 'y'] },
          { text: 'b', speaker: null, about: [], tags: [], verified: true },
        ],
      },
    });
    expect(rows).toEqual([
      { text: 'a', 'speaker.name': 'Ann', 'about.name': 'NATO; Russia', tags: 'x; y' },
      { text: 'b', speaker: null, about: '', tags: '', verified: true },
    ]);
    expect(columnsOf(rows)).toEqual(['text', 'speaker.name', 'about.name', 'tags', 'verified']);
  });

  test('takes the outermost list', () => {
    const data = { article: { people: { nodes: [{ name: 'in' }] } }, rows: [{ key: 'out' }] };
    expect(toRows(data)).toEqual([{ key: 'out' }]);
  });

  test('is one row where there is no list', () => {
    expect(toRows({ person: { name: 'Ann', aliases: ['A', 'B'] } })).toEqual([
      { 'person.name': 'Ann', 'person.aliases': 'A; B' },
    ]);
  });

  test('has no row where the list of the API is empty', () => {
    expect(toRows({ quotes: { totalCount: 0, nodes: [] } })).toEqual([]);
    expect(toRows({ person: { name: 'Ann', aliases: [] } })).toEqual([{ 'person.name': 'Ann', 'person.aliases': '' }]);
  });

  test('leaves out what is null', () => {
    expect(toRows({ nodes: [null, { id: 1 }] })).toEqual([{ id: 1 }]);
  });
});

describe('examples', () => {
  const graph = withEmptyGraph();
  const { ask } = apiOf(() => graph.database);

  test('are of the graph where the samples are not in it, and each is answered', async () => {
    await store(
      graph.database,
      {
        title: 'Harbour',
        text: '“The umbrella works will move beyond the harbour,” Ann Oakley said. “Never,” Bo Ek said.',
        outlet: 'Courier',
        url: 'https://courier.example/harbour',
        publishedAt: '2019-02-14T10:00:00Z',
      },
      {
        people: ['Ann Oakley', 'Bo Ek'],
        organizations: ['Umbrella Works'],
        quotes: [
          {
            content: 'The umbrella works will move beyond the harbour,',
            speaker: 'Ann Oakley',
            about: ['Umbrella Works'],
          },
          { content: 'Never,', speaker: 'Bo Ek' },
        ],
      },
    );
    const names = (await findNames(ask))!;
    expect(names).toMatchObject({
      topic: { name: 'Umbrella Works', slug: 'umbrella-works' },
      url: 'https://courier.example/harbour',
    });
    const fitted = withNames(QUESTIONS, names);
    expect(titleOf(fitted[0])).toMatch(/^What did .*Ann Oakley say about Umbrella Works in February 2019/);
    const text = fitted.join('\n');
    expect(text).not.toMatch(/Lavrov|Putin|Sullivan|NATO|OSCE|2022|\.example\/world|transparency|risk of war/);
    expect(text).toContain('publishedAt: { from: "2019-02-01", to: "2019-02-28" }');
    const answers = [];
    for (const question of fitted) answers.push(await ask(question));
    expect(answers[0].quotes.totalCount).toBe(1);
    expect(answers[1].quotes.edges).toHaveLength(1);
    expect(answers[4].one.total).toBe(1);
    expect(answers[5].statements.nodes).toHaveLength(1);
    expect(answers[7].article.title).toBe('Harbour');
    expect(answers[11].people.nodes[0].name).toBe('Ann Oakley');
    expect(answers[12].quotes.totalCount).toBe(1);
    expect(answers[13].quotes.nodes).toHaveLength(1);
    expect(answers[14].article.title).toBe('Harbour');
  });

  test('do without what the graph does not say: nobody names anybody, an article has neither address nor date', async () => {
    await store(
      graph.database,
      { text: '“So many words,” Cy Dee said. “So few,” Eve Fir said.', publishedAt: null, url: null },
      {
        people: ['Cy Dee', 'Eve Fir'],
        quotes: [
          { content: 'So many words,', speaker: 'Cy Dee' },
          { content: 'So few,', speaker: 'Eve Fir' },
        ],
      },
    );
    const names = (await findNames(ask))!;
    expect([names.speaker.name, names.topic.name].sort()).toEqual(['Cy Dee', 'Eve Fir']);
    const fitted = withNames(QUESTIONS, names);
    expect(fitted.join('\n')).not.toMatch(/Lavrov|Putin|Sullivan|NATO|OSCE/);
    for (const question of fitted) await ask(question);
  });

  test('are those of the samples where the samples are, and where nothing is', async () => {
    expect(await findNames(ask)).toBeNull();
    await store(
      graph.database,
      {
        title: 'A sample',
        text: '“Yes, Bo,” Ann Oak said.',
        url: 'https://www.meridianledger.example/world/2022/01/21/blinken-lavrov-geneva-written-answers',
      },
      { people: ['Ann Oak', 'Bo Ek'], quotes: [{ content: 'Yes, Bo,', speaker: 'Ann Oak', about: ['Bo Ek'] }] },
    );
    expect(await findNames(ask)).toBeNull();
  });

  test('are those of the samples where the server does not answer, or answers in part', async () => {
    expect(await findNames(() => Promise.reject(new Error('away')))).toBeNull();
    expect(await findNames(async () => undefined)).toBeNull();
    expect(await findNames(async () => ({ article: null, speakers: null, topics: null }))).toBeNull();
  });
});
