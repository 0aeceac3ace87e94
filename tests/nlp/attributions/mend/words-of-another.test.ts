import { spokenIn } from '../../spoken-in.ts';

/** Somebody stands near the verb, and somebody else says it. */
test.each([
  [
    'The Guardian quoted a senior clerk, Nadia Brandt, as saying that the vote lasted four minutes.',
    ['Nadia Brandt: that the vote lasted four minutes'],
  ],
  ['Quoting Mandela, Mayor Ada Lund said: “Nothing is ever lost.”', ['Ada Lund: “Nothing is ever lost.”']],
  [
    'Sergeant Jan Brandt told Mrs Hollis, who wept, that the search was over.',
    ['Jan Brandt: that the search was over'],
  ],
  ['Ada Lund told Jan Brandt, who said no, that the port was shut.', ['Ada Lund: that the port was shut']],
])('%s', (text, expected) => {
  expect(spokenIn(text)).toEqual(expected);
});

test.each([
  [
    'Judge Ada Lund told Karen Brandt, 51, that she had committed “a cruel act”.',
    'Ada Lund: that she had committed “a cruel act”',
  ],
  ['Doctors told Karen Brandt, of Hull, she would not walk again.', '(Doctors): she would not walk again'],
  ['Mayor Ada Lund warned Karen Brandt, from Leeds, that the rent was due.', 'Ada Lund: that the rent was due'],
])('whoever is described is told, and is no piece of it: %s', (text, expected) => {
  expect(spokenIn(text)).toEqual([expected]);
});

test.each([
  ['Jan Brandt, author of “They Said It”, told the BBC he would write no more.', 'Jan Brandt: he would write no more'],
  [
    'Ada Lund, whose short story “She Said No” was filmed last year, said she was stunned.',
    'Ada Lund: she was stunned',
  ],
])('the title of a work is nothing that is said: %s', (text, expected) => {
  expect(spokenIn(text)).toEqual([expected]);
});
