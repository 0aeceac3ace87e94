import { analyze } from '../../../src/nlp/analyze.ts';

const peopleIn = (text: string) =>
  analyze({ text }).entities.flatMap(({ type, name }) => (type === 'PERSON' ? [name] : []));

test('a surname of another alphabet that is spelt in two ways is one person', () => {
  expect(peopleIn('President Azat Zhumabekov came to Osh. “It is open,” Jumabekov said.')).toEqual(['Azat Zhumabekov']);
  expect(peopleIn('Petro Hordienko said he would run. Petro Gordienko has said so before.')).toEqual([
    'Petro Hordienko',
  ]);
  expect(peopleIn('Viktor Doroshenko met the envoy. Dorochenko said he was glad.')).toEqual(['Viktor Doroshenko']);
  expect(peopleIn('Ihor Tretiak met the envoy. Tretyak said he was glad.')).toEqual(['Ihor Tretiak']);
  expect(peopleIn('Oleh Smolak met the envoy. Smolyak said he was glad.')).toEqual(['Oleh Smolak']);
});

test('two people whose given names differ stay two', () => {
  expect(peopleIn('Anna Zharova and Maria Jarova met in Osh. Both left.')).toEqual(['Anna Zharova', 'Maria Jarova']);
  expect(peopleIn('Tom Hall met Jane Gall. Gall laughed.')).toEqual(['Tom Hall', 'Jane Gall']);
});

test('an umlaut may be spelt with an "e"', () => {
  expect(peopleIn('Angela Schroeder runs the clinic. Schröder said she was glad.')).toEqual(['Angela Schroeder']);
  expect(peopleIn('Jan Schröder said no. Ann Schroeder said yes.')).toEqual(['Jan Schröder', 'Ann Schroeder']);
});
