import { apiOf } from '../../support/api.ts';
import { storeNews } from '../../support/news.ts';
import { withGraph } from '../../support/with-graph.ts';

const db = withGraph(storeNews);
const { ask, problem } = apiOf(() => db.database);

/** "Sergey Lavrov, 2022-01: 3" */
async function rowsOf(args: string): Promise<string[]> {
  const { quoteStats } = await ask(`{ quoteStats(${args}) { rows { keys { label } count } } }`);
  return quoteStats.rows.map(
    ({ keys, count }: { keys: { label: string | null }[]; count: number }) =>
      `${keys.map(({ label }) => label).join(', ')}: ${count}`,
  );
}

test('share of voice: who says how much, the most first', async () => {
  const query = `{
    quoteStats(groupBy: [SPEAKER], first: 3) {
      total rowCount
      rows { keys { dimension value label entity { __typename name } outlet { name } } count share }
      pageInfo { hasNextPage hasPreviousPage }
    }
  }`;
  const key = (value: string | null, label: string | null) => ({
    dimension: 'SPEAKER',
    value,
    label,
    entity: label && { __typename: 'Person', name: label },
    outlet: null,
  });
  expect(await ask(query)).toEqual({
    quoteStats: {
      total: 9,
      rowCount: 5,
      rows: [
        { keys: [key('sergey-lavrov', 'Sergey Lavrov')], count: 5, share: 5 / 9 },
        { keys: [key(null, null)], count: 1, share: 1 / 9 },
        { keys: [key('antony-blinken', 'Antony Blinken')], count: 1, share: 1 / 9 },
      ],
      pageInfo: { hasNextPage: true, hasPreviousPage: false },
    },
  });
});

test('share of voice by outlet, kind, stance and reporting word', async () => {
  expect(await rowsOf('groupBy: [OUTLET]')).toEqual(['Harbour Courier: 4', 'Meridian Ledger: 4', ': 1']);
  expect(await rowsOf('groupBy: [KIND]')).toEqual(['DIRECT: 6', 'INDIRECT: 2', 'MIXED: 1']);
  expect(await rowsOf('groupBy: [STANCE]')).toEqual(['SAY: 4', ': 3', 'PROMISE: 1', 'SUGGEST: 1']);
  expect(await rowsOf('groupBy: [CUE], orderBy: KEY')).toEqual([': 3', 'add: 1', 'promise: 1', 'say: 3', 'suggest: 1']);
});

test('whom quotes are about: each that a quote names, and no row for those that name nobody', async () => {
  const { quoteStats } = await ask('{ quoteStats(groupBy: [ABOUT]) { total rows { keys { label } count share } } }');
  expect(quoteStats).toEqual({
    total: 9,
    rows: ['North Atlantic Treaty Organization', 'Ukraine', 'Russia'].map((label) => ({
      keys: [{ label }],
      count: 2,
      share: 2 / 9,
    })),
  });
});

test('how outlets frame a speaker', async () => {
  expect(
    await rowsOf('groupBy: [OUTLET, STANCE], filter: { speaker: { slug: ["sergey-lavrov"] } }, orderBy: KEY'),
  ).toEqual([', SAY: 1', 'Harbour Courier, SAY: 2', 'Meridian Ledger, : 1', 'Meridian Ledger, SAY: 1']);
});

describe('dates', () => {
  test('are written as ISO 8601 has them, and empty ones are there between the first and the last', async () => {
    expect(await rowsOf('groupBy: [DAY], filter: { publishedAt: { from: "2022-01-26", to: "2022-01-29" } }')).toEqual([
      '2022-01-26: 0',
      '2022-01-27: 3',
      '2022-01-28: 4',
      '2022-01-29: 0',
    ]);
    expect(await rowsOf('groupBy: [WEEK], filter: { publishedAt: { from: "2022-01-10" } }')).toEqual([
      '2022-W02: 0',
      '2022-W03: 0',
      '2022-W04: 7',
    ]);
    expect(await rowsOf('groupBy: [MONTH]')).toEqual([': 1', '2021-12: 1', '2022-01: 7']);
    expect(await rowsOf('groupBy: [YEAR], orderBy: COUNT')).toEqual(['2022: 7', ': 1', '2021: 1']);
    expect(await rowsOf('groupBy: [WEEK], filter: { publishedAt: { to: "2021-12-31" } }')).toEqual(['2021-W52: 1']);
  });

  test('beside another dimension leave empty ones out', async () => {
    expect(await rowsOf('groupBy: [SPEAKER, MONTH], filter: { speaker: { slug: ["sergey-lavrov"] } }')).toEqual([
      'Sergey Lavrov, 2022-01: 3',
      'Sergey Lavrov, : 1',
      'Sergey Lavrov, 2021-12: 1',
    ]);
  });

  test('begin where the time zone says', async () => {
    expect(
      await rowsOf('groupBy: [DAY], filter: { publishedAt: { from: "2022-01-27" } }, timeZone: "Asia/Tokyo"'),
    ).toEqual(['2022-01-27: 3', '2022-01-28: 3', '2022-01-29: 1']);
    expect(await rowsOf('groupBy: [MONTH], timeZone: "Etc/UTC"')).toEqual(await rowsOf('groupBy: [MONTH]'));
    expect(await rowsOf('groupBy: [KIND], timeZone: "Asia/Tokyo"')).toEqual(await rowsOf('groupBy: [KIND]'));
  });

  test('of a range of nine thousand years cost no more than their page', async () => {
    const range = 'filter: { publishedAt: { from: "1000-01-01", to: "9999-12-31" } }';
    const { quoteStats } = await ask(`{
      quoteStats(groupBy: [DAY], ${range}, first: 2) { rowCount rows { keys { value } count } pageInfo { endCursor } }
    }`);
    expect(quoteStats).toMatchObject({
      rowCount: 3_287_182,
      rows: [
        { keys: [{ value: '1000-01-01' }], count: 0 },
        { keys: [{ value: '1000-01-02' }], count: 0 },
      ],
    });
    expect(await rowsOf(`groupBy: [DAY], ${range}, first: 1, after: "${quoteStats.pageInfo.endCursor}"`)).toEqual([
      '1000-01-03: 0',
    ]);
    expect(await rowsOf(`groupBy: [YEAR], ${range}, orderBy: COUNT, first: 3`)).toEqual([
      '2022: 7',
      '2021: 1',
      '1000: 0',
    ]);
  });
});

