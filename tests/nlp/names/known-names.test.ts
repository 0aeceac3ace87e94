import { withoutThings } from '../../../src/nlp/names/edges/names-of-things.ts';
import { withHeadedNames } from '../../../src/nlp/names/missed/headed-names.ts';
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

test.each([
  ['They asked the Public Harbour Commission on Monday.', ['OR Public Harbour Commission']],
  ['The Association of Coastal Travel met.', ['OR Association of Coastal Travel']],
  ['They wrote to the Office of the Auditor.', ['OR Office of the Auditor']],
  ['They met in the Oval Office.', []],
  ['They camped in Brask Valley National Park on Monday.', ['PL Brask Valley National Park']],
  ['Vestrup Wildlife Refuge was closed.', ['PL Vestrup Wildlife Refuge']],
  ['They voted in the Reform Party primary there.', []],
  ['The Commission met, and so did the Park Rangers.', []],
])('the noun that a name ends in tells what it is, where the model saw none: %s', (text, names) => {
  expect(mended(withHeadedNames, text, [])).toEqual(names);
});

test.each([
  ['They camped in Brask Valley National Park.', ['Brask Valley', 'PLACE'], ['PL Brask Valley National Park']],
  ['They met Vestrup Police there.', ['Vestrup', 'PLACE'], ['OR Vestrup Police']],
  ['They met Ada Brask Police there.', ['Ada Brask', 'PERSON'], ['PE Ada Brask']],
  ['They met Lund Mining Police there.', ['Lund Mining', 'ORGANIZATION'], ['OR Lund Mining']],
] as const)('a body or place that is called after a place is whole: %s', (text, found, names) => {
  expect(mended(withHeadedNames, text, [found])).toEqual(names);
});

test.each([
  ['The Petroleum Levy Act was passed.', 'Petroleum Levy Act', []],
  ['The Doctrine of Harbours is old.', 'Doctrine of Harbours', []],
  ['An Additional Superintendent of Police came.', 'Additional Superintendent of Police', []],
  ['Lund Group Chief Executive Ada Brask spoke.', 'Lund Group Chief Executive', ['OR Lund Group']],
  ['The Harbour Police came.', 'Harbour Police', ['OR Harbour Police']],
] as const)('laws, papers and posts are no bodies: %s', (text, name, left) => {
  expect(mended(withoutThings, text, [[name, 'ORGANIZATION']])).toEqual(left);
});
