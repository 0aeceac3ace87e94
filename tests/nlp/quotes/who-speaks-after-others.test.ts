import { spokenIn } from '../spoken-in.ts';

test.each([
  'Mayor Paul Marsh arrived. The former president sat down beside him. He said the bridge was shut.',
  'Paul Marsh, the mayor, spoke first. The fisherman rose to reply. He said the bridge was shut.',
  'Mayor Paul Marsh arrived. A man in a red coat sat down. He said the bridge was shut.',
  'Paul Marsh, the mayor, spoke first. An elderly fisherman with one eye rose. He said the bridge was shut.',
  'Paul Marsh, the mayor, spoke first. A man who gave his name as Bo rose. He said the bridge was shut.',
  'Paul Marsh spoke first. Next came Prosper, a fisherman. He said the bridge was shut.',
])('a pronoun behind somebody whose name is not known stays open: %s', (text) => {
  expect(spokenIn(text)).toEqual(['(He): the bridge was shut']);
});

test.each([
  'Mayor Paul Marsh arrived. The mayor then sat down. He said the bridge was shut.',
  'Mayor Paul Marsh arrived. A woman in a red coat sat down. He said the bridge was shut.',
  'Mayor Paul Marsh arrived. The waitress sat down. He said the bridge was shut.',
])('and one behind the same person, or who cannot be meant, does not: %s', (text) => {
  expect(spokenIn(text)).toEqual(['Paul Marsh: the bridge was shut']);
});
