import { sliceSpan } from '../../../../src/domain/span.ts';
import { analyze } from '../../../../src/nlp/analyze.ts';

test.each([
  ['On a visit to Oslo Jan Cole said the harbour was closed.', 'Jan Cole'],
  ['Speaking in Berlin Ann Lindqvist warned that time was short.', 'Ann Lindqvist'],
  ['In Moscow Ann Lindqvist said that the talks had failed.', 'Ann Lindqvist'],
])('of two names side by side, the one next to the cue speaks: %s', (text, speaker) => {
  const [quote] = analyze({ text }).quotes;
  expect(sliceSpan(text, quote!.speaker!.span!)).toBe(speaker);
});
