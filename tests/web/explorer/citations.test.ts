import { CITATION_FORMATS, type Cited } from '../../../src/web/explorer/cite/citations.ts';

const CITED: Cited = {
  text: '“We stay in the harbour,”',
  isVerbatim: true,
  isNegated: false,
  speakers: [{ __typename: 'Person', name: 'Ann Lee' }],
  role: 'mayor',
  title: 'Ferry & tide',
  authors: ['Bo Mats Ek'],
  outlet: 'Harbour Courier',
  publishedAt: '2022-01-28T10:00:00.000Z',
  url: 'https://harbour.example/ferry',
};

test.each([
  [
    'Plain',
    '“We stay in the harbour,” (Ann Lee, mayor). Harbour Courier, “Ferry & tide”, 28 January 2022. https://harbour.example/ferry',
  ],
  ['APA', 'Ek, B. M. (2022, January 28). Ferry & tide. Harbour Courier. https://harbour.example/ferry'],
  [
    'BibTeX',
    [
      '@article{harbourcourier20220128,',
      '  author = {Bo Mats Ek},',
      '  title = {{Ferry \\& tide}},',
      '  journal = {Harbour Courier},',
      '  date = {2022-01-28},',
      '  url = {https://harbour.example/ferry},',
      '  note = {Ann Lee: “We stay in the harbour,”}',
      '}',
    ].join('\n'),
  ],
  [
    'Wikipedia',
    '{{cite news |author=Bo Mats Ek |title=Ferry & tide |url=https://harbour.example/ferry |work=Harbour Courier ' +
      '|date=2022-01-28 |quote=Ann Lee: “We stay in the harbour,”}}',
  ],
])('%s', (format, expected) => {
  expect(CITATION_FORMATS[format]!(CITED)).toBe(expected);
});

test('JSON-LD is a Quotation of schema.org', () => {
  expect(JSON.parse(CITATION_FORMATS['JSON-LD']!(CITED))).toMatchObject({
    '@type': 'Quotation',
    spokenByCharacter: [{ '@type': 'Person', name: 'Ann Lee' }],
    isPartOf: { '@type': 'NewsArticle', datePublished: '2022-01-28T10:00:00.000Z' },
  });
});

test('a paraphrase and what was not said are never cited as words', () => {
  const paraphrase = { ...CITED, text: 'that she stays', isVerbatim: false };
  expect(CITATION_FORMATS['Plain']!(paraphrase)).toMatch(/^\[as reported\] that she stays \(Ann Lee, mayor\)\./);
  const denied = { ...paraphrase, isNegated: true };
  expect(CITATION_FORMATS['Plain']!(denied)).toMatch(/^\[reported as not said\] that she stays/);
  expect(CITATION_FORMATS['JSON-LD']!(denied)).not.toContain('spokenByCharacter');
});

test('what is not known is left out', () => {
  const bare = { ...CITED, speakers: [], role: null, authors: [], outlet: null, publishedAt: null };
  expect(CITATION_FORMATS['Plain']!(bare)).toBe(
    '“We stay in the harbour,”. “Ferry & tide”. https://harbour.example/ferry',
  );
  expect(CITATION_FORMATS['APA']!(bare)).toBe('Ferry & tide. (n.d.). https://harbour.example/ferry');
});
