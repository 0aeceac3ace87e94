import { isSpeech } from '../../../src/domain/quote.ts';
import { analyze } from '../../../src/nlp/analyze.ts';

const spoken = (text: string): string[] =>
  analyze({ text })
    .quotes.filter(isSpeech)
    .map(({ content }) => content.map(({ start, end }) => text.slice(start, end)).join(' | '));

const STORY = `The clinic in Mbale closed in March. "We had no fuel for the night shift," said nurse Grace Nambi.

“We had no fuel for the night shift.”

"Nobody from the ministry came," she said.`;

test('a pull quote that repeats the text is no second quote', () => {
  expect(spoken(STORY)).toEqual(['"We had no fuel for the night shift,"', '"Nobody from the ministry came,"']);
});

test('a pull quote in capitals, with the name under it inside the marks', () => {
  const cut = STORY.replace(
    '“We had no fuel for the night shift.”',
    '"WE HAD NO FUEL FOR THE NIGHT SHIFT.\nGrace Nambi"',
  );
  expect(spoken(cut)).toEqual(spoken(STORY));
});

test('a crosshead is no quote, and a paragraph that is a quotation is one', () => {
  const head = '"I cannot sleep at night"';
  expect(spoken(STORY.replace('“We had no fuel for the night shift.”', head))).not.toContain(head);
  const quotation = '“I cannot sleep at night.”';
  expect(spoken(STORY.replace('“We had no fuel for the night shift.”', quotation))).toContain(quotation);
});

test.each([
  ['a sign', 'One banner said "Go home". Mayor Ana Ruiz left.'],
  ['a shirt', 'A man wore a T-shirt that read "I survived the flood".'],
  ['a ballot', 'The ballot asks: "Should the city build a new stadium?"'],
  ['a sticker', 'A bumper sticker on his truck reads "I voted for the dog".'],
  ['a song', 'Nurses sang "You\'ll Never Walk Alone" outside the hospital.'],
  ['a word', 'The word "crisis" appears nine times in the report.'],
])('%s is nobody’s statement', (_name, text) => {
  expect(spoken(text)).toEqual([]);
});

test('whoever holds a sign may speak', () => {
  expect(spoken('A man with a banner said: "We want our water back."')).toEqual(['"We want our water back."']);
});

test('the title of a column is no piece of what its author writes', () => {
  const text = 'In his weekly column, "Notes from the Shed", gardener Bill Tully writes that slugs are winning.';
  expect(spoken(text)).toEqual(['that slugs are winning']);
});

test('a so-called “term” is not verbatim', () => {
  const [quote] = analyze({ text: 'Marek Holub said he had never met the so-called "deep state".' }).quotes;
  expect(quote).toMatchObject({ kind: 'INDIRECT', verbatim: [] });
});

test('whoever is told is no piece of what is said', () => {
  expect(spoken('Engineers wait. "Nobody is going up a pole in this," one of them told him.')).toEqual([
    '"Nobody is going up a pole in this,"',
  ]);
});

test.each([
  ['Solberg said the works would end in May; the sign over the gate reads “Closed until further notice”.'],
  ['Solberg said the works would end in May; a notice on the door says “Back soon”.'],
])('what stands on a sign is no piece of what somebody says: %s', (text) => {
  expect(spoken(text)).toContain('the works would end in May');
});

test('nor is what stands on a shirt', () => {
  expect(spoken('“We have waited twenty years,” said Ingrid Solberg, whose T-shirt read “No more lies”.')).toEqual([
    '“We have waited twenty years,”',
  ]);
});
