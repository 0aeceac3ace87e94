import { withListedKinds } from '../../../src/nlp/names/agree/listed-kinds.ts';
import { mended } from './mended.ts';

type Found = Parameters<typeof mended>[2];

test.each<[string, string, Found, string[]]>([
  [
    'bodies, one of them seen by nobody',
    'The mall has brands such as Alva Herling, Strel Modena and Kelva.',
    [
      ['Alva Herling', 'PERSON'],
      ['Strel Modena', 'PLACE'],
    ],
    ['OR Alva Herling', 'OR Strel Modena', 'OR Kelva'],
  ],
  [
    'towns',
    'They drove to the villages of Puntera, Esparta and Bagas on Monday.',
    [
      ['Puntera', 'PLACE'],
      ['Esparta', 'PERSON'],
      ['Bagas', 'ORGANIZATION'],
    ],
    ['PL Puntera', 'PL Esparta', 'PL Bagas'],
  ],
  ['what is known', 'Some companies like Nigeria for its oil.', [['Nigeria', 'PLACE']], ['PL Nigeria']],
  [
    'somebody’s firm',
    'She works for firms including Ada Kell’s and for Petrel.',
    [['Ada Kell', 'PERSON']],
    ['PE Ada Kell'],
  ],
  ['a title', 'The parties, including Mayor Kell, left early.', [['Kell', 'PERSON']], ['PE Kell']],
  ['another sentence', 'He likes such clubs like this. Ada Kell does not.', [['Ada Kell', 'PERSON']], ['PE Ada Kell']],
])('the noun before a list says what is in it: %s', (_, text, found, expected) => {
  expect(mended(withListedKinds, text, found)).toEqual(expected);
});
