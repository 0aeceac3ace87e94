import { spokenIn } from '../../spoken-in.ts';

test.each([
  ['Ida Moss maintained that the lock had been shut.', ['Ida Moss: that the lock had been shut']],
  ['Far from hiding it, Mayor Bo Lind conceded that the dam was leaking.', ['Bo Lind: that the dam was leaking']],
  ['Captain Ida Moss radioed that the engine was on fire.', ['Ida Moss: that the engine was on fire']],
  ['Bo Lind let slip that the ferry was sold.', ['Bo Lind: that the ferry was sold']],
  ['Ida Moss served notice that the strike would go on.', ['Ida Moss: that the strike would go on']],
  ['Bo Lind gave evidence that the harbour was empty.', ['Bo Lind: that the harbour was empty']],
])('a plain clause with "that" is said: %s', (text, expected) => {
  expect(spokenIn(text)).toEqual(expected);
});

test.each([
  ['Word came from Colonel Ida Moss that the pass was closed.', ['Ida Moss: that the pass was closed']],
  ['Councillors heard from Dr. Bo Lind that the well had run dry.', ['Bo Lind: that the well had run dry']],
])('whom word comes from says it: %s', (text, expected) => {
  expect(spokenIn(text)).toEqual(expected);
});

test.each([
  'Word came from Halden that the pass was closed.',
  'Bo Lind has not heard from Ida Moss that the pass was closed.',
  'If Ida Moss maintained that the lock was shut, nobody would laugh.',
  'Nobody knows the day on which the water came from Halden that the town drinks.',
])('no statement of a clause that is only supposed, and none without a word that came: %s', (text) => {
  expect(spokenIn(text)).toEqual([]);
});

test.each([
  ["By Ida Moss's account, the ship is lost.", ['Ida Moss: the ship is lost']],
  ["In Bo Lind's telling, the crew had left by noon.", ['Bo Lind: the crew had left by noon']],
  ["In Ida Moss's words, it is “finished”.", ['Ida Moss: it is “finished”']],
  [
    'As Professor Ida Moss has it, a harbour is “a town with wet feet”.',
    ['Ida Moss: a harbour is “a town with wet feet”'],
  ],
])('whose account it is says it: %s', (text, expected) => {
  expect(spokenIn(text)).toEqual(expected);
});

test.each([
  ['Head coach Bo Lind was adamant: no player had left the hotel.', ['Bo Lind: no player had left the hotel']],
  ['Ida Moss makes no bones about it: the yard is bankrupt.', ['Ida Moss: the yard is bankrupt']],
])('who is adamant before a colon says what follows: %s', (text, expected) => {
  expect(spokenIn(text)).toEqual(expected);
});

test.each([
  [
    'Ida Moss turned down a review in 2019 on the grounds that it would “cost more than the roof”.',
    ['Ida Moss: that it would “cost more than the roof”'],
  ],
  [
    'Captain Bo Lind paid tribute to the crew for their “remarkable calm”.',
    ['Bo Lind: the crew for their “remarkable calm”'],
  ],
])('words in marks that are a reason or praise are said: %s', (text, expected) => {
  expect(spokenIn(text)).toEqual(expected);
});

test('a clause goes on behind whoever is told', () => {
  const text = 'Ida Moss lost the case and then the house. She had built it, she told the judge, over six summers.';
  expect(spokenIn(text)).toEqual(['Ida Moss: She had built it … over six summers']);
});
