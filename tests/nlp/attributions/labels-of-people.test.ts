import { spokenIn } from '../spoken-in.ts';

const ASKS = 'Will the Minister tell the House when?';
test.each([
  [`The Rt Hon. Member for Leeds East (Mr Tom Ashby): ${ASKS}`, [`Tom Ashby: ${ASKS}`]],
  ['The Director of Works (Jane Roe): The bridge opens in May.', ['Jane Roe: The bridge opens in May.']],
  ['The Crown Court at Leeds (Room 2): Hearing adjourned until May.', []],
  ['Bridges of the North (Jane Roe): A book for the winter, told with care.', []],
])('an office with its holder in brackets is a label, alone: %s', (text, expected) => {
  expect(spokenIn(`The House met on Monday.\n\n${text}`)).toEqual(expected);
});

test('and in a transcript, however long', () => {
  const text = `The Rt Hon. Member for Leeds East (Mr Tom Ashby): ${ASKS}

The Parliamentary Under-Secretary of State for Transport (Ms Jane Roe): The bridge will open in May.

Mr Tom Ashby: I thank the Minister.`;
  expect(spokenIn(text)).toEqual([
    `Tom Ashby: ${ASKS}`,
    'Jane Roe: The bridge will open in May.',
    'Tom Ashby: I thank the Minister.',
  ]);
});

test.each([
  ['Tomas Reyl (42), fisherman: "We have had no catch since May."'],
  ['Tomas Reyl, 42, fisherman in Halden: "We have had no catch since May."'],
  ['Tomas Reyl (42): "We have had no catch since May."'],
])('an age behind a name leads on to what is said: %s', (text) => {
  expect(spokenIn(`The harbour lay still on Monday.\n\n${text}`)).toEqual([
    'Tomas Reyl: "We have had no catch since May."',
  ]);
});
