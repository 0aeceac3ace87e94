import { findLeftOut } from '../../../src/web/explorer/address/left-out.ts';
import {
  isNarrowed,
  readPeriod,
  readQuoteSearch,
  toQuoteFilter,
} from '../../../src/web/explorer/address/quote-search.ts';
import { readSearch, writeSearch } from '../../../src/web/explorer/address/search-text.ts';
import { chooseBuckets, moreAfter, undatedOf } from '../../../src/web/explorer/charts/buckets.ts';
import { toParagraphs } from '../../../src/web/explorer/pages/article/paragraphs.ts';
import { shortenSame } from '../../../src/web/explorer/pages/article/shorten-same.ts';
import { changeOf, inWords, type Part } from '../../../src/web/explorer/pages/statement/change-of.ts';
import { verbatimInText } from '../../../src/web/explorer/quotes/verbatim-in-text.ts';
import { isNamed, namesIn, pairsOf } from '../../../src/web/explorer/search-box/pairs.ts';
import { wordsTyped } from '../../../src/web/explorer/search-box/suggest.ts';
import { daysOf } from '../../../src/web/explorer/words/dates.ts';

describe('an address', () => {
  test('says which quotes in the words of exports', () => {
    const search = readQuoteSearch(
      readSearch('?text=2022&speaker=ann-lee&stance=deny&stance=claim&from=2022-01-28&x=1'),
    );
    expect(search).toEqual({
      text: '2022',
      speaker: ['ann-lee'],
      stance: ['deny', 'claim'],
      from: '2022-01-28',
    });
    expect(writeSearch(search)).toBe('?text=2022&speaker=ann-lee&stance=deny&stance=claim&from=2022-01-28');
    expect(toQuoteFilter(search)).toEqual({
      text: '2022',
      speaker: { slug: ['ann-lee'] },
      stance: ['DENY', 'CLAIM'],
      publishedAt: { from: '2022-01-28' },
    });
  });

  test('that makes no sense says nothing, and a name typed by hand is a name', () => {
    expect(readQuoteSearch(readSearch('?kind=loud&from=soon&to=&stance='))).toEqual({ kind: [] });
    expect(
      [
        { text: 'war', kind: [] },
        { text: 'war', to: '2022-01-28' },
      ].map(isNarrowed),
    ).toEqual([false, true]);
    const days = ['2022-02-30', '2022-13-45', '2022-99-99', '2023-02-29', '2024-02-29'];
    expect(days.map((from) => readPeriod({ from }).from)).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
      days[4],
    ]);
    expect(toQuoteFilter(readQuoteSearch({ polarity: 'said,negated' })).polarity).toEqual(['SAID', 'NEGATED']);
    expect(toQuoteFilter(readQuoteSearch({ about: 'Ann Lee' }))).toEqual({ about: { name: ['Ann Lee'] } });
  });
});

describe('what a page leaves out of its address', () => {
  const leftOut = (opened: string) => findLeftOut(opened, readQuoteSearch(readSearch(opened)));

  test.each([
    ['?from=2022-02-30&kind=loud&kind=direct', ['from=2022-02-30', 'kind=loud']],
    ['?speaker=ann-lee&stance=deny&from=2022-01-01', []],
    ['?utm_source=mail&text=', []],
    [`?text=${'w'.repeat(600)}`, ['text after 500 characters']],
    ['?polarity=negated&polarity=said,negated', []],
    ['?polarity=loud&polarity=said,', ['polarity=loud', 'polarity=said,']],
    ['?verbatim=true&minConfidence=0.9', ['verbatim=true', 'minConfidence=0.9']],
    ['?sort=upwards', ['sort=upwards']],
    ['?q=russia&query=harbour', ['q=russia', 'query=harbour']],
  ])('%s', (opened, said) => {
    expect(leftOut(opened)).toEqual(said);
  });
});

