import { spokenIn } from '../../spoken-in.ts';

const said = (sentence: string) => spokenIn(`The vote was held in the town hall on Monday. ${sentence}`);

test('what somebody is called before the comma is said by the subject behind it', () => {
  expect(
    said('Praising Karim Benali as “a decent man who never lied”, Robert Cole wrote that the vote was fair.'),
  ).toEqual(['Robert Cole: Karim Benali as “a decent man who never lied”', 'Robert Cole: that the vote was fair']);
});

test('and by the whole subject', () => {
  expect(said('Describing Karim Benali as a “decent man”, fans of Bo Cole left the hall.')).toEqual([
    '(fans of Bo Cole): Karim Benali as a “decent man”',
  ]);
});

test.each([
  'Union leader Ida Crane said it would strike, even as the mayor told reporters that the talks went well.',
  'Ida Crane warned it would strike, even while Paul Marsh insisted that the talks went well.',
  'Ida Crane said it would strike, even, according to Paul Marsh, in winter.',
])('no "even" is left at the end: %s', (text) => {
  expect(spokenIn(text)[0]).toBe('Ida Crane: it would strike');
});
