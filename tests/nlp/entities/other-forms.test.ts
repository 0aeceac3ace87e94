import { analyze } from '../../../src/nlp/analyze.ts';
import { inMixedCase } from '../../../src/nlp/entities/label-case.ts';
import { fullForms } from '../../../src/nlp/entities/other-forms.ts';

const people = (text: string) =>
  analyze({ text })
    .entities.filter(({ type }) => type === 'PERSON')
    .map(({ name, aliases }) => [name, ...aliases]);

test.each([
  ['the end of it', 'María del Carmen Ortúzar Belmonte spoke first. Ortúzar Belmonte said that it was late.'],
  ['a name between the others', 'José Luis Belmonte de la Peña spoke first. Belmonte said that it was late.'],
  ['the last name behind a middle name', 'Tran Van Duc spoke first. “It is late,” Duc said.'],
  ['the surname with its particle', 'Pieter van ’t Wout spoke first. Van ’t Wout said that it was late.'],
])('a full name is meant by %s', (_, text) => {
  expect(people(text)).toHaveLength(1);
});

test('a form that two full names have is nobody’s', () => {
  expect(fullForms(new Set(['anna kovac lind', 'peter kovac lind', 'kovac lind']))).toEqual(new Map());
  expect(fullForms(new Set(['anna kovac lind', 'kovac lind']))).toEqual(new Map([['kovac lind', 'anna kovac lind']]));
  expect(fullForms(new Set(['mary kay lind', 'kay lind']))).toEqual(new Map());
  expect(fullForms(new Set(['kovac anna', 'anna kovac']))).toEqual(new Map([['kovac anna', 'anna kovac']]));
});

test('a label in capitals names whom the text names in small letters', () => {
  const text = 'ANNA KOVAC: It is late.\n\nPETER HOLM: It is not.\n\nANNA KOVAC: Then we stay, Mr. Holm.';
  expect(people(text).map(([name]) => name)).toEqual(['Anna Kovac', 'Peter Holm']);
});

test.each([
  ['ANNA MCCOY', ['McCoy'], 'PERSON', 'Anna McCoy'],
  ['SEAN O’DAY III', [], 'PERSON', 'Sean O’Day III'],
  ['J.R. LIND-BRASK', [], 'PERSON', 'J.R. Lind-Brask'],
  ['OMAR BIN HAMAD', [], 'PERSON', 'Omar bin Hamad'],
  ['Anna Kovac', ['KOVAC'], 'PERSON', 'Anna Kovac'],
  ['OSLO', [], 'PLACE', 'Oslo'],
  ['NATO', [], 'ORGANIZATION', 'NATO'],
] as const)('%s is printed in mixed case', (name, others, type, mixed) => {
  expect(inMixedCase(name, others, type)).toBe(mixed);
});

test('a body goes on by the first word of its name, unless two begin so', () => {
  const bodies = (text: string) =>
    analyze({ text })
      .entities.filter(({ type }) => type === 'ORGANIZATION')
      .map(({ name }) => name);
  expect(bodies('Kestrelon Energy Group met on Friday. Shares in Kestrelon fell. Kestrelon’s board met.')).toEqual([
    'Kestrelon Energy Group',
  ]);
  const two = 'Kestrelon Energy Group met. Kestrelon Shipping Ltd. did not. Shares in Kestrelon fell on Friday.';
  expect(bodies(two)).toContain('Kestrelon');
});
