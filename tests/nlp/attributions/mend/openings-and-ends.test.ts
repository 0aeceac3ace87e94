import { spokenIn } from '../../spoken-in.ts';

test.each([
  ['Skipper Nora Vance said up to 40 boats could be lost.', ['Nora Vance: up to 40 boats could be lost']],
  ['Mayor Ann Poe said off the record that the port had closed.', ['Ann Poe: that the port had closed']],
  [
    'Sergeant Ivo Lund said in a letter read to the jury that Mr Kane had been asleep.',
    ['Ivo Lund: that Mr Kane had been asleep'],
  ],
  ['Nora Vance has left the board, the club announced last night.', ['(the club): Nora Vance has left the board']],
  ['Nora Vance has left the board, the club announced overnight.', ['(the club): Nora Vance has left the board']],
  ['Rosa dela Pena was there. "It sank," dela Pena recalled.', ['Rosa dela Pena: "It sank,"']],
])('what is said begins and ends where it does: %s', (text, said) => {
  expect(spokenIn(text)).toEqual(said);
});
