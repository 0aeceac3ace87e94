import { apiOf } from '../../support/api.ts';
import { storeNews } from '../../support/news.ts';
import { withGraph } from '../../support/with-graph.ts';

const db = withGraph(storeNews);
const { ask, problem } = apiOf(() => db.database);

// Quotes: three of 27 January 9:00 UTC, three of 28 January 0:00, one of a millisecond before the 29th, one of 2021.
test.each([
  ['a day of UTC', 'from: "2022-01-28", to: "2022-01-28"', 4],
  ['the same day in Tokyo, which ends at 15:00 UTC', 'from: "2022-01-28", to: "2022-01-28", timeZone: "Asia/Tokyo"', 3],
  ['the next day in Tokyo', 'from: "2022-01-29", timeZone: "Asia/Tokyo"', 1],
  [
    'a day in New York, which begins at 5:00 UTC',
    'from: "2022-01-27", to: "2022-01-27", timeZone: "America/New_York"',
    6,
  ],
  ['an instant, which is in the range', 'from: "2022-01-27T09:00:00Z", to: "2022-01-27T09:00:00Z"', 3],
  ['from a millisecond later on', 'from: "2022-01-27T09:00:00.001Z"', 4],
  ['until a millisecond before', 'from: "2022-01-01", to: "2022-01-27T08:59:59.999Z"', 0],
  ['an instant with an offset', 'from: "2022-01-28T02:00:00+02:00", to: "2022-01-28T01:00+01:00"', 3],
  ['the last instant of a day', 'from: "2022-01-28T23:59:59.999Z"', 1],
  ['an instant and a day of a time zone', 'from: "2022-01-27T09:00Z", to: "2022-01-28", timeZone: "Asia/Tokyo"', 6],
  ['whatever is dated', 'timeZone: "Europe/Berlin"', 8],
])('%s', async (_, range, count) => {
  const { quotes, quoteStats, mentionGraph } = await ask(`{
    quotes(filter: { publishedAt: { ${range} } }, first: 100) { totalCount nodes { id } }
    quoteStats(groupBy: [SPEAKER], filter: { publishedAt: { ${range} } }) { total }
    mentionGraph(filter: { publishedAt: { ${range} } }) { edgeCount }
  }`);
  expect(quotes.totalCount).toBe(count);
  expect(quotes.nodes).toHaveLength(count);
  expect(quoteStats.total).toBe(count);
  expect(mentionGraph.edgeCount).toBeLessThanOrEqual(4);
});

test('articles are found by instants and days of a time zone as well', async () => {
  const { articles, outlet } = await ask(`{
    articles(filter: { publishedAt: { from: "2022-01-28T12:00:00Z", to: "2022-02-01T07:59:59.999Z" } }) { nodes { title } }
    outlet(by: { name: "Harbour Courier" }) {
      articles(filter: { publishedAt: { from: "2022-01-29", timeZone: "Asia/Tokyo" } }) { nodes { title } }
    }
  }`);
  const found = { nodes: [{ title: 'Ambassador speaks' }] };
  expect([articles, outlet.articles]).toEqual([found, found]);
});

describe('the time zone of statistics', () => {
  const stats = async (args: string) => {
    const { quoteStats } = await ask(`{ quoteStats(groupBy: [DAY], ${args}) { total rows { count keys { value } } } }`);
    const rows = quoteStats.rows.map(({ count, keys }: { count: number; keys: [{ value: string }] }) => [
      keys[0].value,
      count,
    ]);
    return { total: quoteStats.total, rows };
  };

  test('is that of the days of the filter', async () => {
    expect(
      await stats('timeZone: "Asia/Tokyo", filter: { publishedAt: { from: "2022-01-28", to: "2022-01-29" } }'),
    ).toEqual({
      total: 4,
      rows: [
        ['2022-01-28', 3],
        ['2022-01-29', 1],
      ],
    });
    expect(await stats('timeZone: "Asia/Tokyo", filter: { and: [{ publishedAt: { from: "2022-01-29" } }] }')).toEqual({
      total: 1,
      rows: [['2022-01-29', 1]],
    });
  });

  test('gives way to one of the range', async () => {
    const range = '{ from: "2022-01-28", to: "2022-01-28", timeZone: "UTC" }';
    expect(await stats(`timeZone: "Asia/Tokyo", filter: { publishedAt: ${range} }`)).toEqual({
      total: 4,
      rows: [
        ['2022-01-28', 3],
        ['2022-01-29', 1],
      ],
    });
  });

  test('leaves the days alone on which something was said', async () => {
    const said = 'filter: { saidOn: { from: "2022-01-26", to: "2022-01-26" } }';
    expect(await stats(`timeZone: "Pacific/Kiritimati", ${said}`)).toMatchObject({ total: 1 });
  });

  test('has the empty days at the ends of the range', async () => {
    const range = 'from: "2022-01-27T23:00:00Z", to: "2022-01-29T23:00:00Z"';
    expect(await stats(`timeZone: "Europe/Berlin", filter: { publishedAt: { ${range} } }`)).toEqual({
      total: 4,
      rows: [
        ['2022-01-28', 3],
        ['2022-01-29', 1],
        ['2022-01-30', 0],
      ],
    });
  });
});

const ZONE = '"timeZone" wants a name of the IANA time zone database, such as "Europe/Berlin" or "UTC", got';

test.each([
  ['publishedAt: { from: "2022-01-28", timeZone: "Mars/Olympus" }', `${ZONE} "Mars/Olympus"`],
  ['publishedAt: { timeZone: "CET" }', `${ZONE} "CET"`],
  ['publishedAt: { timeZone: "+02:00" }', `${ZONE} "+02:00"`],
  [
    'publishedAt: { from: "2022-01-28T10:00:00Z", to: "2022-01-28T09:00:00Z" }',
    'a range wants "from" before "to", got from 2022-01-28T10:00:00.000Z to 2022-01-28T09:00:00.000Z',
  ],
  [
    'publishedAt: { from: "2022-01-28T10:00:00Z", to: "2022-01-27" }',
    'a range wants "from" before "to", got from 2022-01-28T10:00:00.000Z to 2022-01-27',
  ],
  [
    'saidOn: { from: "2022-01-28T10:00:00Z" }',
    '"saidOn" wants days such as 2022-01-28, got the instant 2022-01-28T10:00:00.000Z',
  ],
  [
    'saidOn: { from: "2022-01-28", timeZone: "Europe/Berlin" }',
    '"saidOn" takes no "timeZone": its days are those that the texts give',
  ],
])('{ %s } is refused', async (filter, message) => {
  expect(await problem(`{ quotes(filter: { ${filter} }) { totalCount } }`)).toEqual({
    code: 'BAD_USER_INPUT',
    message,
    path: ['quotes'],
  });
});

test('a day that a time zone has skipped is no mistake, and holds nothing', async () => {
  const range = '{ from: "2011-12-30", to: "2011-12-30", timeZone: "Pacific/Apia" }';
  expect(await ask(`{ quotes(filter: { publishedAt: ${range} }) { totalCount } }`)).toEqual({
    quotes: { totalCount: 0 },
  });
});
