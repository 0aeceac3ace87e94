import { type AskApi, textOf } from '../../../../src/web/explorer/dashboards/answers/ask-api.ts';
import { askQuery } from '../../../../src/web/explorer/dashboards/answers/ask-query.ts';
import { chartsFor } from '../../../../src/web/explorer/dashboards/answers/charts-for.ts';
import { dateOf, datesBetween } from '../../../../src/web/explorer/dashboards/answers/dates.ts';
import { noteOf } from '../../../../src/web/explorer/dashboards/answers/note-of.ts';
import { restOf } from '../../../../src/web/explorer/dashboards/answers/rest.ts';
import { shapeOf } from '../../../../src/web/explorer/dashboards/answers/shape-of.ts';
import { tableOf } from '../../../../src/web/explorer/dashboards/answers/table-of.ts';
import { seriesOf } from '../../../../src/web/explorer/dashboards/charts/series.ts';
import { shortColumns } from '../../../../src/web/explorer/dashboards/panels/short-columns.ts';
import { questionsFor, readQuestion } from '../../../../src/web/explorer/dashboards/questions/read-question.ts';
import { toCsv } from '../../../../src/web/explorer/files/csv.ts';

describe('a question in words', () => {
  test.each([
    ['quotes per month', { by: ['month'] }],
    ['number of quotes by outlets', { by: ['outlet'] }],
    ['statements per week by outlet', { by: ['week', 'outlet'], unit: 'statements' }],
    ['Quotes over time and speaker', { by: ['time', 'speaker'] }],
    ['how many statements by person, topic', { by: ['speaker', 'about'], unit: 'statements' }],
    ['quotes per month per day', undefined],
    ['quotes by colour', undefined],
    ['who talks about whom', undefined],
  ])('%s', (typed, question) => {
    expect(readQuestion(typed)?.question).toEqual(question && { ask: 'counts', ...question });
  });

  test.each([
    ['quotes of Ann Lee per month', { speaker: ['Ann Lee'] }],
    ['quotes per week by outlet about the harbour', { about: ['the harbour'] }],
    ['statements of Ann Lee about NATO by stance', { speaker: ['Ann Lee'], about: ['NATO'] }],
    ['number of quotes per month', undefined],
  ])('%s', (typed, filter) => {
    expect(readQuestion(typed)?.filter).toEqual(filter);
  });

  test('asks the ready ones about whoever it names', () => {
    expect(questionsFor('latest statements of Ann Lee about NATO')).toEqual([
      {
        words: 'Latest statements of Ann Lee about NATO',
        question: { ask: 'statements', order: 'newest' },
        chart: 'quotes',
        filter: { speaker: ['Ann Lee'], about: ['NATO'] },
      },
    ]);
    expect(questionsFor('share of voice').map((one) => one.filter)).toEqual([undefined, undefined]);
  });

  test.each(['{ quotes { totalCount } }', '# Mine\nquery Mine($filter: QuoteFilter) {\n  quotes { totalCount }\n}'])(
    'is a query where it is one: %j',
    (query) => {
      expect(questionsFor(query)).toEqual([{ words: 'A GraphQL query', question: { ask: 'query', query } }]);
    },
  );

  test('finds the ready ones that have its words, after one of its own', () => {
    const words = (typed: string) => questionsFor(typed).map((one) => one.words);
    expect(words('talks about')).toEqual(['Who talks about whom']);
    expect(words('Quotes per month')).toEqual(['Quotes per month']);
    expect(words('quotes per year')).toEqual(['Quotes per year']);
    expect(words('').length).toBeGreaterThan(20);
  });
});

test('a table leaves out of its columns what the API calls its lists, where they stay different', () => {
  expect(shortColumns(['name', 'quotes.nodes.speaker.name', 'nodes', 'about.name', 'about.nodes.name'])).toEqual([
    'name',
    'quotes.speaker.name',
    'nodes',
    'about.name',
    'about.nodes.name',
  ]);
});

