import { spokenIn } from '../spoken-in.ts';

/** A document speaks for whoever made it, where one maker is clear. */
test.each([
  [
    'A report released in September by the Baltic Grain Board said that prices would fall.',
    'Baltic Grain Board: that prices would fall',
  ],
  ['According to data from the Baltic Grain Board, prices will fall.', 'Baltic Grain Board: prices will fall'],
  ['Prices have fallen, according to Baltic Grain Board figures.', 'Baltic Grain Board: Prices have fallen'],
  [
    'Voters are tired, according to a poll conducted in May by the pollster Oxford Lines Institute.',
    'Oxford Lines Institute: Voters are tired',
  ],
  [
    'In a letter to the minister, the Baltic Grain Board asked for help. The letter said that prices had fallen.',
    'Baltic Grain Board: that prices had fallen',
  ],
  [
    'The Baltic Grain Board published a report on Monday. Prices fell in May. “It was a hard year,” the report said.',
    'Baltic Grain Board: “It was a hard year,”',
  ],
  [
    'Anna Lind wrote a letter to the mayor. The letter said that the bridge was closed.',
    'Anna Lind: that the bridge was closed',
  ],
  [
    'Prices have fallen, according to the Centre for Grain and Seed Trade’s latest report.',
    'Centre for Grain and Seed Trade: Prices have fallen',
  ],
])('%s', (text, expected) => {
  expect(spokenIn(text)).toContain(expected);
});

/** It stays open where another, several or nobody named made it. */
test.each([
  [
    'A copy of the letter seen by the Harbour Courier said that the bridge was closed.',
    '(A copy of the letter seen by the Harbour Courier): that the bridge was closed',
  ],
  [
    'The Baltic Grain Board published a report on Monday. A report by two lawyers came out in May. The report said that prices had fallen.',
    '(The report): that prices had fallen',
  ],
  [
    'Anna Lind and Bo Reed filed a lawsuit against the mayor. The lawsuit said that the bridge was closed.',
    '(The lawsuit): that the bridge was closed',
  ],
  [
    'Prices fell, according to a study by Anna Lind, a professor, and Bo Reed, a banker.',
    '(a study by Anna Lind, a professor, and Bo Reed, a banker): Prices fell',
  ],
  ['A study came out in May. The study said that prices had fallen.', '(The study): that prices had fallen'],
  [
    'The author of the Baltic Grain Board report said that he was tired.',
    '(The author of the Baltic Grain Board report): that he was tired',
  ],
  [
    'Prices rose, according to figures reported by the Central Bank of Norland (CBN).',
    'Central Bank of Norland: Prices rose',
  ],
  ['It rained, according to data from the statistician Carl Sandoval.', 'Carl Sandoval: It rained'],
  ['The FIFA website said that it was cold.', 'FIFA: that it was cold'],
])('%s', (text, expected) => {
  expect(spokenIn(text)).toContain(expected);
});

test.each([
  [
    'Carla Venn wrote to the crew on Monday. The letter reads: “The crane stays shut.”',
    'Carla Venn: “The crane stays shut.”',
  ],
  ['Venn’s clerk, Otto Lisk, e-mailed the crew. “We are broke,” the e-mail said.', 'Otto Lisk: “We are broke,”'],
  ['Carla Venn came to Oslo. The letter reads: “The crane stays shut.”', '(The letter): “The crane stays shut.”'],
])('a letter is by whoever wrote in the sentence before: %s', (text, expected) => {
  expect(spokenIn(text)).toContain(expected);
});
