import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import type { Analysis } from '../../src/domain/analysis.ts';
import { contains, type Span } from '../../src/domain/span.ts';
import { extractArticle } from '../../src/extract.ts';
import { analyze } from '../../src/nlp/analyze.ts';

/** Words and marks that the stages look at. */
const PIECES = [
  ...['“', '”', '"', "'", '‘', '’', '«', '»', '„', "''", '‚'],
  ...['.', ',', '?', ':', '—', '…', '(', ')', '[', ']', '\n', '\n\n', '\r\n', ' ', '\t', '\u00a0', '\u2028'],
  ...['Sergey Lavrov', 'Putin', 'NATO', 'Mr. ', 'the minister', 'he', 'who', 'McDonald’s', 'U.S.', 'WALLACE:'],
  ...['said', 'told reporters', 'denied', 'according to', 'that', 'it will rain', 'and', 'of', 'a'],
  ...['on Friday', 'January 31', 'yesterday', '2022', 'Leave a comment', 'By Jane Roe'],
  ...['😀', '👩‍👩‍👧', 'e\u0301', '\u0301', '\ud800', '\udc00', '\u0000', '\ufeff', '\u202e', '\u200f', '\u200b'],
  ...['قال الوزير', 'שלום', '大臣は', 'ﬁnal', 'İstanbul', 'ẞ', '１２'],
];
/** Text of those pieces in any order, and any characters between them. */
const newsText = fc
  .array(
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 6 }) },
    ),
    { maxLength: 70 },
  )
  .map((pieces) => pieces.join(' ').replace(/ ([.,?:”])/g, '$1'));
/** Bytes that were read as text of one byte a character, and text without any grammar. */
const anyText = fc.oneof(
  fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.from(bytes).toString('latin1')),
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
);
/** A sentence in pieces: what is opened is seldom closed. */
const SENTENCE = 'Mr. Lavrov said on Friday that NATO, “which has no plans”, would not answer the minister’s letter. ';
const brokenSentence = fc
  .tuple(fc.nat(SENTENCE.length), fc.constantFrom(...PIECES), fc.nat(SENTENCE.length))
  .map(([cut, piece, rest]) => SENTENCE.repeat(2).slice(0, cut) + piece + SENTENCE.repeat(2).slice(rest));
const text = fc.oneof({ weight: 4, arbitrary: newsText }, brokenSentence, anyText);
const date = fc.constantFrom('2022-01-29', '2022-01-29T10:00:00Z', '0001-01-01', 'soon', '', null);

const expectSpan = (text: string, span: Span) => {
  expect(span.start).toBeGreaterThanOrEqual(0);
  expect(span.end).toBeLessThanOrEqual(text.length);
  const slice = text.slice(span.start, span.end);
  expect(slice).not.toBe('');
  expect(slice).toBe(slice.trim());
};
const expectOrder = (spans: readonly Span[]) =>
  spans.slice(1).forEach((span, i) => {
    expect(span.start).toBeGreaterThanOrEqual(spans[i]!.start);
  });
const expectApart = (spans: readonly Span[]) =>
  spans.slice(1).forEach((span, i) => {
    expect(span.start).toBeGreaterThanOrEqual(spans[i]!.end);
  });
const expectShare = (value: number) => {
  expect(value).toBeGreaterThanOrEqual(0);
  expect(value).toBeLessThanOrEqual(1);
};

/** Everything that holds of the analysis of any text. */
function expectSound(text: string, { entities, mentions, quotes, sentences }: Analysis): void {
  const expectEntity = (index: number | null) => index === null || expect(entities[index]).toBeDefined();
  for (const span of [...sentences, ...mentions]) expectSpan(text, span);
  expectApart(sentences);
  expectOrder(mentions);
  expectOrder(quotes.map((quote) => quote.content[0]!));
  for (const mention of mentions) expectEntity(mention.entity);
  for (const entity of entities) expect(entity.name.trim()).not.toBe('');
  for (const quote of quotes) {
    expect(quote.content.length).toBeGreaterThan(0);
    const beside = [quote.cue?.span, quote.speaker?.span, quote.role, ...quote.via.map((relay) => relay.span)];
    for (const span of [...quote.content, ...quote.verbatim, ...beside]) if (span) expectSpan(text, span);
    expectApart(quote.content);
    expectApart(quote.verbatim);
    for (const part of quote.verbatim) expect(quote.content.some((piece) => contains(piece, part))).toBe(true);
    for (const index of [...quote.about, quote.speakerEntity, ...quote.via.map((relay) => relay.entity)])
      expectEntity(index);
    expect(new Set(quote.about).size).toBe(quote.about.length);
    expectShare(quote.speech);
    expectShare(quote.confidence);
    if (quote.saidOn !== null) expect(quote.saidOn).toMatch(/^\d{4}-\d{2}-\d{2}$/);
  }
}

