import { analyze } from '../../../src/nlp/analyze.ts';
import { spokenIn } from '../spoken-in.ts';

test.each([
  ['Minister of State for the Coast Helen Brask said the pier was shut.', 'Helen Brask: the pier was shut'],
  ['Speaker of the House Helen Brask said the vote was lost.', 'Helen Brask: the vote was lost'],
  ['Mayor of Oslo Helen Brask said the pier was shut.', 'Helen Brask: the pier was shut'],
  ['It fell to Helen Brask to admit that the safe was empty.', 'Helen Brask: that the safe was empty'],
  ['It has fallen to Helen Brask to tell them that the pier is shut.', 'Helen Brask: that the pier is shut'],
  ['Peter Brask lost the map on Sunday, he conceded.', 'Peter Brask: Peter Brask lost the map on Sunday'],
  ['Peter Brask lost the map on Sunday, he told the board.', 'Peter Brask: Peter Brask lost the map on Sunday'],
])('%s', (text, said) => {
  expect(spokenIn(text)).toEqual([said]);
});

test.each([
  ['somebody else was named', 'Otto Lind sighed. Peter Brask lost the map on Sunday, he conceded.'],
  ['the pronoun does not fit', 'Peter Brask lost the map on Sunday, she conceded.'],
  ['somebody without a name is there', 'The clerk sighed. Peter Brask lost the map on Sunday, he conceded.'],
])('whoever opens a statement is not its speaker where %s', (_case, text) => {
  const { quotes, entities } = analyze({ text });
  expect(quotes.map(({ speakerEntity }) => speakerEntity !== null && entities[speakerEntity]!.name)).not.toContain(
    'Peter Brask',
  );
});

test('an adverb that looks like a noun is nobody', () => {
  const text = 'Fishers had long warned that the pier was rotten.';
  const [quote] = analyze({ text }).quotes;
  expect(text.slice(quote!.speaker!.span.start, quote!.speaker!.span.end)).toBe('Fishers');
});

test('a priest and a nun are one with and without their given names', () => {
  const text =
    'Fr Tomás Ó Briain said the roof leaked. It rains in, says Fr Ó Briain. Sister Brigid Ní Dhuinn prayed. ' +
    'Sr Ní Dhuinn said it was cold.';
  const { entities } = analyze({ text });
  expect(entities.map(({ name }) => name)).toEqual(['Tomás Ó Briain', 'Brigid Ní Dhuinn']);
});

test.each([
  ['Peter Brask swore that he had shut the gate.', 'CLAIM'],
  ['Peter Brask swore he never saw the map.', 'CLAIM'],
  ['Peter Brask swore he would come back.', 'PROMISE'],
])('%s', (text, stance) => {
  expect(analyze({ text }).quotes[0]?.cue).toMatchObject({ stance });
});
