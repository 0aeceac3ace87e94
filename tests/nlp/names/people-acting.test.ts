import { analyze } from '../../../src/nlp/analyze.ts';
import { spokenIn } from '../spoken-in.ts';

const people = (text: string): string[] =>
  analyze({ text })
    .entities.filter(({ type }) => type === 'PERSON')
    .map(({ name }) => name);

test.each([
  ['Mark Cuban, the billionaire owner of a team, says he is open to it. “It is early,” said Cuban.', 'Mark Cuban'],
  ['Ban Ki-moon, who led it for years, came late. Asked about the lake, Ban demurred.', 'Ban Ki-moon'],
  ['Won Hee-ryong, the minister of land, said that it was late. Won left.', 'Won Hee-ryong'],
  ['The minister, You Sil-kun, came late. You is to lead the talks.', 'You Sil-kun'],
])('whose name is made of words is somebody by what is told: %s', (text, name) => {
  expect(people(text)).toEqual([name]);
});

test.each(['May Day, the first of the month, is free.', 'Will Group said that it rained.', 'Victoria Police said so.'])(
  'no person: %s',
  (text) => {
    expect(people(text)).toEqual([]);
  },
);

test('the short name of somebody whose family name comes first speaks', () => {
  const text = 'Secretary General Ban Ki-moon came. Ban said that he was glad.';
  expect(spokenIn(text)).toEqual(['Ban Ki-moon: that he was glad']);
});

test('a surname that is a word is somebody before "himself"', () => {
  const text = 'Ban Ki-moon was late. Tomas Lind was early. Ban himself had warned of it. “Nobody listened,” he said.';
  expect(spokenIn(text)).toContain('Ban Ki-moon: “Nobody listened,”');
});
