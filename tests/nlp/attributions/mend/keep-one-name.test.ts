import { sliceSpan } from '../../../../src/domain/span.ts';
import { analyze } from '../../../../src/nlp/analyze.ts';

test.each([
  ['On a visit to Oslo Jan Cole said the harbour was closed.', 'Jan Cole'],
  ['Speaking in Berlin Ann Lindqvist warned that time was short.', 'Ann Lindqvist'],
  ['In Moscow Ann Lindqvist said that the talks had failed.', 'Ann Lindqvist'],
  [
    'Minister of National Grain Planning Ann Lindqvist said that help was late.',
    'Minister of National Grain Planning Ann Lindqvist',
  ],
])('of two names side by side after a preposition, the last speaks: %s', (text, speaker) => {
  const [quote] = analyze({ text }).quotes;
  expect(sliceSpan(text, quote!.speaker!.span!)).toBe(speaker);
});
