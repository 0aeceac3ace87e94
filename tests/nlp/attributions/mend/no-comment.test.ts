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

test.each([
  ['Broker Nils Berg declined, when asked by this newspaper, to say whether he knew the buyer.', 'Nils Berg'],
  ['Coach Nils Berg declined on Sunday, and again on Monday, to confirm that the keeper was ill.', 'Nils Berg'],
  [
    'Fjord Credit refused, despite two letters from this newspaper, to disclose who had signed the loan.',
    'Fjord Credit',
  ],
])('an aside may stand inside of a refusal: %s', (text, name) => {
  expect(declined(text)).toEqual([name]);
});

test('nobody of two who would be drawn tells anything', () => {
  const text = 'Neither the mayor, Ulla Thorn, nor the sheriff, Nils Berg, would be drawn on whether the fair was off.';
  const { quotes, entities } = analyze({ text });
  const [quote] = quotes;
  expect(quote!.cue!.stance).toBe('DECLINE');
  const named = [quote!.speakerEntity!, ...quote!.jointSpeakers].map((index) => entities[index]!.name);
  expect(named).toEqual(['Ulla Thorn', 'Nils Berg']);
});
