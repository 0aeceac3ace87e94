import { analyze } from '../../../../src/nlp/analyze.ts';

const declined = (text: string) => {
  const { quotes, entities } = analyze({ text });
  return quotes
    .filter(({ cue }) => cue?.stance === 'DECLINE')
    .map(({ speakerEntity }) => (speakerEntity === null ? null : entities[speakerEntity]!.name));
};

test.each([
  ['Trader Nils Berg sold the ring. His bank, Fjord Credit, would not comment.', 'Fjord Credit'],
  ['Minister Ulla Thorn left early. Thorn had no comment.', 'Ulla Thorn'],
  ['Minister Ulla Thorn left early. Thorn has no immediate comment on the leak.', 'Ulla Thorn'],
])('who has no comment declines: %s', (text, name) => {
  expect(declined(text)).toEqual([name]);
});

test('who left no comment out of a letter declines nothing', () => {
  expect(declined('The editor printed the letter of Ulla Thorn with no comment of his own.')).toEqual([]);
});
