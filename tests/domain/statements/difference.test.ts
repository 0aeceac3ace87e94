import fc from 'fast-check';
import {
  type DifferenceOp,
  type DifferencePart,
  differenceBetween,
} from '../../../src/domain/statements/difference.ts';
import { startProcessorClock } from '../../support/processor-time.ts';

const textOf = (parts: readonly DifferencePart[], ...ops: DifferenceOp[]) =>
  parts
    .filter((part) => ops.includes(part.op))
    .map((part) => part.text)
    .join('');

test.each<[string, string, DifferencePart[]]>([
  ['We stay.', 'We stay.', [{ op: 'SAME', text: 'We stay.' }]],
  [
    'We will rebuild the bridge before the winter, whatever it costs',
    'We will rebuild the bridge before the winter',
    [
      { op: 'SAME', text: 'We will rebuild the bridge before the winter' },
      { op: 'DELETED', text: ', whatever it costs' },
    ],
  ],
  [
    'They promised us that the grain would arrive',
    '[The ministry] promised us that  the grain would arrive',
    [
      { op: 'DELETED', text: 'They' },
      { op: 'INSERTED', text: '[The ministry]' },
      { op: 'SAME', text: ' promised us that' },
      { op: 'DELETED', text: ' ' },
      { op: 'INSERTED', text: '  ' },
      { op: 'SAME', text: 'the grain would arrive' },
    ],
  ],
  [
    'It was a so-called 😀 reform of 3,000 rules',
    'It was a so-called reform of 30 rules',
    [
      { op: 'SAME', text: 'It was a so-called ' },
      { op: 'DELETED', text: '😀 ' },
      { op: 'SAME', text: 'reform of ' },
      { op: 'DELETED', text: '3,000' },
      { op: 'INSERTED', text: '30' },
      { op: 'SAME', text: ' rules' },
    ],
  ],
  ['', '', []],
  ['', 'New', [{ op: 'INSERTED', text: 'New' }]],
])('from "%s" to "%s"', (from, to, parts) => {
  expect(differenceBetween(from, to)).toEqual(parts);
});

const words = fc.array(
  fc.constantFrom('we', 'We', 'not', 'will', ' ', '  ', '\n', ',', '…', '“', '😀', 'é', 'e\u0301', '3,000'),
  {
    maxLength: 40,
  },
);
const anyText = fc.oneof(
  words.map((list) => list.join(' ')),
  words.map((list) => list.join('')),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);

test('re-applies exactly, for any two texts', () => {
  fc.assert(
    fc.property(anyText, anyText, (from, to) => {
      const parts = differenceBetween(from, to);
      expect(textOf(parts, 'SAME', 'DELETED')).toBe(from);
      expect(textOf(parts, 'SAME', 'INSERTED')).toBe(to);
      expect(parts.every((part) => part.text !== '')).toBe(true);
      expect(parts.every((part, index) => part.op !== parts[index + 1]?.op)).toBe(true);
    }),
    { numRuns: 2_000, seed: 20220128 },
  );
});

test('keeps words whole', () => {
  fc.assert(
    fc.property(words, words, (one, other) => {
      const [from, to] = [one.join(' '), other.join(' ')];
      for (const { text } of differenceBetween(from, to)) expect(text).not.toMatch(/^(ill|ot)\b/);
    }),
    { numRuns: 300, seed: 20220128 },
  );
});

test('of a long trim takes no time', () => {
  const long = Array.from({ length: 5_000 }, (_, index) => `word${index % 700}`).join(' ');
  const spent = startProcessorClock();
  const parts = differenceBetween(long, long.slice(20_000, 20_400));
  expect(spent()).toBeLessThan(1_000);
  expect(parts.map((part) => part.op)).toEqual(['DELETED', 'SAME', 'DELETED']);
});

test('of texts with more different words than there are characters is the one for the other', () => {
  const huge = Array.from({ length: 60_000 }, (_, index) => `w${index}`).join(' ');
  expect(differenceBetween(huge, 'w1')).toEqual([
    { op: 'DELETED', text: huge },
    { op: 'INSERTED', text: 'w1' },
  ]);
});
