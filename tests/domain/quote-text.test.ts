import fc from 'fast-check';
import type { ExtractedQuote } from '../../src/domain/quote.ts';
import { isHeldBy, joinAdjacent, partOfSaid, saidIn, toSpans } from '../../src/domain/quote-text.ts';
import { type Span, sliceSpan } from '../../src/domain/span.ts';
import { quoteRecord } from '../../src/ingest/store/article-records.ts';
import { analysisOf } from '../support/articles.ts';

const TEXT = '“No positive answer 😀 on the main issue,” said Ann Ek. “The main thing\nis clear.” She was late.';

const spansOf = (text: string, ...parts: string[]): Span[] =>
  parts.map((part) => ({ start: text.indexOf(part), end: text.indexOf(part) + part.length }));

function recordOf(text: string, fields: Pick<ExtractedQuote, 'content' | 'verbatim'>) {
  const [quote] = analysisOf(text, { quotes: [{ content: text }] }).quotes;
  return quoteRecord(1, { ...quote!, ...fields }, text, []);
}

test('the text of an interrupted quotation is its pieces as printed; the stretch keeps the words of the reporter', () => {
  const content = spansOf(TEXT, '“No positive answer 😀 on the main issue,”', '“The main thing\nis clear.”');
  const record = recordOf(TEXT, { content, verbatim: spansOf(TEXT, 'The main thing\nis clear.') });
  expect(record).toMatchObject({
    text: '“No positive answer 😀 on the main issue,” “The main thing\nis clear.”',
    spanText: TEXT.slice(0, TEXT.indexOf(' She')),
    spanStart: 0,
  });
  expect(partOfSaid(record, toSpans(record.verbatim)[0]!)).toBe('The main thing\nis clear.');
  expect(partOfSaid(record, spansOf(TEXT, 'said')[0]!)).toBe('');
});

test('the stretch of a quote in one piece is its text, and is stored once', () => {
  expect(recordOf(TEXT, { content: spansOf(TEXT, 'She was late.'), verbatim: [] })).toMatchObject({
    text: 'She was late.',
    spanText: null,
  });
});

test('pieces that white space alone separates are one stretch', () => {
  const pieces = spansOf(TEXT, 'The main thing', 'is clear.', 'late');
  expect(joinAdjacent(TEXT, pieces).map((span) => sliceSpan(TEXT, span))).toEqual([
    'The main thing\nis clear.',
    'late',
  ]);
});

/** A text, and pieces of it in order, none over another. */
const cut = fc
  .tuple(
    fc.string({ unit: 'grapheme', minLength: 2, maxLength: 80 }),
    fc.array(fc.nat(), { minLength: 2, maxLength: 8 }),
  )
  .map(([text, numbers]) => {
    const places = [...new Set(numbers.map((number) => number % (text.length + 1)))].sort((a, b) => a - b);
    const flat = places.length % 2 === 0 ? places : places.slice(0, -1);
    return { text, content: toSpans(flat) };
  })
  .filter(({ content }) => content.length > 0);

test('whatever the pieces: the text is they with one space between, each is cut out of it again, and the article holds all', () => {
  fc.assert(
    fc.property(cut, fc.string(), ({ text, content }, before) => {
      const record = recordOf(text, { content, verbatim: [] });
      expect(record.text).toBe(content.map(({ start, end }) => text.slice(start, end)).join(' '));
      expect(record.text).toBe(saidIn(text, content));
      for (const piece of content) expect(partOfSaid(record, piece)).toBe(sliceSpan(text, piece));
      expect(isHeldBy(text, record)).toBe(true);
      expect(isHeldBy(text.slice(record.spanStart), record, record.spanStart)).toBe(true);
      if (before !== '' && !text.startsWith(before))
        expect(isHeldBy(text, { ...record, text: `${before}!` })).toBe(false);
    }),
  );
});
