import * as fc from 'fast-check';
import type { Span } from '../../src/domain/span.ts';
import { contains } from '../../src/domain/span.ts';
import { analyze } from '../../src/nlp/analyze.ts';

/** Text from the pieces that the rules look at, in any order, and any characters between. */
const PIECES = [
  '“',
  '”',
  '"',
  "'",
  '‘',
  '’',
  '«',
  '»',
  '.',
  ',',
  '?',
  ':',
  '—',
  '\n',
  '\n\n',
  ' ',
  '(',
  ')',
  'Sergey Lavrov',
  'Putin',
  'NATO',
  'Mr. ',
  'the minister',
  'he',
  'who',
  'said',
  'told reporters',
  'denied',
  'according to',
  'that',
  'it will rain',
  'and',
  'of',
  'on Friday',
  'U.S.',
  'Leave a comment',
  'By Jane Roe',
  '\u00a0',
  '😀',
  '\ud800',
];
const newsText = fc
  .array(
    fc.oneof(
      { weight: 6, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
    ),
    { maxLength: 60 },
  )
  .map((pieces) => pieces.join(' ').replace(/ ([.,?:”])/g, '$1'));

function expectSpan(text: string, span: Span): void {
  expect(span.start).toBeGreaterThanOrEqual(0);
  expect(span.end).toBeLessThanOrEqual(text.length);
  const slice = text.slice(span.start, span.end);
  expect(slice).not.toBe('');
  expect(slice).toBe(slice.trim());
}

test('every span lies in the text, trimmed; pieces are in order; verbatim parts lie in the content', () => {
  fc.assert(
    fc.property(newsText, (text) => {
      const { entities, mentions, quotes, sentences } = analyze({ text, publishedAt: '2022-01-29' });
      for (const span of [...mentions, ...sentences]) expectSpan(text, span);
      for (const quote of quotes) {
        const loose = [quote.cue?.span, quote.speaker?.span, quote.role, ...quote.via.map((relay) => relay.span)];
        for (const span of [...quote.content, ...quote.verbatim, ...loose]) if (span) expectSpan(text, span);
        quote.content.slice(1).forEach((piece, i) => {
          expect(piece.start).toBeGreaterThanOrEqual(quote.content[i]!.end);
        });
        for (const part of quote.verbatim) expect(quote.content.some((piece) => contains(piece, part))).toBe(true);
        for (const index of [...quote.about, quote.speakerEntity ?? 0])
          if (entities.length) expect(entities[index]).toBeDefined();
        expect(quote.confidence).toBeGreaterThan(0);
        expect(quote.confidence).toBeLessThanOrEqual(1);
      }
    }),
    { numRuns: 400 },
  );
});

test('the same text gives the same analysis', () => {
  fc.assert(
    fc.property(newsText, (text) => {
      expect(analyze({ text })).toEqual(analyze({ text }));
    }),
    { numRuns: 50 },
  );
});

/** Each would take for ever if a stage were quadratic or a pattern backtracked. */
test.each([
  '"',
  '“',
  "'",
  'a ',
  'A ',
  '. ',
  '\n',
  '(',
  '“a b c d” ',
  'said ',
  'Putin said ',
  'according to ',
  'Department of ',
  'X, ',
  'a.A',
  '\ud800',
])('finishes with a megabyte of %j', (piece) => {
  const { sentences } = analyze({ text: piece.repeat(1_000_000 / piece.length) });
  expect(sentences.length).toBeGreaterThanOrEqual(0);
});
