import { parseIsoInstant } from '../../../../src/ingest/read/readers/iso-date.ts';
import { readJson, readJsonLine } from '../../../../src/ingest/read/readers/json.ts';

const rejected = (value: unknown) => {
  const result = readJsonLine(typeof value === 'string' ? value : JSON.stringify(value), 'x.jsonl:1');
  return 'reason' in result ? result.reason : result;
};

test('a line of the corpus goes in as it is', () => {
  const line = {
    id: 'a1',
    publisher: 'usa-today',
    publishedAt: '2016-02-11',
    title: 'Sanders faces test',
    author: 'Nicole Gaudiano, USA TODAY',
    annotator: 'x1',
    annotators: 1,
    text: 'Sanders faces test.\n\nNow comes the real test.\n\n',
    attributions: [{ id: 'q1', content: [[0, 7]], cue: [], source: [] }],
  };
  expect(readJsonLine(JSON.stringify(line), 'dev.jsonl:1')).toEqual({
    text: 'Sanders faces test.\n\nNow comes the real test.',
    title: 'Sanders faces test',
    url: null,
    publishedAt: new Date('2016-02-11T00:00:00Z'),
    outlet: 'usa-today',
    authors: ['Nicole Gaudiano'],
    section: null,
    language: null,
    origin: 'dev.jsonl:1',
  });
});

test('every field is read, and an absent title comes from the text', () => {
  const line = {
    text: 'Ice closes harbour\r\n\r\nNobody was hurt.',
    source: { id: null, name: 'Northlight Wire' },
    authors: ['AP', { name: 'Jane Doe' }, 'AP'],
    url: 'HTTPS://Northlight.example/ice 1',
    language: 'en_GB',
    section: '  World ',
    publishedAt: '2022-02-01T06:30:00.1239+02:00',
  };
  expect(readJsonLine(JSON.stringify(line), 'x:1')).toEqual({
    text: 'Ice closes harbour\n\nNobody was hurt.',
    title: 'Ice closes harbour',
    url: 'https://northlight.example/ice%201',
    publishedAt: new Date('2022-02-01T04:30:00.123Z'),
    outlet: 'Northlight Wire',
    authors: ['AP', 'Jane Doe'],
    section: 'World',
    language: 'en',
    origin: 'x:1',
  });
});

test.each([
  [1461799514, '2016-04-27T23:25:14.000Z'],
  [1461799514000, '2016-04-27T23:25:14.000Z'],
  [1461799514.5, '2016-04-27T23:25:14.500Z'],
])('the number %p is a date', (publishedAt, instant) => {
  expect(readJsonLine(JSON.stringify({ text: 'a', publishedAt }), 'x:1')).toMatchObject({
    publishedAt: new Date(instant),
  });
});

test.each([
  ['English', 'en'],
  [' portuguese', 'pt'],
  ['Hebrew', 'he'],
  ['eng', 'en'],
])('the language %p is %p', (language, code) => {
  expect(readJsonLine(JSON.stringify({ text: 'a', language }), 'x:1')).toMatchObject({ language: code });
});

test('null and blank fields are as absent', () => {
  const line = {
    text: 'One.',
    title: ' ',
    url: '',
    publishedAt: null,
    publisher: null,
    author: null,
    authors: [],
    language: '',
  };
  expect(readJsonLine(JSON.stringify(line), 'x:1')).toEqual({
    text: 'One.',
    title: 'One',
    url: null,
    publishedAt: null,
    outlet: null,
    authors: [],
    section: null,
    language: null,
    origin: 'x:1',
  });
});

