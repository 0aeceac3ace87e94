import { spokenIn } from '../../spoken-in.ts';

/** Statements that only their clause gives away. */
test.each([
  [
    'The answer was so proud of itself, Mr. Jan Lind mocked, that he was ashamed for its authors.',
    'Jan Lind: The answer was so proud of itself … that he was ashamed for its authors',
  ],
  ['In the words of Jorge Ruiz, “a river is a road that walks”.', 'Jorge Ruiz: “a river is a road that walks”'],
  ['The river is, in the words of Jorge Ruiz, “a road that walks”.', 'Jorge Ruiz: “a road that walks”'],
  ['A jury heard that the guard had been asleep.', '(): that the guard had been asleep'],
  ['According to Juan Mora, Pablo Diaz is ill.', 'Juan Mora: Pablo Diaz is ill'],
  [
    'State television quoted General Bilal Khan as telling officers that the dam would hold.',
    'Bilal Khan: that the dam would hold',
  ],
  ['“The dam will hold,” Tass quoted Bilal Khan as saying.', 'Bilal Khan: “The dam will hold,”'],
  [
    '“The sample was too small,” lead prosecutor Nina Popov said in her closing speech.',
    'Nina Popov: “The sample was too small,”',
  ],
  ['"We checked every room," Fire chief Nina Popov said.', 'Nina Popov: "We checked every room,"'],
  [
    'Elif Demir said the line was safe. But she pointed out that nobody had tested the bridge.',
    'Elif Demir: that nobody had tested the bridge',
  ],
])('%s', (text, expected) => {
  expect(spokenIn(text)).toContain(expected);
});

test('a surname that is a verb reports nothing', () => {
  expect(spokenIn('Farah Aziz, along with Omar Said, walked out.')).toEqual([]);
});

test('a statement behind a dateline is found once', () => {
  expect(spokenIn('LAGOS: Police said on Monday that three men had been arrested.')).toEqual([
    '(Police): that three men had been arrested',
  ]);
});