test('statements are counted once however many quotes report them', async () => {
  const source = db.database.source;
  const counted = async (unit: string) =>
    (await ask(`{ quoteStats(groupBy: [SPEAKER], first: 1, unit: ${unit}) { total rows { count } } }`)).quoteStats;
  expect(await counted('QUOTES')).toEqual({ total: 9, rows: [{ count: 5 }] });
  await source.query(`update quote set statement_id = (select statement_id from quote where id = 8) where id = 9`);
  const [row] = await source.query<{ statements: number; lavrov: number }[]>(
    `select count(distinct coalesce(statement_id, -id)) statements,
       count(distinct coalesce(statement_id, -id)) filter (where speaker_id = 1) lavrov from quote`,
  );
  expect(await counted('STATEMENTS')).toEqual({ total: row!.statements, rows: [{ count: row!.lavrov }] });
});

test('a question that nothing answers has no rows', async () => {
  const filter = 'filter: { publishedAt: { from: "1999-01-01" } }';
  for (const groupBy of ['SPEAKER', 'ABOUT', 'DAY', 'OUTLET, MONTH']) {
    expect(
      await ask(
        `{ quoteStats(groupBy: [${groupBy}], ${filter.replace('from', 'to')}) { total rowCount rows { count share } pageInfo { endCursor hasNextPage } } }`,
      ),
    ).toEqual({ quoteStats: { total: 0, rowCount: 0, rows: [], pageInfo: { endCursor: null, hasNextPage: false } } });
  }
});

describe('statistics refuse', () => {
  const refused: [string, string, string][] = [
    ['no dimension', 'groupBy: []', '"groupBy" wants one to three dimensions, got []'],
    [
      'four dimensions',
      'groupBy: [SPEAKER, ABOUT, OUTLET, KIND]',
      '"groupBy" wants one to three dimensions, got [SPEAKER, ABOUT, OUTLET, KIND]',
    ],
    ['a dimension twice', 'groupBy: [KIND, KIND]', '"groupBy" wants each dimension once, got [KIND, KIND]'],
    [
      'two dates',
      'groupBy: [YEAR, MONTH]',
      '"groupBy" wants at most one of DAY, WEEK, MONTH and YEAR, got [YEAR, MONTH]',
    ],
    ...['Mars/Olympus', 'CET', '', '+01:00', "UTC'; drop table quote; --", '../../etc/passwd'].map(
      (name): [string, string, string] => [
        `the time zone "${name}"`,
        `groupBy: [DAY], timeZone: ${JSON.stringify(name)}`,
        `"timeZone" wants a name of the IANA time zone database, such as "Europe/Berlin" or "UTC", got "${name}"`,
      ],
    ),
    [
      'pages of none',
      'groupBy: [KIND], first: 0',
      '"first" wants a number from 1 to 100, got 0: page through the rest by the cursors of pageInfo',
    ],
    [
      'pages that are too large',
      'groupBy: [DAY], first: 101',
      '"first" wants a number from 1 to 100, got 101: page through the rest by the cursors of pageInfo',
    ],
    [
      'a range that ends before it begins',
      'groupBy: [DAY], filter: { publishedAt: { from: "2022-02-01", to: "2022-01-01" } }',
      'a range wants "from" before "to", got from 2022-02-01 to 2022-01-01',
    ],
    [
      'a cursor that is none',
      'groupBy: [KIND], after: "abc"',
      '"after" wants a cursor: take cursors from "cursor" or "pageInfo" of the same list, "abc" is none',
    ],
  ];
  test.each(refused)('%s', async (_, args, message) => {
    const error = await problem(`{ quoteStats(${args}) { rows { count } } }`);
    expect(error).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(error.message).toBe(message);
  });

  test('a cursor of other statistics', async () => {
    const { quoteStats } = await ask('{ quoteStats(groupBy: [KIND], first: 1) { rows { cursor } } }');
    const error = await problem(
      `{ quoteStats(groupBy: [STANCE], after: "${quoteStats.rows[0].cursor}") { rows { count } } }`,
    );
    expect(error.message).toMatch(/^"after" wants a cursor of a list in this order/);
  });

  test('no forged cursor makes an error of the server', async () => {
    const forged = (values: unknown[]) => Buffer.from(JSON.stringify(values)).toString('base64url');
    for (const [groupBy, cursor] of [
      ['DAY', forged(['KEY QUOTES DAY', 'no day'])],
      ['DAY', forged(['KEY QUOTES DAY', '9999-99-99'])],
      ['KIND, DAY', forged(['COUNT QUOTES KIND DAY', -1, 'x', 'no day'])],
      ['SPEAKER', forged(['COUNT QUOTES SPEAKER', -(2 ** 53 - 1), 0])],
    ]) {
      await ask(`{ quoteStats(groupBy: [${groupBy}], after: "${cursor}") { rows { count } } }`);
    }
  });
});