test.each([
  [{}, 'text: is missing or empty'],
  [{ text: ' \n' }, 'text: is missing or empty'],
  [{ text: 5 }, 'text: wants a string, got 5'],
  [{ text: ['a'] }, 'text: wants a string, got ["a"]'],
  [[], 'wants an object, got []'],
  ['null', 'wants an object, got null'],
  [{ text: 'a', title: {} }, 'title: wants a string, got {}'],
  [{ text: 'a', author: 7 }, 'author: wants a string, got 7'],
  [{ text: 'a', authors: ['b', false] }, 'authors: wants a string, got false'],
  [{ text: 'a', url: 'ftp://x.example/a' }, 'url: wants an http or https URL, got "ftp://x.example/a"'],
  [{ text: 'a', url: 'javascript:alert(1)' }, 'url: wants an http or https URL, got "javascript:alert(1)"'],
  [{ text: 'a', publishedAt: '2022-02-30' }, 'publishedAt: wants an ISO 8601 date or instant, got "2022-02-30"'],
  ...['2026-01-16T25:00:00Z', '2026-01-16 10:75', 'Fri, 16 Jan 2026 31:00:00 GMT', '2026-01-16T10:00:00+25:00'].map(
    (date): [unknown, string] => [
      { text: 'a', publishedAt: date },
      `publishedAt: wants an ISO 8601 date or instant, got "${date}"`,
    ],
  ),
  ...[
    '0044-03-15',
    '0044-03-15T12:00:00Z',
    '-0044-03-15',
    '0000-01-01',
    '12022-01-28',
    '+012022-01-28T10:00:00Z',
    '9999-12-31T23:59:59-05:00',
    '1000-01-01T00:00:00+05:00',
  ].map((date): [unknown, string] => [
    { text: 'a', publishedAt: date },
    `publishedAt: wants a year from 1000 to 9999, got "${date}"`,
  ]),
  [{ text: 'a', publishedAt: 16433 }, 'publishedAt: wants an ISO 8601 date or instant, got "16433"'],
  [{ text: 'a', publishedAt: true }, 'publishedAt: wants a string, got true'],
  [{ text: 'a', language: 'harbourish' }, 'language: wants a language code such as "en", got "harbourish"'],
  [{ text: 'a', title: 'x'.repeat(1001) }, 'title: is over 1000 characters'],
  [{ text: 'a\0b' }, 'text: holds a NUL character (at 1)'],
  ['{"text":"a","title":"\\udc00"}', 'title: holds half a surrogate pair (at 0)'],
  [{ text: 'x'.repeat(2 * 1024 ** 2 + 1) }, 'text: is over 2 MB'],
  ['{"text":"x', 'is not JSON: Unterminated string in JSON at position 10'],
  [
    { text: 'a', url: 'https://x.example/a?api_key=S3' },
    'url: has a key in the address (api_key), which would be stored and shown: leave it out',
  ],
  [
    { text: 'a', url: 'https://ida:S3@x.example/a' },
    'url: has a user or a password in the address, which would be stored and shown: leave it out',
  ],
  [{ text: 5, url: 'x' }, 'text: wants a string, got 5; url: wants an http or https URL, got "x"'],
])('a wrong article is rejected with what was wanted and what came: %.60j', (value, reason) => {
  expect(rejected(value)).toBe(reason);
});

test('fields named like those of every object are as any other unknown field', () => {
  expect(readJsonLine('{"text":"One.","__proto__":{"title":"x"},"constructor":1}', 'x:1')).toMatchObject({
    title: 'One',
  });
});

test('a JSON document is one article or a list of them', () => {
  expect(readJson('{"text":"One."}', 'a.json')).toMatchObject([{ text: 'One.', origin: 'a.json' }]);
  expect(readJson('[{"text":"One."},{"text":""},3]', 'a.json')).toMatchObject([
    { text: 'One.', origin: 'item 1 of a.json' },
    { origin: 'item 2 of a.json', reason: 'text: is missing or empty' },
    { origin: 'item 3 of a.json', reason: 'wants an object, got 3' },
  ]);
  expect(readJson('[]', 'a.json')).toEqual([]);
  expect(readJson('[{"text":"One."}', 'a.json')).toMatchObject([{ reason: expect.stringMatching(/^is not JSON: /) }]);
});

test.each([
  ['2022-01-28', '2022-01-28T00:00:00.000Z'],
  ['2024-02-29', '2024-02-29T00:00:00.000Z'],
  ['2022-01-28T10:00Z', '2022-01-28T10:00:00.000Z'],
  ['2022-01-28 10:00:01', '2022-01-28T10:00:01.000Z'],
  ['2022-01-28T10:00:00.5+0530', '2022-01-28T04:30:00.500Z'],
  ['2022-01-28T23:00:00-05', '2022-01-29T04:00:00.000Z'],
])('an ISO date is read: %s', (value, instant) => {
  expect(parseIsoInstant(value)?.toISOString()).toBe(instant);
});

test.each([
  '2022-02-30',
  '2023-02-29',
  '2022-13-01',
  '2022-00-10',
  '2022-1-2',
  '0000-01-01',
  '2022-01-28T24:00Z',
  '2022-01-28T10:60Z',
  '2022-01-28T10:00+25:00',
  '28 Jan 2022',
  '2022-01-28x',
  '20220128',
  '',
])('anything else is refused: %j', (value) => expect(parseIsoInstant(value)).toBeNull());

test('an answer of a service without articles is told as that', () => {
  const reasons = ['{"articles":[]}', '{"status":"ok","response":{"docs":[]}}', '{"title":"Bridge"}'].map((document) =>
    readJson(document, 'x').map((result) => 'reason' in result && result.reason),
  );
  expect(reasons).toEqual([
    ['has no article: its list "articles" is empty'],
    ['has no article: its list "docs" is empty'],
    ['text: is missing or empty'],
  ]);
});
