import { analyze } from '../../../src/nlp/analyze.ts';
import { spokenIn } from '../spoken-in.ts';

test.each([
  ['Mr. Hugo Raine, better known as “Deacon,” has led the choir since March.', 'Deacon', 'Hugo Raine'],
  ['Ms. Tara Wynn, dubbed “Rocket,” runs the shelter.', 'Rocket', 'Tara Wynn'],
  ['Mr. Otto Brandt, who goes by “Bear,” has run the stall since 1999.', 'Bear', 'Otto Brandt'],
  ['Ms. Petra Holm, nicknamed "Iron," has led the guild since June.', 'Iron', 'Petra Holm'],
])('who goes by another name is one person: %s', (introduced, nickname, name) => {
  const text = `${introduced} “We never close,” ${nickname} said.`;
  expect(spokenIn(text)).toEqual([`${name}: “We never close,”`]);
  expect(analyze({ text }).entities.map((entity) => entity.name)).toEqual([name]);
});

test('a nickname that is the surname of somebody else stays theirs', () => {
  const text =
    'Ms. Petra Holm, nicknamed “Stone,” leads the guild. Baker Jan Stone owns a mill. “We bake at dawn,” Stone said.';
  expect(spokenIn(text)).toEqual(['Jan Stone: “We bake at dawn,”']);
});

test('who is called a liar does not go by it', () => {
  const text = 'Envoy Jan Cole called Lind a liar. “We are done,” Lind said.';
  expect(spokenIn(text).at(-1)).toBe('Lind: “We are done,”');
});

test('what everyone calls somebody is nobody’s statement', () => {
  const text = '“No cash. No jobs,” said a cleaner whom everyone calls “Duchess.”';
  expect(spokenIn(text)).toHaveLength(1);
});
