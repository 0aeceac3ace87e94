import { spokenIn } from './spoken-in.ts';

test.each([
  [
    'The plan, Anna Cole said, will cost two million, and nobody has asked for it.',
    ['Anna Cole: The plan … will cost two million, and nobody has asked for it'],
  ],
  [
    'The mine closed in 1994, Anna Cole recalled, and the town has shrunk ever since.',
    ['Anna Cole: The mine closed in 1994 … the town has shrunk ever since'],
  ],
  [
    'The river, engineer Ida Moss told the inquiry, had risen by two metres, and the pumps were old.',
    ['Ida Moss: The river … had risen by two metres, and the pumps were old'],
  ],
])('a clause set into a statement takes nothing from it: %s', (text, expected) => {
  expect(spokenIn(text)).toEqual(expected);
});

test('a clause is not cut between an auxiliary and its verb', () => {
  const text =
    'Northway spokeswoman Jill Cray said shops had been warned on Sunday. Bo Lind said that parents had been told.';
  expect(spokenIn(text)[0]).toBe('Jill Cray: shops had been warned on Sunday');
});

test.each([
  [
    'Including the cases of Halden, the mainland reported 699 new infections for July, the National Health Office said on Tuesday.',
    ['National Health Office: Including the cases of Halden, the mainland reported 699 new infections for July'],
  ],
  [
    'Halberd Foods has agreed to buy the bakery chain for two billion dollars, the companies said on Tuesday, ending a long courtship.',
    ['(the companies): Halberd Foods has agreed to buy the bakery chain for two billion dollars'],
  ],
])('the last clause gives the whole sentence to whoever says it: %s', (text, expected) => {
  expect(spokenIn(text)).toEqual(expected);
});
