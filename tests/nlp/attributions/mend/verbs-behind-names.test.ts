import { spokenIn } from '../../spoken-in.ts';

test('a name behind "said" that a verb follows does not speak', () => {
  const text = 'April Long, who came second, said Rose had earned it. Rose Bush won the prize.';
  expect(spokenIn(text).join()).toContain(': Rose had earned it');
  expect(spokenIn(text).join()).not.toContain('Rose Bush: April');
});

test('a whole clause before the comma is said by the name behind the verb', () => {
  expect(spokenIn('The rain stopped at noon, said Rose Hill.')).toEqual(['Rose Hill: The rain stopped at noon']);
});

test('April, June and August are people where a name goes on', () => {
  expect(spokenIn('June Hart, who won in May, said August Lane was late.')).toEqual([
    'June Hart: August Lane was late',
  ]);
  expect(spokenIn('Last June Ida Hart said the bridge was late.')).toEqual(['Ida Hart: the bridge was late']);
});
