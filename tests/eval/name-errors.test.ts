import { countNameErrors, nameErrors } from '../../src/eval/name-errors.ts';

const TEXT = 'The Ostrava Board of Piers met Anna Lind in Vessel Bay on Monday, and Harbour agreed.';
const at = (part: string, type: 'PERSON' | 'ORGANIZATION' | 'PLACE') => ({
  start: TEXT.indexOf(part),
  end: TEXT.indexOf(part) + part.length,
  type,
});
const WANTED = [
  at('Ostrava Board of Piers', 'ORGANIZATION'),
  at('Anna Lind', 'PERSON'),
  at('Vessel Bay', 'PLACE'),
  at('Harbour', 'ORGANIZATION'),
];
const errors = (...found: ReturnType<typeof at>[]) => nameErrors({ text: TEXT, entities: WANTED }, found);

test('names that are as annotated are no errors, with or without "the"', () => {
  expect(errors(at('The Ostrava Board of Piers', 'ORGANIZATION'), ...WANTED.slice(1))).toEqual([]);
});

test('each error has its kind, and what was found in its place', () => {
  const found = [
    at('Ostrava', 'PLACE'),
    at('Board of Piers', 'ORGANIZATION'),
    at('Anna', 'PLACE'),
    at('Vessel Bay', 'ORGANIZATION'),
    at('Monday', 'PERSON'),
  ];
  expect(errors(...found).map(({ kind, type, found: there }) => [kind, type, there])).toEqual([
    ['cut wrong', 'ORGANIZATION', 'Ostrava PLA + Board of Piers ORG'],
    ['both wrong', 'PERSON', 'Anna PLA'],
    ['wrong type', 'PLACE', 'Vessel Bay ORG'],
    ['missed', 'ORGANIZATION', null],
    ['invented', 'PERSON', 'Monday PER'],
  ]);
  const { ORGANIZATION, PERSON } = countNameErrors(errors(...found));
  expect(ORGANIZATION).toMatchObject({ 'cut wrong': 1, missed: 1, invented: 0 });
  expect(PERSON).toMatchObject({ 'both wrong': 1, invented: 1 });
});
