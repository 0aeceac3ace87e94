import { analyze } from '../../../src/nlp/analyze.ts';

const namesOf = (text: string) => analyze({ text }).entities.map(({ type, name }) => `${type} ${name}`);

test('a storm is nobody, whatever somebody else is called', () => {
  expect(
    namesOf('Cyclone Irma killed 12 people. Hurricane Rosa destroyed the pier, Rosa Lind said. Irma was weak.'),
  ).toEqual(['PERSON Rosa Lind']);
});

test('the acronym of an office that the text spells out is no body', () => {
  expect(namesOf('Chief Justice of Norland Ada Ruud heard it. “No,” the CJN said.')).not.toContain('ORGANIZATION CJN');
});

test('an acronym that a body and a title among its words spell stays a body', () => {
  expect(namesOf('The Transport General Authority met. The TGA said it was late.')).toEqual([
    'ORGANIZATION Transport General Authority',
  ]);
});

test.each([
  ['Barker and Dunn, a law firm, said its client was ill.', ['ORGANIZATION Barker and Dunn']],
  ['Hanover and Sons said it would stay.', ['ORGANIZATION Hanover and Sons']],
  ['The publishers Hay and Low said they were sorry.', ['ORGANIZATION Hay and Low']],
  ['Acme Ltd and Borealis plc said they would merge.', ['ORGANIZATION Acme Ltd', 'ORGANIZATION Borealis plc']],
])('firms of two with a word between them, and with a legal form: %s', (text, names) => {
  expect(namesOf(text)).toEqual(names);
});

test('two people stay two', () => {
  expect(namesOf('Anna Barker and Tom Dunn, the lawyers, said so.')).toEqual(['PERSON Anna Barker', 'PERSON Tom Dunn']);
});
