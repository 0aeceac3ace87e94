import { wholeSource } from '../../../src/nlp/encoder/whole-source.ts';
import { readDocument } from '../../../src/nlp/layers/document.ts';

/** The words of `text` that `first` grows to, where those of `other` belong to cue or content. */
const grow = (text: string, first: string, other: string): string => {
  const document = readDocument(text);
  const rangeOf = (words: string) => {
    const start = text.indexOf(words);
    const from = document.tokens.findIndex((token) => token.start === start);
    return { from, to: document.tokens.findIndex((token) => token.end === start + words.length) + 1 };
  };
  const { from, to } = wholeSource(document, rangeOf(first), [rangeOf(other)]);
  return text.slice(document.tokens[from]!.start, document.tokens[to - 1]!.end);
};

test.each([
  ['The same minister warned that the dam was weak.', 'The', 'warned', 'The same minister'],
  ['Later two senior judges said the law was clear.', 'two', 'said', 'two senior judges'],
  ['The plan failed, Ruth Adler said on Monday.', 'Ruth', 'said', 'Ruth Adler'],
  ['Her older brother said the boat had sunk.', 'Her', 'said', 'Her older brother'],
])('a source goes on to the end of its noun phrase: %s', (text, first, cue, whole) => {
  expect(grow(text, first, cue)).toBe(whole);
});

test.each([
  ['what stands alone', 'Some said the boat had sunk.', 'Some', 'said'],
  ['what ends with its noun', 'The minister Monday said the boat had sunk.', 'The minister', 'said'],
  ['what leads to the cue', 'The German warning about a new crisis came late.', 'The German', 'warning about'],
])('%s stays as it is', (_, text, source, other) => {
  expect(grow(text, source, other)).toBe(source);
});
