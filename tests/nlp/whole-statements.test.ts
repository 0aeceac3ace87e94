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

test.each([
  [
    'A bridge will open in May, the county council said on Monday after years of delay and a dispute over its cost.',
    ['(the county council): A bridge will open in May'],
  ],
  [
    'The ferry will not sail before spring, Anna Cole said in Halden amid protests by the crew.',
    ['Anna Cole: The ferry will not sail before spring'],
  ],
])('what tells of the saying is not said: %s', (text, expected) => {
  expect(spokenIn(text)).toEqual(expected);
});

test.each([
  [
    'Halden Foods, which said last week that prices would stay flat, rose 2%.',
    ['Halden Foods: that prices would stay flat'],
  ],
  ['Those who once spoke of a "revolution" have gone quiet.', ['(who): a "revolution"']],
  [
    'Those who said they disapproved cited the cost of living.',
    ['(who): they disapproved', '(Those who said they disapproved): the cost of living'],
  ],
])('a relative clause ends where the main verb comes: %s', (text, expected) => {
  expect(spokenIn(text)).toEqual(expected);
});

test.each([
  ['"I think," Anna Berg said, pausing, "that we are done."', ['Anna Berg: "I think," … "that we are done."']],
  [
    '“If they come,” Anna Berg said, wiping her glasses, “we will be gone.”',
    ['Anna Berg: “If they come,” … “we will be gone.”'],
  ],
])('a quotation goes on after what its speaker does meanwhile: %s', (text, expected) => {
  expect(spokenIn(text)).toEqual(expected);
});

test.each([
  [
    '"We will fight this in every court, said Marcus Bell, a lawyer for the tenants. The landlord, Orla Finch, said: "We keep to the law."',
    ['Marcus Bell: "We will fight this in every court,', 'Orla Finch: "We keep to the law."'],
  ],
  [
    '“We will wait for the verdict, the lawyer Marcus Bell said on Monday.\n\nThe court is closed.',
    ['Marcus Bell: “We will wait for the verdict,'],
  ],
])('a quotation without a closing mark ends before its speaker: %s', (text, expected) => {
  expect(spokenIn(text)).toEqual(expected);
});

test.each([
  [
    'Speaking about what the death of Kato means for them, union leader Frank Mose said, "No form of intimidation will stop us."',
    ['Frank Mose: "No form of intimidation will stop us."'],
  ],
  [
    'Halden, with a population of two million, reported 11 infections for Monday after a week of zero cases, official data showed on Tuesday.',
    ['Halden: 11 infections for Monday after a week of zero cases'],
  ],
  [
    'In the exchange, Anna Cole had to explain to Reed that she could not send her the statement because it was secret.',
    ['Anna Cole: that she could not send her the statement because it was secret'],
  ],
  [
    'Two men were held, reports our Halden correspondent quoting the police.',
    ['(our Halden correspondent): Two men were held'],
  ],
  ['A trial on the attack concluded in 2019 with minor punishments for three guards who had “covered it up”.', []],
])('neither theme, hearer nor source is said: %s', (text, expected) => {
  expect(spokenIn(text)).toEqual(expected);
});
