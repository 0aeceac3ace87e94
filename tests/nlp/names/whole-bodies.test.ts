import { readDocument } from '../../../src/nlp/layers/document.ts';
import { agreeOnTypes } from '../../../src/nlp/names/agree/agree-on-types.ts';
import { bodiesByEvidence } from '../../../src/nlp/names/agree/bodies-by-evidence.ts';
import { placesByEvidence } from '../../../src/nlp/names/agree/places-by-evidence.ts';
import { withCapitalParticles } from '../../../src/nlp/names/edges/capital-particles.ts';
import { withoutThings } from '../../../src/nlp/names/edges/names-of-things.ts';
import { splitNames } from '../../../src/nlp/names/edges/split-names.ts';
import { joinRegional, withWholeBodies } from '../../../src/nlp/names/edges/whole-bodies.ts';
import { withAcronymsOfBodies } from '../../../src/nlp/names/missed/acronyms-of-bodies.ts';
import { findDatelines } from '../../../src/nlp/names/missed/find-datelines.ts';
import { type Mend, mended } from './mended.ts';

const B = 'ORGANIZATION';

test.each([
  [
    'The Ministry of Labour and Employment said so.',
    [['Ministry of Labour', B]],
    ['OR Ministry of Labour and Employment'],
  ],
  [
    'They said that the House Select Committee on Vestrup met again on Monday.',
    [['House Select Committee', B]],
    ['OR House Select Committee on Vestrup'],
  ],
  [
    'The Office of the Mayor and the Prison Service agreed.',
    [
      ['Office of the Mayor', B],
      ['Prison Service', B],
    ],
    ['OR Office of the Mayor', 'OR Prison Service'],
  ],
  ['The Harbour Committee on Monday agreed.', [['Harbour Committee', B]], ['OR Harbour Committee']],
  [
    'The Truth and Reconciliation Commission met.',
    [['Reconciliation Commission', B]],
    ['OR Truth and Reconciliation Commission'],
  ],
  [
    'Students of the Mechanical and Industrial Safety Department protested.',
    [['Industrial Safety Department', B]],
    ['OR Mechanical and Industrial Safety Department'],
  ],
  [
    'The Harbour Police and Industrial Safety Department agreed.',
    [['Industrial Safety Department', B]],
    ['OR Industrial Safety Department'],
  ],
  [
    'The Ministry of Health and Anna Kovac said so.',
    [
      ['Ministry of Health', B],
      ['Anna Kovac', 'PERSON'],
    ],
    ['OR Ministry of Health', 'PE Anna Kovac'],
  ],
] as const)('a body that deals with two things is whole: %s', (text, found, whole) => {
  expect(mended(withWholeBodies, text, found)).toEqual(whole);
});

test('a place right before what every region has belongs to its name', () => {
  const text = 'The Lower Lund Pollution Board said so.';
  expect(
    mended(joinRegional, text, [
      ['Lower Lund', 'PLACE'],
      ['Pollution Board', B],
    ]),
  ).toEqual(['OR Lower Lund Pollution Board']);
});

test.each([
  ['Brightwater Energy and Marlowe Steel', ['Brightwater Energy', 'Marlowe Steel']],
  ['Reform Party of Norway and Baltic Alliance', ['Reform Party of Norway', 'Baltic Alliance']],
  ['Alliance of Farmers and Democrats for Norway', ['Alliance of Farmers and Democrats for Norway']],
  ['Ministry of Trade and Industry', ['Ministry of Trade and Industry']],
])('two bodies are two: %s', (name, parts) => {
  const split: Mend = (document, names) => names.flatMap((each) => splitNames(document, each));
  expect(mended(split, `The ${name} met.`, [[name, B]])).toEqual(parts.map((part) => `OR ${part}`));
});

test.each([
  ['The Grand Lund Dam (GLD) is full. The GLD was built late.', 'GLD'],
  ['She spoke of new energy vehicles (NEV) and of NEV exports.', 'NEV'],
  ['The Attorney General said so.', 'Attorney General'],
  ['Operation Grey Fox began.', 'Grey Fox'],
])('what is neither somebody nor a body has no name: %s', (text, name) => {
  expect(mended(withoutThings, text, [[name, B]])).toEqual([]);
});

