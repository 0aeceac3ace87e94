import { spokenIn } from '../../spoken-in.ts';

test('a quotation behind its own colon is not that of the next verb', () => {
  const text = 'Two notes lay on the floor. One read: “Pay by Friday at noon.” Another read: “Your boat knows why.”';
  expect(spokenIn(text)).toEqual(['(One): “Pay by Friday at noon.”', '(Another): “Your boat knows why.”']);
});

test('a name with a clause behind it is no statement', () => {
  expect(spokenIn('Nora Blum, whose barn is above, said nobody slept.')).toEqual(['Nora Blum: nobody slept']);
});

test.each([
  'A spokeswoman for shipping line Quaylink, Vera Lorca, said nobody was hurt.',
  'A spokeswoman for mining firm Rook & Daughters, Vera Lorca, said nobody was hurt.',
])('a participle before the name of a firm leaves the next name alone: %s', (text) => {
  expect(spokenIn(text)).toEqual(['Vera Lorca: nobody was hurt']);
});

test('a given name that is a verb belongs to the name behind "according to"', () => {
  expect(spokenIn('The map says otherwise, according to Sue Tarrant, who drew it.')).toEqual([
    'Sue Tarrant: The map says otherwise',
  ]);
});
