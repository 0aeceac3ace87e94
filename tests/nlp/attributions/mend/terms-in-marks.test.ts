import { spokenIn } from '../../spoken-in.ts';

test.each([
  'The brass band opened with “Green Hills” and closed with “Sleep, Town”.',
  'Its manual, “How To Tame Water”, lists “slow”, “quick” and “mad”.',
])('titles and terms beside each other are nobody’s statement: %s', (text) => {
  expect(spokenIn(text)).toEqual([]);
});

test('two words in marks that somebody says stay theirs', () => {
  expect(spokenIn('Envoy Jan Cole described the talks as “slow” and “mad”.')).toHaveLength(1);
});