test('every span of any text lies in it, trimmed and in order; verbatim parts lie in the content', () => {
  fc.assert(
    fc.property(text, date, (text, publishedAt) => {
      expectSound(text, analyze({ text, publishedAt }));
    }),
    { numRuns: 600 },
  );
});

test('the same text gives the same analysis', () => {
  fc.assert(
    fc.property(text, date, (text, publishedAt) => {
      const before = analyze({ text, publishedAt });
      analyze({ text: SENTENCE });
      expect(analyze({ text, publishedAt })).toEqual(before);
    }),
    { numRuns: 100 },
  );
});

test('an analysis survives the way between two threads and as JSON', () => {
  fc.assert(
    fc.property(text, (text) => {
      const analysis = analyze({ text });
      expect(structuredClone(analysis)).toEqual(analysis);
      expect(JSON.parse(JSON.stringify(analysis))).toEqual(analysis);
    }),
    { numRuns: 100 },
  );
});

test('what `extract` writes has pairs within the text', () => {
  fc.assert(
    fc.property(text, fc.boolean(), (text, cueless) => {
      const { quotes, mentions } = extractArticle({ id: '1', text }, { cueless });
      for (const { content, cue, speaker } of quotes) {
        for (const [start, end] of [...content, ...cue, ...(speaker ? [speaker] : [])])
          expectSpan(text, { start, end });
      }
      for (const mention of mentions) expectSpan(text, mention);
    }),
    { numRuns: 100 },
  );
});

const HOSTILE_PIECES: string[] = JSON.parse(
  readFileSync(join(__dirname, '../../bench/ingest/hostile-pieces.json'), 'utf8'),
);

/**
 * Each would take for ever if a stage were quadratic or a pattern backtracked. The times are for people to see:
 * `node bench/ingest/scaling.mjs` compares them for texts of two lengths.
 */
test.each(HOSTILE_PIECES)('takes twenty thousand characters of %j', (piece) => {
  const text = piece.repeat(20_000 / piece.length);
  const { sentences } = analyze({ text, publishedAt: '2022-01-29' });
  for (const sentence of sentences.slice(0, 100)) expectSpan(text, sentence);
});

const MEGABYTE = 1_000_000;
const LONG = 100_000;
test.each(['"', '“', '😀', '\r\n', 'قال ', '“a\n', 'he said '])('takes a megabyte of %j', (piece) => {
  const { sentences } = analyze({ text: piece.repeat(MEGABYTE / piece.length), publishedAt: '2022-01-29' });
  expect(sentences.length).toBeGreaterThanOrEqual(0);
});

test.each([
  ['a thousand paragraphs', `${SENTENCE}\n`.repeat(LONG / SENTENCE.length)],
  ['ten thousand short paragraphs', 'He said so.\n'.repeat(10_000)],
  ['a hundred thousand characters in one paragraph', SENTENCE.repeat(LONG / SENTENCE.length)],
  ['brackets in brackets', '('.repeat(LONG / 2) + ')'.repeat(LONG / 2)],
  ['quotations in quotations', '“a '.repeat(LONG / 6) + '” '.repeat(LONG / 6)],
  ['a quotation that never ends', `“${'we said that '.repeat(LONG / 13)}`],
  [
    'many people',
    Array.from(
      { length: 2_500 },
      (_, i) => `Ivan${String.fromCharCode(97 + (i % 26))} Petrov${word(i)} said yes. `,
    ).join(''),
  ],
  [
    'many organizations',
    Array.from({ length: 1_000 }, (_, i) => `The ${capital(word(i))} Committee of Oslo denied it. `).join(''),
  ],
  ['a hundred thousand letters in one word', `Lavrov said ${'x'.repeat(LONG)} on Friday.`],
  ['a long name', `${'Anna '.repeat(20_000)} said “yes” on Friday.`],
])('takes %s', (_, text) => {
  expect(analyze({ text, publishedAt: '2022-01-29' }).sentences.length).toBeGreaterThan(0);
});

/** A word of letters for each number: "ba", "bb", ... */
function word(i: number): string {
  return [...i.toString(26)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26))).join('');
}

function capital(word: string): string {
  return word[0]!.toUpperCase() + word.slice(1);
}
