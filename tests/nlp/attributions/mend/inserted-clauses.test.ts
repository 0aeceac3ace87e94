import { spokenIn } from '../../spoken-in.ts';

test('a speaker and a verb between a subject and its verb report both sides', () => {
  const text =
    'In the words of poet Nora Blum, the moor is “a page without a margin”. Walkers, she wrote, want it wider.';
  expect(spokenIn(text)[1]).toBe('Nora Blum: Walkers … want it wider');
});

test('what somebody does between commas reports nothing', () => {
  expect(spokenIn('The man, she knew, was late.')).toEqual([]);
});
