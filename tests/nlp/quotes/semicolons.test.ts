import { sliceSpan } from '../../../src/domain/span.ts';
import { analyze } from '../../../src/nlp/analyze.ts';

const quotesOf = (text: string) => {
  const { quotes, entities } = analyze({ text });
  return quotes.map(
    ({ content, speakerEntity }) =>
      `${speakerEntity === null ? 'nobody' : entities[speakerEntity]!.name}: ` +
      content.map((span) => sliceSpan(text, span)).join(' | '),
  );
};

test.each([
  [
    'The lock has six gates, according to Nora Venn; Otto Lisk said it had four.',
    ['Nora Venn: The lock has six gates', 'Otto Lisk: it had four'],
  ],
  [
    'The lock has six gates, according to engineers in Moss; Otto Lisk said it had four.',
    ['nobody: The lock has six gates', 'Otto Lisk: it had four'],
  ],
  [
    'The lock has six gates, Nora Venn said; Otto Lisk calls it "a sieve".',
    ['Nora Venn: The lock has six gates', 'Otto Lisk: it "a sieve"'],
  ],
  ['Nora Venn denied the theft; Otto Lisk admitted it.', ['Nora Venn: the theft', 'Otto Lisk: it']],
])('what a second speaker says behind a semicolon is not the first speaker’s: %s', (text, quotes) => {
  expect(quotesOf(text)).toEqual(quotes);
});

test('a clause behind a semicolon without a speaker goes on', () => {
  expect(quotesOf('Nora Venn said the lock was safe; it was built in 1990.')).toEqual([
    'Nora Venn: the lock was safe; it was built in 1990',
  ]);
});
