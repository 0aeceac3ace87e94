import { spokenIn } from '../../spoken-in.ts';

/** What is said in a clause at the head of a sentence ends where the main clause begins. */
test.each([
  [
    'When a minister says he “does not recall” signing a contract, citizens are entitled to laugh.',
    '(a minister): he “does not recall” signing a contract',
  ],
  ['When Ada Lund said on Monday that the dam would hold, the crowd booed.', 'Ada Lund: that the dam would hold'],
  ['After Ada Lund said the dam would hold, the board met again.', 'Ada Lund: the dam would hold'],
])('%s', (text, expected) => {
  expect(spokenIn(text)).toEqual([expected]);
});

test.each(['Ada Lund has said it four times.', 'Ada Lund said so in 2016.'])(
  'what is said stands elsewhere: %s',
  (text) => {
    expect(spokenIn(text)).toEqual([]);
  },
);

test('a Chinese given name stands behind an English one and the surname', () => {
  const text = 'Sophia Chong Suk-fan, chief of the council, said it was late. “We will go,” Chong said.';
  expect(spokenIn(text)).toEqual(['Sophia Chong Suk-fan: it was late', 'Sophia Chong Suk-fan: “We will go,”']);
});
