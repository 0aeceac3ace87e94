import { spokenIn } from './spoken-in.ts';

test.each([
  'Paul Marsh went home. Marsh’s claim was dismissed by a judge.',
  'The claim by Paul Marsh was rejected by a court.',
  'Ida Crane called for a taxi.',
  'Ida Crane called for a taxi and told the time.',
])('a ruling, who is sent for and the time are no statements: %s', (text) => {
  expect(spokenIn(text)).toEqual([]);
});

test.each([
  ['Ida Crane called for a ban on taxis.', 'Ida Crane: a ban on taxis'],
  ['Ida Crane rejected the claim.', 'Ida Crane: the claim'],
])('but these are: %s', (text, statement) => {
  expect(spokenIn(text)).toEqual([statement]);
});
