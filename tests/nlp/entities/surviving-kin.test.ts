import { spokenIn } from '../spoken-in.ts';

test.each([
  [
    'Ms Clara Holt, 31, died in the flood.\n\nMs Holt’s mother, Edith, came to the court.\n\n“I begged them,” Mrs Holt said.',
    'Edith Holt: “I begged them,”',
  ],
  [
    'Ms Holt, 31, died with her young son.\n\nMs Holt’s mother, Edith, came to the court.\n\nMrs Holt replied: “Never once.”',
    'Edith Holt: “Never once.”',
  ],
  [
    'Miss Clara Holt was robbed on Friday. Miss Holt’s mother, Edith, found her. “I ran to her,” Mrs Holt said.',
    'Edith Holt: “I ran to her,”',
  ],
  [
    'Karl Brandt, 41, fell to his death from a mast. His wife, Ilse, mends sails. “He was careful,” Brandt told a hearing.',
    'Ilse Brandt: “He was careful,”',
  ],
])('a relative with a given name alone is called by the surname: %s', (text, said) => {
  expect(spokenIn(text)).toContain(said);
});

test('a relative without any name stays open', () => {
  const text = 'Clara Holt, who was killed in May, led the union. Her husband wept. “I miss her,” Holt said.';
  expect(spokenIn(text)).toContain('(Holt): “I miss her,”');
});

test.each([
  'drowned in the lake on Friday',
  'collapsed and died on Friday',
  'fell to his death on Friday',
  'lost his life on Friday',
])('whoever %s does not speak', (died) => {
  const text = `Sam Pryce, 12, ${died}. His mother, June Pryce, came late. “They did all they could,” Pryce said.`;
  expect(spokenIn(text)).toContain('June Pryce: “They did all they could,”');
});

test.each([
  'Paul Stein’s son, Jakob, was one of six pupils killed in May.\n\nStein said that the law must change.',
  'Paul Stein’s wife, Ada, died in May. Stein said that the law must change.',
  'Ada Stein heard Paul Stein, his words drowned by cheers. Paul Stein said that the law must change.',
])('whose relative is dead speaks: %s', (text) => {
  expect(spokenIn(text)).toContain('Paul Stein: that the law must change');
});