describe('the mention graph', () => {
  test('tells who talks about whom, the strongest edges first', async () => {
    const query = `query ($after: String) {
      mentionGraph(first: 3, after: $after) {
        edgeCount
        nodes { name }
        edges { source { name } target { name } weight stances { stance count } }
        pageInfo { hasNextPage endCursor }
      }
    }`;
    const lavrov = { name: 'Sergey Lavrov' };
    const nato = { name: 'North Atlantic Treaty Organization' };
    const russia = { name: 'Russia' };
    const { mentionGraph } = await ask(query);
    expect(mentionGraph).toEqual({
      edgeCount: 4,
      nodes: [lavrov, nato, { name: 'Ukraine' }, { name: 'Jens Stoltenberg' }, russia],
      edges: [
        {
          source: lavrov,
          target: nato,
          weight: 2,
          stances: [
            { stance: null, count: 1 },
            { stance: 'SAY', count: 1 },
          ],
        },
        { source: lavrov, target: { name: 'Ukraine' }, weight: 1, stances: [{ stance: 'SAY', count: 1 }] },
        { source: { name: 'Jens Stoltenberg' }, target: russia, weight: 1, stances: [{ stance: null, count: 1 }] },
      ],
      pageInfo: { hasNextPage: true, endCursor: expect.any(String) },
    });
    expect(await ask(query, { after: mentionGraph.pageInfo.endCursor })).toEqual({
      mentionGraph: {
        edgeCount: 4,
        nodes: [{ name: 'John Sullivan' }, russia],
        edges: [
          { source: { name: 'John Sullivan' }, target: russia, weight: 1, stances: [{ stance: 'PROMISE', count: 1 }] },
        ],
        pageInfo: { hasNextPage: false, endCursor: expect.any(String) },
      },
    });
  });

  test.each([
    ['of a month', '{ publishedAt: { from: "2022-01-01", to: "2022-01-31" } }', 4],
    ['of a day', '{ publishedAt: { from: "2022-01-28", to: "2022-01-28" } }', 3],
    ['of an outlet', '{ outlet: { slug: ["meridian-ledger"] } }', 2],
    ['of a year without quotes', '{ publishedAt: { from: "2001-01-01", to: "2001-12-31" } }', 0],
  ])('%s', async (_, filter, edgeCount) => {
    const { mentionGraph } = await ask(
      `{ mentionGraph(filter: ${filter}) { edgeCount edges { weight stances { count } } } }`,
    );
    expect(mentionGraph.edgeCount).toBe(edgeCount);
    expect(mentionGraph.edges).toHaveLength(edgeCount);
    for (const { weight, stances } of mentionGraph.edges) {
      expect(stances.reduce((sum: number, { count }: { count: number }) => sum + count, 0)).toBe(weight);
    }
  });

  test('leaves out what is weaker than asked for', async () => {
    expect(await ask('{ mentionGraph(minWeight: 2) { edgeCount edges { weight } } }')).toEqual({
      mentionGraph: { edgeCount: 1, edges: [{ weight: 2 }] },
    });
  });

  test.each([
    ['minWeight: 0', '"minWeight" wants a number from 1, got 0'],
    ['first: 0', /^"first" wants a number from 1 to 5000, got 0/],
    ['first: 5001', /^"first" wants a number from 1 to 5000, got 5001/],
    ['after: "x"', /^"after" wants a cursor/],
  ])('refuses %s', async (args, message) => {
    expect(await problem(`{ mentionGraph(${args}) { edges { weight } } }`)).toMatchObject({
      code: 'BAD_USER_INPUT',
      message: typeof message === 'string' ? message : expect.stringMatching(message),
    });
  });
});
