import { analyze } from '../../../src/nlp/analyze.ts';

const named = (text: string) => analyze({ text }).entities.map(({ name, type }) => `${type} ${name}`);

test.each([
  ['Lund & Hay would not comment.', ['ORGANIZATION Lund & Hay']],
  ['Rye & Sons said the plant would close.', ['ORGANIZATION Rye & Sons']],
  ['Broker Tom Ask denied forging the deed.', ['PERSON Tom Ask']],
  ['Dr. Rana Said repeated her warning.', ['PERSON Rana Said']],
  ['Dr. Rana Said repeated that the wards were full.', ['PERSON Rana Said']],
  ['Colonel Yunus Said denied that he had fired.', ['PERSON Yunus Said']],
  ['Hope Rising, a priest, said she would pray.', ['PERSON Hope Rising']],
])('firms of two and people whose names are words: %s', (text, expected) => {
  expect(named(text)).toEqual(expected);
});

test('two given names are no firm', () => {
  expect(named('Tom & Grace said they would come.')).not.toContain('ORGANIZATION Tom & Grace');
});
