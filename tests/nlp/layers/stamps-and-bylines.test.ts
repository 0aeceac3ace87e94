import { spokenIn } from '../spoken-in.ts';

test('a byline glued to the last word speaks nothing', () => {
  const text = 'Minister quits over emails“I have let people down,” says HarrisonBy Sam Lowe';
  expect(spokenIn(text).join('\n')).not.toContain('Sam Lowe');
});

test('the time of an entry is no part of the name after it', () => {
  const text = '12.58 Network Rail confirms that a line is shut.\n\n13:05 Anna Lind says the ferry is full.';
  expect(spokenIn(text)).toEqual(['Network Rail: that a line is shut', 'Anna Lind: the ferry is full']);
});