test.each([
  ['The Grand Lund Board (GLB) met.', 'GLB', 'OR GLB'],
  ['The Attorney General’s Office said so.', 'Attorney General', 'OR Attorney General’s Office'],
  ['The GLB Chairperson said so.', 'GLB Chairperson', 'OR GLB'],
])('a body keeps its name: %s', (text, found, kept) => {
  expect(mended(withoutThings, text, [[found, B]])).toEqual([kept]);
});

test.each([
  ['They went to Vestrup in May.', 'PL Vestrup'],
  ['She lives in Vestrup.', 'PL Vestrup'],
  ['She has confidence in Vestrup.', 'PE Vestrup'],
  ['“I was in Vestrup,” he said.', 'PL Vestrup'],
])('where one is or goes to is a place: %s', (text, place) => {
  expect(mended(placesByEvidence, text, [['Vestrup', 'PERSON']])).toEqual([place]);
});

test.each([
  'Analysts at Vestrup were pleased.',
  'The rebel group Vestrup took the town.',
  'Vestrup is a maker of pumps.',
  'Vestrup said on Friday that it had sold the mill.',
  'A member of Vestrup left.',
  'Vestrup, the chip maker, cut jobs.',
  'Vestrup, Brask Motors’ largest subsidiary, cut jobs.',
  'The list of the Spanish NGO Vestrup is long.',
  'A coordinator at Vestrup was pleased.',
  'The talks go on, Vestrup reported.',
])('what the text says of it shows a body: %s', (text) => {
  expect(mended(bodiesByEvidence, text, [['Vestrup', 'PERSON']])).toEqual(['OR Vestrup']);
});

test('whose somebody is, is a body', () => {
  const found = (body: string) => [['Maria Lind', 'PERSON'] as const, [body, 'PERSON'] as const];
  expect(mended(bodiesByEvidence, 'Maria Lind of Vestrup Tenants agreed.', found('Vestrup Tenants'))[1]).toBe(
    'OR Vestrup Tenants',
  );
  expect(mended(bodiesByEvidence, 'Maria Lind spoke of Ada Brask.', found('Ada Brask'))[1]).toBe('PE Ada Brask');
});

test('the letters behind a body are its acronym, whatever was seen in them', () => {
  const text = 'The Lund Harbour Services (LHS) met Anna Kovac (AK).';
  const names = [
    ['Lund Harbour Services', B],
    ['LHS', 'PERSON'],
    ['Anna Kovac', 'PERSON'],
  ] as const;
  expect(mended(withAcronymsOfBodies, text, names)).toEqual(['OR Lund Harbour Services', 'OR LHS', 'PE Anna Kovac']);
});

test('a word that names a body in one place names it wherever it has a capital', () => {
  const text = 'The shares of Kestrelia fell again on Friday. He said that for Kestrelia it was bad news.';
  expect(mended(agreeOnTypes, text, [['Kestrelia', B]])).toEqual(['OR Kestrelia', 'OR Kestrelia']);
  expect(mended(agreeOnTypes, text, [['Kestrelia', 'PERSON']])).toEqual(['PE Kestrelia']);
});

test('a particle with a capital belongs to the surname that has it', () => {
  const document = readDocument('Ilse De Smedt came. De Smedt left.');
  const names = [
    { from: 0, to: 3, type: 'PERSON' as const },
    { from: 6, to: 7, type: 'PERSON' as const },
  ];
  expect(withCapitalParticles(document, names)[1]).toMatchObject({ from: 5, to: 7 });
});

test('a place line tells where the news is from, and what agency it is of', () => {
  const namesOf = (text: string) => {
    const document = readDocument(text);
    return findDatelines(document).map(({ from }) => document.tokens[from]!.text);
  };
  const text = 'OSLO, Norway, May 4 (Reuters) - The mayor said that he was late.';
  expect(namesOf(text)).toEqual(['OSLO', 'Norway', 'Reuters']);
  expect(namesOf('The mayor said that he was late — and left.')).toEqual([]);
});
