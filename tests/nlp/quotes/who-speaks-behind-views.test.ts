import { spokenIn } from '../spoken-in.ts';

test.each([
  ['Grace Obi disagreed: a weir, she argued, needs a test.', 'Grace Obi: a weir … needs a test'],
  [
    'Grace Obi took a different view: the weir, she said, had not been tested.',
    'Grace Obi: the weir … had not been tested',
  ],
  ['Grace Obi is less sure: the weir, she said, needs a test.', 'Grace Obi: the weir … needs a test'],
  ['But Grace Obi has her doubts: the weir, she said, needs a test.', 'Grace Obi: the weir … needs a test'],
  ['Grace Obi was unmoved: “A weir needs a test,” she said.', 'Grace Obi: “A weir needs a test,”'],
  ['Grace Obi sees it otherwise: “A weir needs a test,” she said.', 'Grace Obi: “A weir needs a test,”'],
])('whoever takes a view before a colon says what follows: %s', (sentence, statement) => {
  expect(spokenIn(`Amina Sule said the weir was sound. ${sentence}`).at(-1)).toBe(statement);
});

test.each([
  ['She blamed Grace Obi: the weir, she said, needs a test.', 'Amina Sule: the weir … needs a test'],
  ['Her point was simple: the weir, she said, needs a test.', '(she): Her point was simple … the weir … needs a test'],
])('any other clause before a colon stays as it was: %s', (sentence, statement) => {
  expect(spokenIn(`Amina Sule said the weir was sound. ${sentence}`).at(-1)).toBe(statement);
});