describe('what is typed', () => {
  test.each([
    ['lavrov nato', [['lavrov', 'nato']]],
    ['What did Ann Lee say about the harbour?', [['Ann Lee', 'the harbour']]],
    [
      'ann lee harbour',
      [
        ['ann', 'lee harbour'],
        ['ann lee', 'harbour'],
      ],
    ],
    ['what Ann Lee said on the harbour', [['Ann Lee', 'the harbour']]],
    ['lee said harbour', [['lee', 'harbour']]],
    ['harbour', []],
    ['a whole sentence of words', []],
  ])('%s may name two', (typed, pairs) => {
    expect(pairsOf(typed).map(({ speaker, about }) => [speaker, about])).toEqual(pairs);
  });

  test('is a name only as it begins', () => {
    const entity = { name: 'North Atlantic Treaty Organization', aliases: ['NATO'] };
    expect(['nat', 'the atlantic', 'treat', 'eaty', 'n', 'war'].map((typed) => isNamed(entity, typed))).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  test('is a name misspelt by a letter, and without the words of a question', () => {
    const entity = { name: 'Sergey Lavrov', aliases: [] };
    const typed = ['Sergei Lavrov', 'lavrof', 'Lavorv', 'lavrv', 'lavrovv', 'lavish', 'sergey war', 'larvo'];
    expect(typed.map((one) => isNamed(entity, one))).toEqual([true, true, true, true, true, false, false, false]);
    expect(namesIn('What did Lavrov say?')).toBe('Lavrov');
  });

  test('may end in half a word, but not inside a phrase', () => {
    expect(['harb', 'a', '"the harb', '"the harbour"', 'harb*'].map(wordsTyped)).toEqual([
      'harb*',
      'a',
      '"the harb',
      '"the harbour"',
      'harb*',
    ]);
  });
});

describe('a text with quotes', () => {
  const text = 'He said “we go 😀” now.\n\nShe said he said no.';
  const span = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

  test('is paragraphs of runs, the inner quote before the outer one', () => {
    const outer = { id: 'outer', pieces: [span('he said no')], verbatim: [] };
    const inner = { id: 'inner', pieces: [span('no.')], verbatim: [] };
    const first = { id: 'first', pieces: [span('“we go 😀”')], verbatim: [span('we go 😀')] };
    const paragraphs = toParagraphs(text, [first, outer, inner]);
    const shown = paragraphs.map((runs) =>
      runs.map(({ quote, parts }) => [
        quote?.id ?? null,
        parts.map((part) => (part.isVerbatim ? `*${part.text}*` : part.text)).join('|'),
      ]),
    );
    expect(shown).toEqual([
      [
        [null, 'He said '],
        ['first', '“|*we go 😀*|”'],
        [null, ' now.'],
      ],
      [
        [null, 'She said '],
        ['outer', 'he said '],
        ['inner', 'no.'],
      ],
    ]);
  });

  test('has the words between marks at their place in the quote', () => {
    const pieces = [
      { start: 10, end: 20 },
      { start: 30, end: 40 },
    ];
    expect(
      verbatimInText(pieces, [
        { start: 11, end: 19 },
        { start: 31, end: 40 },
      ]),
    ).toEqual([
      { start: 1, end: 9 },
      { start: 12, end: 21 },
    ]);
  });
});

describe('a wording', () => {
  const parts = (...list: [string, string][]) => list.map(([op, text]) => ({ op, text }) as Part);

  test.each([
    ['same', parts(['SAME', 'The harbour’s '], ['DELETED', "harbour's"], ['INSERTED', 'Harbour’s'])],
    ['trimmed', parts(['DELETED', 'We know that '], ['SAME', 'the harbour stays'], ['INSERTED', ','])],
    ['added', parts(['SAME', 'the harbour'], ['INSERTED', ' stays'])],
    ['altered', parts(['DELETED', 'harbour'], ['INSERTED', 'port'])],
  ])('is %s', (change, difference) => {
    expect(changeOf(inWords(difference))).toBe(change);
  });
});

describe('counts over time', () => {
  const counted = (...values: string[]) => ({
    rowCount: values.length,
    rows: values.map((value) => ({ count: 1, keys: [{ value }] })),
  });

  test.each([
    ['day', ['2022-01-01', '2022-02-01']],
    ['month', ['2022-01-01', '2022-06-01']],
  ])('are by %s', (interval, days) => {
    const month = counted('2022-01', '2022-06');
    expect(chooseBuckets({ day: counted(...days), month, year: counted('2022') }).interval).toBe(interval);
  });

  test('are by year in the order of the years, without the empty ones of more than a page', () => {
    const row = (value: string | null, count: number) => ({ count, keys: [{ value }] });
    // A page of days over four centuries has what is undated and the first days of them.
    const day = { rowCount: 150_000, rows: [row(null, 4), row('1610-05-01', 2), row('1610-05-02', 0)] };
    const year = {
      rowCount: 418,
      rows: [row('2025', 90), row('2026', 7), row(null, 4), row('1610', 2), row('1611', 0)],
    };
    const by = { day, month: { rowCount: 5_000, rows: [row(null, 4), row('1610-05', 2)] }, year };
    expect(chooseBuckets(by)).toEqual({
      interval: 'year',
      buckets: [
        { value: '1610', count: 2 },
        { value: '2025', count: 90 },
        { value: '2026', count: 7 },
      ],
    });
    expect(undatedOf(by)).toBe(4);
  });

  test('are whole once the years that have none begin', () => {
    const page = (count: number, hasNextPage: boolean) => ({
      pageInfo: { hasNextPage, endCursor: 'c' },
      rows: [{ count, keys: [{ value: '1610' }] }],
    });
    expect([page(1, true), page(0, true), page(1, false)].map(moreAfter)).toEqual(['c', null, null]);
  });

  test('have the days of each bar', () => {
    expect(['2024-02', '2022', '2022-01-28'].map(daysOf)).toEqual([
      { from: '2024-02-01', to: '2024-02-29' },
      { from: '2022-01-01', to: '2022-12-31' },
      { from: '2022-01-28', to: '2022-01-28' },
    ]);
  });
});

test('a difference is shown with a few words around each change, and without spaces that came or went', () => {
  const long = 'word '.repeat(100);
  const shown = shortenSame([
    { op: 'SAME', text: `${long}on ` },
    { op: 'DELETED', text: 'Monday' },
    { op: 'INSERTED', text: ' ' },
    { op: 'SAME', text: ` short ${long}` },
  ]);
  expect(shown.map(({ op, text }) => [op, text.length < 100, text.slice(0, 1), text.slice(-1)])).toEqual([
    ['SAME', true, '…', ' '],
    ['DELETED', true, 'M', 'y'],
    ['SAME', true, ' ', '…'],
  ]);
});
