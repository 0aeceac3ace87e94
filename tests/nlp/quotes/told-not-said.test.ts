import { analyze } from '../../../src/nlp/analyze.ts';
import { spokenIn } from '../spoken-in.ts';

test.each([
  ['a question', 'Did Mayor Nora Venn say "sold"?'],
  ['a question with an adverb', 'But has Mayor Nora Venn ever said "sold"?'],
  ['a question of belief', 'Do you think Mayor Nora Venn said "sold"?'],
  ['what is expected', 'Mayor Nora Venn speaks at noon. She is expected to say: "Wells are for all."'],
  ['what is due', 'Mayor Nora Venn is due to tell the guild: "Wells are for all."'],
])('%s tells nothing that was said', (_name, text) => {
  expect(spokenIn(text)).toEqual([]);
});

test.each([
  [
    'In her memoir, "What We Did Not Sell," former consul Nora Venn writes that Dan Lisk once ate a map.',
    'Nora Venn: that Dan Lisk once ate a map',
  ],
  [
    'In a column headlined "The price of salt", editor Otto Lisk argued that mines had failed.',
    'Otto Lisk: that mines had failed',
  ],
  ['The gate is shut, Mayor Nora Venn said, pointing to a pile of planks.', 'Nora Venn: The gate is shut'],
  [
    'Citing a study by the geologist, Rolf Ahm, opposition deputy Nora Venn warned that the well could dry.',
    'Nora Venn: that the well could dry',
  ],
])('what only stands beside a statement is none: %s', (text, said) => {
  expect(spokenIn(text)).toEqual([said]);
});

test('the claim of others that somebody dismisses as something is none of his', () => {
  expect(spokenIn('Minister Otto Lisk dismissed as "nonsense" claims that he fled.')).toEqual([
    'Otto Lisk: as "nonsense"',
  ]);
});

test('why somebody said something tells that it was said', () => {
  expect(spokenIn('Why did Mayor Nora Venn say "sold"?')).toEqual(['Nora Venn: "sold"']);
});

test('a ground that somebody points to is told', () => {
  expect(spokenIn('Wells are drying, Mayor Nora Venn said, pointing to a fall in rain.')).toContain(
    'Nora Venn: a fall in rain',
  );
});

test.each([
  ['Mayor Nora Venn brushed off criticism that she was late.', 'DENY'],
  ['The judge rejected the submission that the girl "looked old".', 'DENY'],
  ['Deputy Nora Venn attacked the mayor, branding him "a thief".', 'CRITICIZE'],
])('%s', (text, stance) => {
  expect(analyze({ text }).quotes.at(-1)?.cue).toMatchObject({ stance, negated: false });
});
