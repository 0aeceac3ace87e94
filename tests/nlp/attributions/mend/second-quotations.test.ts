import { spokenIn } from '../../spoken-in.ts';

test.each([
  [
    '“Nobody is stopping you,” the chair, Rob Ngata, said. “It is late and my feet hurt,” Joan Rudd marvelled.',
    ['Rob Ngata: “Nobody is stopping you,”', '(Joan Rudd): “It is late and my feet hurt,”'],
  ],
  [
    '“The hall is cold,” Rob Ngata cut in. “Not so cold,” Joan Rudd piped up.',
    ['Rob Ngata: “The hall is cold,”', 'Joan Rudd: “Not so cold,”'],
  ],
  [
    '“You are late,” Councillor Peta Moana chipped in. “Sit down,” Jim Tolley jumped in.',
    ['Peta Moana: “You are late,”', 'Jim Tolley: “Sit down,”'],
  ],
])('a quotation that leads on to another name is theirs, whatever the verb: %s', (text, statements) => {
  expect(spokenIn(text)).toEqual(statements);
});

test('a second quotation of the same speaker goes on', () => {
  expect(spokenIn('“The hall is cold,” Rob Ngata said. “I never lit it.”')).toEqual([
    'Rob Ngata: “The hall is cold,” … “I never lit it.”',
  ]);
});
