import { analyze } from '../../../src/nlp/analyze.ts';
import { spokenIn } from '../spoken-in.ts';

test.each([
  [
    'Pope Anselm came to Lund on Friday. “I have come to listen,” the pontiff told a crowd.',
    'Anselm: “I have come to listen,”',
  ],
  ['King Rodrik came to Lund on Friday. The monarch said he would stay.', 'Rodrik: he would stay'],
  ['Chief Justice of Norland Ada Ruud heard the plea. The CJN said the list was full.', 'Ada Ruud: the list was full'],
])('another word for a title means its only holder: %s', (text, statement) => {
  expect(spokenIn(text)).toEqual([statement]);
});

test('of two who reign neither is "the monarch"', () => {
  expect(spokenIn('King Rodrik met Queen Ana. The monarch said it was late.')).toEqual(['(The monarch): it was late']);
});

const speakersIn = (text: string) => {
  const { quotes, entities } = analyze({ text });
  return quotes.map(({ speakerEntity, jointSpeakers }) =>
    speakerEntity === null ? [] : [speakerEntity, ...jointSpeakers].map((i) => entities[i]!.name),
  );
};

test.each(['Both', 'The two', 'The pair', 'Both women'])('"%s" are the two who spoke last', (both) => {
  const two = ['Rosa Diallo', 'Marie Toure'];
  expect(speakersIn(`Rosa Diallo and Marie Toure said they had been paid. ${both} said it was not much.`)).toEqual([
    two,
    two,
  ]);
});

test('of three "both" are none', () => {
  expect(speakersIn('Rosa Diallo, Ada Lind and Marie Toure said they had won. Both said it was late.')[1]).toEqual([]);
});
