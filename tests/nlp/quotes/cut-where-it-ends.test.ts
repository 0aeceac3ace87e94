import { spokenIn } from '../spoken-in.ts';

test.each([
  ['Ida Moss (who says she is ninety) keeps bees in Halden.', 'Ida Moss: she is ninety'],
  ['Bo Lind (who once claimed that the sea was his) has sold his boat.', 'Bo Lind: that the sea was his'],
])('what is said in brackets ends with them: %s', (text, expected) => {
  expect(spokenIn(text)).toContain(expected);
});

test.each([
  [
    '"The pump," as engineer Ida Moss put it, "was off because somebody turned it off."',
    ['Ida Moss: "The pump," … "was off because somebody turned it off."'],
  ],
  [
    '“A harbour,” as Bo Lind once put it on the radio, “is a street with wet feet.”',
    ['Bo Lind: “A harbour,” … “is a street with wet feet.”'],
  ],
])('words before and behind "as somebody put it" are theirs: %s', (text, expected) => {
  expect(spokenIn(text)).toEqual(expected);
});

test.each([
  ['A neighbour, Ida Moss writes, "is someone who hears you".', ['Ida Moss: A neighbour … "is someone who hears you"']],
  ['The sea, Bo Lind wrote, “was never on our side”.', ['Bo Lind: The sea … “was never on our side”']],
  ['Bo Lind keeps bees. Honey, he said; then comes the wax.', ['Bo Lind: Honey … then comes the wax']],
  [
    'The bridge would hold, Ida Moss says, if nobody drove over it.',
    ['Ida Moss: The bridge would hold … if nobody drove over it'],
  ],
])('the words on both sides of who speaks belong together: %s', (text, expected) => {
  expect(spokenIn(text)).toEqual(expected);
});

test('when somebody was asked is no part of the answer', () => {
  const text = 'The bridge would hold, Ida Moss said, when she was asked about the cracks.';
  expect(spokenIn(text)).toEqual(['Ida Moss: The bridge would hold']);
});

test.each([
  ['What Ida Moss says is that no ship had ever used the lock.', ['Ida Moss: that no ship had ever used the lock']],
  ['All Bo Lind said was that the lock had been shut.', ['Bo Lind: that the lock had been shut']],
])('"what somebody says is" leads to what is said: %s', (text, expected) => {
  expect(spokenIn(text)).toEqual(expected);
});

test.each([
  [
    'A judge told the three sailors that they had "sold the sea" as she fined them for dumping oil.',
    ['(A judge): that they had "sold the sea"'],
  ],
  [
    'Mayor Ida Moss said that it was “a sad day for Halden” as she announced the closure of the port.',
    ['Ida Moss: that it was “a sad day for Halden”'],
  ],
])('what is done with the words is no part of them: %s', (text, expected) => {
  expect(spokenIn(text)).toEqual(expected);
});

test.each([
  ['Ida Moss said the lock was unsafe, as did Bo Lind.', ['Ida Moss: the lock was unsafe']],
  ['Ida Moss said that prices fell, as did wages.', ['Ida Moss: that prices fell, as did wages']],
])('who says the same is no part of it, what does the same is: %s', (text, expected) => {
  expect(spokenIn(text)).toEqual(expected);
});

test('a turn of another ends a quotation', () => {
  expect(spokenIn('Sir Bo Lind (Con, Halden) said: "Never." Mr. Moss: Why?')[0]).toBe('Bo Lind: "Never."');
});

test('the last deed of a series is not said', () => {
  const text = 'Bo Lind said his boat had sunk, then said it had been sold, then did not pick up.';
  expect(spokenIn(text)).toEqual(['Bo Lind: his boat had sunk', 'Bo Lind: it had been sold']);
});

test.each([
  ['The dam is sound, Ida Moss said, weeks after cracks had been found in its wall.', 'Ida Moss: The dam is sound'],
  ['Fares will rise, Bo Lind said, just a day after the rival line had cut its own.', 'Bo Lind: Fares will rise'],
  [
    'The well is dry, Ida Moss said, three days after both villages had signed a deal on water.',
    'Ida Moss: The well is dry',
  ],
])('what the text dates a statement from is no part of it: %s', (text, expected) => {
  expect(spokenIn(text)).toEqual([expected]);
});

test.each([
  'The guard died, Ida Moss said, three days after he had been shot.',
  'The guard died, Ida Moss said, three days after the fire.',
  'The lock was shut, Bo Lind said, two days after the crew found a crack.',
])('what is said to have come after something stays whole: %s', (text) => {
  expect(spokenIn(text)[0]).toContain('after');
});