describe('an answer of any query', () => {
  const key = (dimension: string, value: string | null, label = value) => ({ dimension, value, label });
  const person = (name: string) => ({ id: name, name, slug: name.toLowerCase() });

  test.each([
    [
      'counts over time',
      { quoteStats: { total: 3, rows: [{ count: 3, keys: [key('MONTH', '2022-01')] }] } },
      ['bar', 'line', 'number', 'table'],
    ],
    [
      'counts by outlet and stance',
      { quoteStats: { nodes: [{ count: 3, keys: [key('OUTLET', 'post', 'Post'), key('STANCE', 'DENY')] }] } },
      ['shares', 'stacked', 'heat', 'table'],
    ],
    [
      'pairs',
      { mentionGraph: { edges: [{ weight: 2, source: person('Ann'), target: person('Bo') }] } },
      ['graph', 'bar', 'heat', 'table'],
    ],
    ['a figure', { quotes: { totalCount: 12 } }, ['number']],
    ['a list', { quotes: { nodes: [{ text: 'No.', speaker: { name: 'Ann' } }] } }, ['table']],
    ['nothing', { person: null }, ['table']],
    [
      'names with a figure each',
      { people: { nodes: ['Ann', 'Bo'].map((name) => ({ name, quotes: { totalCount: 2 } })) } },
      ['bar', 'table'],
    ],
    [
      'names with a figure each, and more',
      { people: { nodes: ['Ann', 'Bo'].map((name) => ({ name, slug: name, quotes: { totalCount: 2 } })) } },
      ['table', 'bar'],
    ],
    [
      'names with a figure each, with the types that are asked besides',
      {
        people: {
          nodes: ['Ann', 'Bo'].map((name) => ({ name, quotes: { totalCount: 2, __typename: 'QuoteConnection' } })),
        },
      },
      ['bar', 'table'],
    ],
    ['the same name twice', { people: { nodes: ['Ann', 'Ann'].map((name, count) => ({ name, count })) } }, ['table']],
    ['two figures', { people: { nodes: ['Ann', 'Bo'].map((name, n) => ({ name, n, m: n })) } }, ['table']],
  ])('that is %s', (_, data, charts) => {
    expect(chartsFor(shapeOf(data))).toEqual(charts);
  });

  test('that is cut off is counted, and no share of a whole is drawn of it', async () => {
    const asked: string[] = [];
    const rows = [{ count: 3, keys: [key('OUTLET', 'post', 'Post'), key('STANCE', 'DENY')] }];
    const ask = (async (query: object) => {
      asked.push(textOf(query));
      return { mine: { rows, rowCount: 9, total: 40 } };
    }) as unknown as AskApi;
    const typed = '{ mine: quoteStats(groupBy: [OUTLET, STANCE], first: 1) { rows { count keys { value } } } }';
    const { answer } = await askQuery(ask, typed, {});
    expect(asked[0]).toMatch(/rowCount[^}]*total/);
    expect(chartsFor(answer)).toEqual(['stacked', 'heat', 'table']);
    expect(noteOf(answer)).toBe('n = 40 quotes; 1 of 9 groups shown');
  });

  test('that asks for sizes under names of its own keeps them', async () => {
    const asked: string[] = [];
    const ask = (async (query: object) => {
      asked.push(textOf(query));
      return { quoteStats: null };
    }) as unknown as AskApi;
    await askQuery(ask, '{ quoteStats(groupBy: [OUTLET]) { total: rowCount rows { count } } }', {});
    expect(asked[0]!.match(/\btotal\b/g)).toHaveLength(1);
  });

  test('of names with a figure each says which figure it is', () => {
    const people = ['Ann', 'Bo'].map((name) => ({ name, quotes: { totalCount: 2 } }));
    expect(noteOf(shapeOf({ people: { nodes: people } }))).toBe('2 rows: quotes.totalCount by name');
  });

  test('is quotes as well where it has their ids beside their texts', async () => {
    const asked: object[] = [];
    const quote = { __typename: 'Quote', id: 'q1' };
    const answers = [{ quotes: { nodes: [{ id: 'q1', text: 'No.' }] } }, { nodes: [quote] }];
    const ask = (async (_query: object, variables: object) => {
      asked.push(variables);
      return answers[asked.length - 1];
    }) as unknown as AskApi;
    const { answer } = await askQuery(ask, '{ quotes { nodes { id text } } }', {});
    expect(chartsFor(answer)).toEqual(['quotes', 'table']);
    expect(answer).toMatchObject({ shape: 'list', columns: ['id', 'text'], quotes: [quote] });
    expect(asked).toEqual([{}, { ids: ['q1'] }]);
  });

  test('is a table first where it has more than the cards of its quotes', async () => {
    const nodes = [{ id: 'q1', text: 'No.', confidence: 0.9 }];
    const answers = [{ quotes: { nodes } }, { nodes: [{ __typename: 'Quote', id: 'q1' }] }];
    const ask = (async () => answers.shift()) as unknown as AskApi;
    const { answer } = await askQuery(ask, '{ quotes { nodes { id text confidence } } }', {});
    expect(chartsFor(answer)).toEqual(['table', 'quotes']);
  });

  test.each(['{ quotes { nodes { id text } } }', '{ quotes { edges { node { text } } } }'])(
    'of %s may be nothing',
    async (query) => {
      const empty = { __typename: 'QuoteConnection', nodes: [], edges: [] };
      const ask = (async () => ({ quotes: empty })) as unknown as AskApi;
      expect((await askQuery(ask, query, {})).answer).toEqual({ shape: 'list', columns: [], rows: [] });
    },
  );

  test.each([
    ['{ quotes {', 'The query is not whole: something is missing at its end, such as a closing “}”.'],
    ['{ quotes {\n  nodes { id text }\n  : 5 }\n}', 'The query is not whole: line 3 makes no sense: “: 5 }”.'],
    [
      '{ quotes { nodes { id } } } }',
      'The query is not whole: line 1 makes no sense: “{ quotes { nodes { id } } } }”.',
    ],
    ['colour', 'The query is not whole: line 1 makes no sense: “colour”.'],
  ])('that is no query is told by its place: %j', async (query, message) => {
    const ask = (async () => ({})) as unknown as AskApi;
    await expect(askQuery(ask, query, {})).rejects.toThrow(message);
  });

  test('is a table, and a CSV that no spreadsheet runs', () => {
    const answer = shapeOf({
      quotes: {
        nodes: [
          { text: '=1+1, “no”', n: 2 },
          { text: 'a "b"', n: -3 },
        ],
      },
    });
    expect(toCsv(tableOf(answer))).toBe(`\uFEFFtext,n\r\n"'=1+1, “no”",2\r\n"a ""b""",-3\r\n`);
  });
});

