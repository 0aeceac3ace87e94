import { cutWindows, MOST_PIECES } from '../../../src/nlp/encoder/windows.ts';
import { parseVocabulary } from '../../../src/nlp/encoder/wordpiece.ts';
import { readDocument } from '../../../src/nlp/layers/document.ts';

const vocabulary = parseVocabulary('[PAD]\n[UNK]\n[CLS]\n[SEP]\nshe\nsaid\n.\n“\n”\nyes');
const windowsOf = (text: string) => cutWindows(readDocument(text), vocabulary);

test('a window opens with [CLS], and each paragraph ends with [SEP]', () => {
  expect(windowsOf('“Yes.”\n\nShe said.')).toEqual([
    {
      from: 0,
      to: 7,
      pieces: [2, 7, 9, 6, 8, 3, 4, 5, 6, 3],
      shapes: [0, 6, 2, 6, 6, 0, 2, 1, 6, 0],
      quoted: [0, 2, 1, 1, 2, 0, 0, 0, 0, 0],
      firsts: [1, 2, 3, 4, 6, 7, 8],
    },
  ]);
});

test('windows of a long text hold whole paragraphs, cover every token in order and are of about the same length', () => {
  const text = Array.from({ length: 12 }, () => 'She said yes. '.repeat(10)).join('\n\n');
  const document = readDocument(text);
  const windows = cutWindows(document, vocabulary);
  expect(windows.map(({ from, to }) => [from, to])).toEqual([
    [0, 240],
    [240, 480],
  ]);
});

test.each([
  ['one paragraph of many sentences', 'She said yes. '.repeat(300)],
  ['one sentence without an end', 'yes '.repeat(2000)],
  ['marks alone', '. '.repeat(1000)],
])('%s is cut to windows that are short enough', (_, text) => {
  const document = readDocument(text);
  const windows = cutWindows(document, vocabulary);
  expect(Math.max(...windows.map(({ pieces }) => pieces.length))).toBeLessThanOrEqual(MOST_PIECES);
  expect(windows.flatMap(({ firsts }) => firsts)).toHaveLength(document.tokens.length);
});

test('an empty text has no windows', () => {
  expect(windowsOf('')).toEqual([]);
});
