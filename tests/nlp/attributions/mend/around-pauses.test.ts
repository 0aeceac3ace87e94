import { spokenIn } from '../../spoken-in.ts';

test.each([
  [
    'Jo Marsh looks at the floor. “We need a well.” She pauses. “And a pump.”',
    ['Jo Marsh: “We need a well.” … “And a pump.”'],
  ],
  [
    '“We need a deep well.” Jo Marsh stops. “And a pump for it.”',
    ['Jo Marsh: “We need a deep well.” … “And a pump for it.”'],
  ],
  // Who shrugs may answer somebody else.
  ['“We need a deep well.” Jo Marsh shrugs. “And who pays for it?”', ['Jo Marsh: “And who pays for it?”']],
])('whoever pauses between two quotations says both: %s', (text, expected) => {
  expect(spokenIn(text)).toEqual(expected);
});

test('what follows a semicolon is not put so by the first', () => {
  const text =
    'As the pilot put it, "A ship is a hole in the sea"; his wife, Rut Lind, put it otherwise: "It is our life."';
  expect(spokenIn(text)).toEqual(['(the pilot): "A ship is a hole in the sea"', 'Rut Lind: "It is our life."']);
});

test.each([
  ['Per fire chief Anton Holm, two barns were lost on Sunday.', ['Anton Holm: two barns were lost on Sunday']],
  ['Two barns were lost on Sunday, per Anton Holm.', ['Anton Holm: Two barns were lost on Sunday']],
  ['Two barns are lost here on most Sundays, per a year of counting.', []],
])('"per" tells by whom, where somebody follows: %s', (text, expected) => {
  expect(spokenIn(text)).toEqual(expected);
});
