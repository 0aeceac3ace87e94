import { withoutThings } from '../../../src/nlp/names/edges/names-of-things.ts';
import { withKnownBodies } from '../../../src/nlp/names/missed/known-bodies.ts';
import { withKnownNames } from '../../../src/nlp/names/missed/known-names.ts';
import { mended } from './mended.ts';

test.each([
  ['They met volunteers of Doctors Without Borders there.', ['OR Doctors Without Borders']],
  ['It is bigger than Northern Ireland.', ['PL Northern Ireland']],
  ['Ministers met in Denmark on Monday.', ['PL Denmark']],
  ['They paid US$5 for it, and Chad laughed.', []],
  ['The Northern Ireland Harbour Board met.', []],
  ['The 2019 United Kingdom general election came early.', []],
])('what everybody knows is a name, also where the model saw none: %s', (text, names) => {
  expect(mended(withKnownNames, text, [])).toEqual(names);
});

test('what describes a body does not keep it from being one', () => {
  const text = 'Observers of the Lund-based Organization of American States came.';
  expect(mended(withKnownBodies, text, [])).toEqual(['OR Organization of American States']);
});

test('a people is nobody', () => {
  expect(
    mended(withoutThings, 'Costa Ricans and Ada Lind voted.', [
      ['Costa Ricans', 'PERSON'],
      ['Ada Lind', 'PERSON'],
    ]),
  ).toEqual(['PE Ada Lind']);
});
