import { parse } from 'csv-parse/sync';
import { store, storeNews } from '../graphql/news.ts';
import { openTestDatabase, type TestDatabase } from '../support/database.ts';
import { exportText } from './support.ts';

let test_: TestDatabase;

beforeAll(async () => {
  test_ = await openTestDatabase();
  await storeNews(test_.database);
  await store(
    test_.database,
    {
      title: '=HYPERLINK("http://evil.example")',
      text: '“=1+1 is two,\nsaid "twice",” +Ann said. “@all of you,” Bo said. He has “-5 points” left, Bo said.',
      outlet: '-Minus',
      publishedAt: '2020-01-01T00:00:00Z',
    },
    {
      people: ['Bo'],
      quotes: [
        { content: '=1+1 is two,\nsaid "twice",' },
        { content: '@all of you,', speaker: 'Bo', cue: 'said' },
        { content: '-5 points', speaker: 'Bo' },
      ],
    },
  );
});

afterAll(() => test_.close());

const read = async (parameters: [string, string][] = []): Promise<Record<string, string>[]> =>
  parse(await exportText(test_.database, 'csv', parameters), { columns: true });

test('every quote is a line with all that is known of it, the newest first', async () => {
  const rows = await read([['speaker', 'sergey-lavrov']]);
  expect(rows.map((row) => row.text)).toEqual([
    'NATO was ready',
    'It concerns NATO, and Ukraine.',
    'There is no positive reaction 😀 to it,',
    'Nobody asked us,',
    'Nobody asked us,',
  ]);
  expect(rows[1]).toEqual({
    id: Buffer.from('Quote:2').toString('base64url'),
    text: 'It concerns NATO, and Ukraine.',
    kind: 'DIRECT',
    stance: 'SAY',
    cue: 'added',
    speaker: 'Sergey Lavrov',
    speaker_slug: 'sergey-lavrov',
    speaker_type: 'PERSON',
    speaker_text: 'he',
    role: '',
    about: 'North Atlantic Treaty Organization; Ukraine',
    about_slugs: 'nato; ukraine',
    via: '',
    said_on: '',
    confidence: expect.stringMatching(/^(0\.\d+|1)$/),
    verified: 'true',
    url: 'https://www.harbour.example/talks#:~:text=Kremlin%20reported.%20%E2%80%9C-,It%20concerns%20NATO%2C,-%E2%80%9D%20he%20added%2C&text=he%20added%2C%20%E2%80%9C-,and%20Ukraine.,-%E2%80%9D%20Antony%20Blinken',
    article_title: 'Talks stall',
    article_url: 'https://www.harbour.example/talks',
    article_sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    published_at: '2022-01-27T09:00:00.000Z',
    outlet: 'Harbour Courier',
    outlet_slug: 'harbour-courier',
    span_start: '177',
    span_end: '219',
  });
  expect(rows[2]).toMatchObject({
    via: 'Kremlin',
    said_on: '2022-01-26',
    role: 'Russian Foreign Minister',
    confidence: '0.75',
  });
});

test('an undated quote comes last, and leaves empty what is not known', async () => {
  expect((await read()).at(-1)).toMatchObject({
    text: 'Nobody asked us,',
    published_at: '',
    outlet: '',
    url: '',
    about: '',
  });
});

test('a cell that a spreadsheet would run begins with an apostrophe, one with marks or line breaks is quoted', async () => {
  const rows = await read([['to', '2020-12-31']]);
  expect(rows.map((row) => row.text).sort()).toEqual(["'-5 points", `'=1+1 is two,\nsaid "twice",`, "'@all of you,"]);
  expect(new Set(rows.map((row) => row.article_title))).toEqual(new Set([`'=HYPERLINK("http://evil.example")`]));
  expect(new Set(rows.map((row) => row.outlet))).toEqual(new Set(["'-Minus"]));
});

test('lines end as RFC 4180 says, and a filter that nothing meets gives the header alone', async () => {
  const text = await exportText(test_.database, 'csv', [['from', '2030-01-01']]);
  expect(text).toMatch(/^id,text,kind,.*,span_start,span_end\r\n$/);
  expect(await exportText(test_.database, 'csv')).toMatch(/^id,text,.*\r\n$/s);
});
