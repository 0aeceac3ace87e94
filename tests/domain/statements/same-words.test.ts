import fc from 'fast-check';
import { areSameWords, KNOWN_SPEAKER } from '../../../src/domain/statements/same-words.ts';
import { readComparedWords } from '../../../src/domain/statements/words.ts';
import { startProcessorClock } from '../../support/processor-time.ts';

const same = (one: string, other: string) =>
  areSameWords(readComparedWords(one), readComparedWords(other), KNOWN_SPEAKER);

const SPEECH =
  'Our engineers measured eleven cracks in the old concrete wall, and the harbour shall open its northern gate to every ' +
  'fishing boat, because nobody in this town may pay a ransom to the smugglers who took the captain of the ferry.';
const WORDS = SPEECH.split(' ');

test('any run of ten words of a speech is a part of it', () => {
  fc.assert(
    fc.property(fc.nat(WORDS.length - 10), fc.integer({ min: 10, max: WORDS.length }), (from, length) => {
      expect(same(WORDS.slice(from, from + length).join(' '), SPEECH)).toBe(true);
    }),
    { seed: 20220128 },
  );
});

test('no "not" can be put between two words of a speech', () => {
  for (let index = 1; index < WORDS.length; index++) {
    const turned = [...WORDS.slice(0, index), 'not', ...WORDS.slice(index)].join(' ');
    expect([turned, same(turned, SPEECH)]).toEqual([turned, false]);
  }
});

test('no figure of a speech can be another one', () => {
  expect(same(SPEECH.replace('eleven', '11'), SPEECH)).toBe(true);
  expect(same(SPEECH.replace('eleven', 'twelve'), SPEECH)).toBe(false);
  expect(same(SPEECH.replace('eleven ', ''), SPEECH)).toBe(false);
});

test('the order of the two makes no difference, for any two runs of words', () => {
  const line = fc.array(fc.constantFrom(...WORDS.slice(0, 12), 'not', '…', '[', ']', '.', 'ten'), { maxLength: 30 });
  fc.assert(
    fc.property(line, line, (one, other) => {
      expect(same(one.join(' '), other.join(' '))).toBe(same(other.join(' '), one.join(' ')));
    }),
    { numRuns: 500, seed: 20220128 },
  );
});

test.each([
  ['one word again and again', 'no harbour wall '.repeat(600), 'no harbour wall '.repeat(590)],
  ['a speech and another', `${SPEECH} `.repeat(48), `The council met. ${SPEECH} `.repeat(40)],
  ['no end of words', 'wall '.repeat(100_000), 'wall '.repeat(99_999)],
])('%s are compared in no time', (_, one, other) => {
  const words = [readComparedWords(one), readComparedWords(other)] as const;
  const spent = startProcessorClock();
  areSameWords(...words, KNOWN_SPEAKER);
  expect(spent()).toBeLessThan(1_000);
});
