import { peopleByEvidence } from '../../../src/nlp/names/agree/people-by-evidence.ts';
import { mended } from './mended.ts';

type Found = Parameters<typeof mended>[2];

test.each<[string, Found, string[]]>([
  ['He took it over from his father Orlo, who founded it.', [['Orlo', 'PLACE']], ['PE Orlo']],
  ['Vestrin’s daughter Mila Vest left.', [['Mila Vest', 'ORGANIZATION']], ['PE Mila Vest']],
  ['The shares are held by the Chidwell family. ', [['Chidwell', 'PLACE']], ['PE Chidwell']],
  ['His father Orlo left Velm for good.', [['Velm', 'PLACE']], ['PL Velm']],
  ['They gave it to the Norway family.', [['Norway', 'PLACE']], ['PL Norway']],
])('relatives and families are people: %s', (text, found, expected) => {
  expect(mended(peopleByEvidence, text, found)).toEqual(expected);
});
