import { sliceSpan } from '../../../../src/domain/span.ts';
import { analyze } from '../../../../src/nlp/analyze.ts';

test.each([
  [
    'Lund Robotics AB (STO: LUND) today announced that it has acquired Bitwise of Oslo.',
    'Lund Robotics AB (STO: LUND)',
  ],
  ['Lund Robotics AB (LUND) on Monday said that it has acquired Bitwise of Oslo.', 'Lund Robotics AB (LUND)'],
])('a time between a bracket and the verb is no part of the speaker: %s', (text, speaker) => {
  const { quotes, entities } = analyze({ text });
  expect(quotes).toHaveLength(1);
  expect(entities[quotes[0]!.speakerEntity!]!.name).toBe('Lund Robotics AB');
  expect(sliceSpan(text, quotes[0]!.speaker!.span)).toBe(speaker);
});
