import { spokenIn } from '../../spoken-in.ts';

test.each([
  [
    'More recently, Huan has faced poor sales, with many of its boats unsold, according to a June article on Hox Pond.',
    'More recently, Huan has faced poor sales, with many of its boats unsold',
  ],
  [
    'In addition to General Prato, the group also held talks with Minister Anup Paol who promised to be more open and ' +
      'offered his number, Mr Peer said.',
    'In addition to General Prato, the group also held talks with Minister Anup Paol who promised to be more open and ' +
      'offered his number',
  ],
  [
    'In nearby Sund, the big Nucar steel plant is hanging on, but it is under heavy pressure from imports, said the ' +
      "company's chief executive, Jon Ferri.",
    'In nearby Sund, the big Nucar steel plant is hanging on, but it is under heavy pressure from imports',
  ],
  [
    'Median household income finally reached 56,746 crowns in November, the level that had been reached when the slump ' +
      'began, according to one research firm.',
    'Median household income finally reached 56,746 crowns in November, the level that had been reached when the slump ' +
      'began',
  ],
  [
    'On information, guards rushed to the spot and recovered the body, he said. Guards seized the bus.',
    'On information, guards rushed to the spot and recovered the body',
  ],
])('a report at the end is of its whole sentence: %s', (text, said) => {
  expect(spokenIn(text).map((line) => line.replace(/^.*?: /, ''))).toEqual([said]);
});

test.each([
  ['HALDEN: The wells are dry in the north, the guild said on Monday.', 'The wells are dry in the north'],
  ['However, the wells are dry in the north, the guild said on Monday.', 'the wells are dry in the north'],
])('a place line and a connective stay out: %s', (text, said) => {
  expect(spokenIn(text).map((line) => line.replace(/^.*?: /, ''))).toEqual([said]);
});
