import { spokenIn } from '../../spoken-in.ts';

test.each([
  ['The coroner, Ida Moss, put the toll at 14.', ['Ida Moss: the toll at 14']],
  [
    'Fire chief Ida Moss put the number of missing at “forty, perhaps more”.',
    ['Ida Moss: the number of missing at “forty, perhaps more”'],
  ],
  [
    'Ida Moss put the bill for repairs at about $3 million and went home.',
    ['Ida Moss: the bill for repairs at about $3 million'],
  ],
])('who puts a figure at something says so: %s', (text, statements) => {
  expect(spokenIn(text)).toEqual(statements);
});

test('what is put somewhere is not said', () => {
  expect(spokenIn('Ida Moss put the price tag at the back. Jo Lind put the crowd at risk.')).toEqual([]);
});
