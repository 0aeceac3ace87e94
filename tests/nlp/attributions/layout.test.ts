import { readLayout } from '../../../src/nlp/attributions/layout/read-layout.ts';
import { readDocument } from '../../../src/nlp/layers/document.ts';
import { findNames } from '../../../src/nlp/names/find-names.ts';

const read = (text: string) => {
  const document = readDocument(text);
  const slice = ({ from, to }: { from: number; to: number }) =>
    text.slice(document.tokens[from]!.start, document.tokens[to - 1]!.end);
  return readLayout(document, findNames(document)).map(({ speaker, content }) => [
    slice(speaker!),
    content.map(slice).join(' | '),
  ]);
};

const INTRODUCED = 'Jane Orlova, the foreign minister, met Peter Cole on Friday.\n\n';

test.each([
  ['a transcript', 'ORLOVA: We will stay as long as it takes.', 'ORLOVA', 'We will stay as long as it takes'],
  [
    'a transcript that introduces its speakers',
    'JANE ORLOVA, FOREIGN MINISTER: We will stay as long as it takes.',
    'JANE ORLOVA, FOREIGN MINISTER',
    'We will stay as long as it takes',
  ],
  [
    'a transcript inside a quotation',
    '“ORLOVA: We will stay as long as it takes.”',
    'ORLOVA',
    'We will stay as long as it takes.”',
  ],
  [
    'a quotation after a name',
    'Peter Cole: “Never again, I promise you.”',
    'Peter Cole',
    '“Never again, I promise you.”',
  ],
  ['a headline', 'Jane Orlova: Talks With Cole Have Failed', 'Jane Orlova', 'Talks With Cole Have Failed'],
  ['a signature', '“We were never asked about it.” — Peter Cole', 'Peter Cole', '“We were never asked about it.”'],
  [
    'a signature with a bar',
    '“We were never asked about it.” ― Jane Orlova, minister',
    'Jane Orlova, minister',
    '“We were never asked about it.”',
  ],
])('%s', (_, line, speaker, content) => {
  expect(read(INTRODUCED + line)).toEqual([[speaker, content]]);
});

test.each([
  ['a list', 'There are three reasons: money, time and people.'],
  ['a label that is no name', 'Read more: How the talks failed in the end'],
  ['a time', 'The train left at 12:30 from the main station.'],
  ['a quotation that goes on', '“We were never asked” — that is what she remembers of it now.'],
  ['nothing said', 'ORLOVA: No.'],
])('%s is no attribution', (_, line) => {
  expect(read(INTRODUCED + line)).toEqual([]);
});
