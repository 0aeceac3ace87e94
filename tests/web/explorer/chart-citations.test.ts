import { CHART_CITATION_FORMATS, type CitedChart } from '../../../src/web/explorer/cite/chart-citations.ts';
import { filterInWords, slugsIn } from '../../../src/web/explorer/words/filter-in-words.ts';

const CHART: CitedChart = {
  title: 'Harbour & tide',
  counted: 'quotes by month of publication',
  filters: ['said by Ann Lee', 'about the ferry'],
  n: '1,237 quotes',
  accessedAt: '2026-01-28T10:00:00.000Z',
  address: 'https://news.example/person/ann-lee?about=ferry',
  query: 'https://news.example/graphql?query=x',
};

test.each([
  [
    'Plain',
    '“Harbour & tide”: quotes by month of publication, said by Ann Lee, about the ferry; n = 1,237 quotes. Whosaid, ' +
      'https://news.example/person/ann-lee?about=ferry, accessed 28 January 2026. ' +
      'Query: https://news.example/graphql?query=x',
  ],
  [
    'APA',
    'Whosaid. (n.d.). Harbour & tide: quotes by month of publication, said by Ann Lee, about the ferry; ' +
      'n = 1,237 quotes [Data set]. Retrieved January 28, 2026, from https://news.example/person/ann-lee?about=ferry',
  ],
  [
    'BibTeX',
    [
      '@misc{whosaid20260128,',
      '  author = {{Whosaid}},',
      '  title = {{Harbour \\& tide}},',
      '  note = {quotes by month of publication, said by Ann Lee, about the ferry; n = 1,237 quotes},',
      '  url = {https://news.example/person/ann-lee?about=ferry},',
      '  urldate = {2026-01-28},',
      '  howpublished = {Query: \\url{https://news.example/graphql?query=x}}',
      '}',
    ].join('\n'),
  ],
  [
    'Wikipedia',
    '{{cite web |title=Harbour & tide (quotes by month of publication, said by Ann Lee, about the ferry; ' +
      'n = 1,237 quotes) |url=https://news.example/person/ann-lee?about=ferry |website=Whosaid ' +
      '|access-date=2026-01-28}}',
  ],
])('%s', (format, expected) => {
  expect(CHART_CITATION_FORMATS[format]!(CHART)).toBe(expected);
});

test('JSON-LD is a Dataset of schema.org', () => {
  expect(JSON.parse(CHART_CITATION_FORMATS['JSON-LD']!(CHART))).toMatchObject({
    '@type': 'Dataset',
    name: 'Harbour & tide',
    variableMeasured: 'quotes by month of publication',
    size: '1,237 quotes',
    isBasedOn: 'https://news.example/graphql?query=x',
    sdDatePublished: '2026-01-28T10:00:00.000Z',
  });
});

test('a filter is said in words, with names for slugs', () => {
  const filter = {
    text: 'ferry',
    speaker: { slug: ['ann-lee', 'bo-ek'] },
    about: { type: ['PLACE' as const] },
    outlet: { slug: ['harbour-courier'] },
    stance: ['DENY' as const, 'DECLINE' as const],
    publishedAt: { from: '2022-01-01', to: '2022-01-31' },
    attributed: true,
  };
  expect(slugsIn(filter).map(({ slug }) => slug)).toEqual(['ann-lee', 'bo-ek', 'harbour-courier']);
  const names = new Map([
    ['ann-lee', 'Ann Lee'],
    ['harbour-courier', 'Harbour Courier'],
  ]);
  expect(filterInWords(filter, names)).toEqual([
    'with the words ferry',
    'said by Ann Lee or bo-ek',
    'about places',
    'in Harbour Courier',
    'reported as denied or declined to comment',
    'with a known speaker',
    'published from Jan 1, 2022 to Jan 31, 2022',
  ]);
  expect(filterInWords({}, names)).toEqual([]);
});

test('alternatives and exceptions of a filter are said as such', () => {
  const filter = {
    or: [{ speaker: { slug: ['ann-lee'] } }, { about: { slug: ['ann-lee'] } }],
    not: { stance: ['DENY' as const] },
  };
  expect(slugsIn(filter)).toHaveLength(2);
  expect(filterInWords(filter, new Map([['ann-lee', 'Ann Lee']]))).toEqual([
    'said by Ann Lee or about Ann Lee',
    'not reported as denied',
  ]);
});
