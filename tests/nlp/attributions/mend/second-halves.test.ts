import { spokenIn } from '../../spoken-in.ts';

test.each([
  [
    'Forecaster Ida Moss said the fog was thinning but was not expected to lift before noon.',
    ['Ida Moss: the fog was thinning but was not expected to lift before noon'],
  ],
  [
    'The new fee, the council’s Jan Ruud explained, means that “nobody pays twice for one boat”.',
    ['Jan Ruud: The new fee … means that “nobody pays twice for one boat”'],
  ],
  [
    'Diver Ida Moss said in a statement read to the inquiry that “nobody asked for the charts”.',
    ['Ida Moss: that “nobody asked for the charts”'],
  ],
  [
    'The Harbour Party has over the last year accused the board of selling boats.',
    ['Harbour Party: the board of selling boats'],
  ],
])('a statement has both its halves and nothing before it: %s', (text, statements) => {
  expect(spokenIn(text)).toEqual(statements);
});

test('what a speaker does next is no second half', () => {
  expect(spokenIn('Ida Moss said he was ill but would not say why.')[0]).toBe('Ida Moss: he was ill');
});