describe('a chart', () => {
  const named = (value: string) => ({ value, label: value });
  const voices = {
    shape: 'counts' as const,
    by: ['month', 'speaker'] as const,
    cells: [
      { keys: [named('2022-01'), named('ann-lee')], count: 3 },
      { keys: [named('2022-02'), named('ann-lee')], count: 1 },
    ],
    total: 6,
    unit: 'quote',
    undated: 2,
    chosen: [{ by: 'speaker' as const, shown: 1, all: 7 }],
    isWhole: true,
  };

  test('says how many quotes it shows, and what it leaves out', () => {
    expect(noteOf(voices)).toBe(
      'n = 4 quotes with a named speaker, by month; 2 quotes more without a date; 1 of 7 speakers shown',
    );
  });

  test('of shares is of a whole, and its table has the shares', () => {
    const months = [
      { keys: [named('2022-01')], count: 4 },
      { keys: [named('2022-02')], count: 1 },
    ];
    const rest = restOf(voices.cells, months, 0);
    expect(rest).toEqual([{ keys: [named('2022-01'), { value: null, label: 'others' }], count: 1 }]);
    expect(tableOf({ ...voices, rest }, 'shares')).toEqual({
      columns: ['month', 'speaker', 'quotes', 'share, %'],
      rows: [
        ['2022-01', 'ann-lee', 3, 75],
        ['2022-02', 'ann-lee', 1, 100],
        ['2022-01', 'others', 1, 25],
      ],
    });
    expect(tableOf({ ...voices, rest }).rows).toHaveLength(2);
    expect(seriesOf([...voices.cells, ...rest], 1).map(({ name }) => name)).toEqual(['ann-lee', 'others']);
  });

  test('puts the smallest of many series together', () => {
    const cells = Array.from({ length: 12 }, (_, index) => ({
      keys: [{ value: `${index}`, label: `name ${index}` }],
      count: 100 - index,
    }));
    const series = seriesOf(cells, 0);
    expect(series).toHaveLength(8);
    expect(series.map(({ name }) => name)).toEqual([
      ...[0, 1, 2, 3, 4, 5, 6].map((index) => `name ${index}`),
      'others',
    ]);
  });

  test('has every bucket between the first and the last', () => {
    const days = (values: string[], unit: 'week' | 'month') =>
      datesBetween(values.map(dateOf), unit).map((date) => date.toISOString().slice(0, 10));
    expect(days(['2021-W52', '2022-W02'], 'week')).toEqual(['2021-12-27', '2022-01-03', '2022-01-10']);
    expect(days(['2022-01', '2022-03'], 'month')).toEqual(['2022-01-01', '2022-02-01', '2022-03-01']);
  });
});
