import { spokenIn } from '../../spoken-in.ts';

test.each([
  [
    'a measure of time before it',
    'The pool will stay shut, her office said on Monday, a day after Mayor Ann Lund urged residents to “show patience.”',
    ['(her office): The pool will stay shut', 'Ann Lund: residents to “show patience.”'],
  ],
  [
    'within what the host says',
    'The ministry said on Friday it would not pay, a week after Mayor Ann Lund urged drivers to “stay calm.”',
    ['(The ministry): it would not pay', 'Ann Lund: drivers to “stay calm.”'],
  ],
  [
    'another verb and measure',
    'Ann Lund said the strike was over, just hours after the union had promised “a long, cold winter”.',
    ['Ann Lund: the strike was over', '(the union): “a long, cold winter”'],
  ],
  [
    '"even though"',
    'The union said it would strike, even though its leader, Sam Lee, called the offer “fair”.',
    ['(The union): it would strike', 'Sam Lee: the offer “fair”'],
  ],
])('the clause behind a statement has a subject and words of its own: %s', (_, text, expected) => {
  expect(spokenIn(text)).toEqual(expected);
});

test('when nothing but a time follows the marks, it is left out', () => {
  expect(spokenIn('Ann Lund said that talks were “dead”, a day after a storm that killed nine.')).toEqual([
    'Ann Lund: that talks were “dead”',
  ]);
});

test.each([
  'Ann Lund said she would stay as long as voters wanted her, after the “mistakes” of the spring.',
  'Ann Lund said that she resigned because the council had called her “a crook”.',
])('what belongs to the statement stays: %s', (text) => {
  expect(spokenIn(text)).toEqual([`Ann Lund: ${text.slice('Ann Lund said '.length, -1)}`]);
});
