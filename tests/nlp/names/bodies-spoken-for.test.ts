import { analyze } from '../../../src/nlp/analyze.ts';

const speakersIn = (text: string) => {
  const { quotes, entities } = analyze({ text });
  return quotes.map(({ speakerEntity }) => (speakerEntity === null ? null : entities[speakerEntity]!.name));
};

test.each([
  ['A Brindlemere spokesman declined to say where.', 'Brindlemere'],
  ['The spokeswoman for the Port of Halden said the ship had never arrived.', 'Port of Halden'],
  ['A spokesperson for the City of Halden said the road was shut.', 'City of Halden'],
])('whoever has a spokesperson is a body: %s', (text, body) => {
  expect(speakersIn(text)).toEqual([body]);
});

test('a people has none', () => {
  expect(speakersIn('A Norwegian spokesman said the road was shut.')).toEqual([null]);
});

test('a company with its legal form is one, though its name is a town', () => {
  const { entities } = analyze({ text: 'Halden plc and Rask Ltd said they would wait.' });
  expect(entities.map(({ type, name }) => `${type} ${name}`)).toEqual([
    'ORGANIZATION Halden plc',
    'ORGANIZATION Rask Ltd',
  ]);
});
