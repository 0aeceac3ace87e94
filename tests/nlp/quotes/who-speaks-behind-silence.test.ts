import { spokenIn } from '../spoken-in.ts';

test.each([
  'A message for comment left with Pavel Novak was not returned.',
  'Pavel Novak could not be reached.',
  'An email to Pavel Novak went unanswered.',
  'Pavel Novak did not return calls.',
])('who cannot be reached does not go on: %s', (silence) => {
  const text = `Simon Reyes said that the weir was sound. ${silence} “I did my job,” he said.`;
  expect(spokenIn(text).at(-1)).toBe('(he): “I did my job,”');
});

test('whoever a message for comment was left with is who does not answer', () => {
  expect(spokenIn('A message for comment left with Pavel Novak was not returned.')).toEqual(['Pavel Novak: message']);
  expect(spokenIn('A message seeking comment from Pavel Novak was not returned.')).toEqual(['Pavel Novak: message']);
});

test.each([
  'Pavel Novak shook his head.',
  'Pavel Novak lowered his head and waited.',
  'Pavel Novak keeps a list of floods.\n\n',
  '\n\nInside, where a board says that fishing is banned, warden Pavel Novak mends a net.\n\n',
])('who is brought in by what he does speaks: %s', (sentence) => {
  const text = `Simon Reyes said that the weir was sound. ${sentence} “I gave up at ninety,” he said.`;
  expect(spokenIn(text).at(-1)).toBe('Pavel Novak: “I gave up at ninety,”');
});
