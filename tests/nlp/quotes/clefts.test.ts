import { sliceSpan } from '../../../src/domain/span.ts';
import { analyze } from '../../../src/nlp/analyze.ts';

const quotesOf = (text: string) => {
  const { quotes, entities } = analyze({ text });
  return quotes.map(
    ({ cue, content, speakerEntity }) =>
      `${speakerEntity === null ? 'nobody' : entities[speakerEntity]!.name}${cue?.negated ? ' not' : ''}: ` +
      content.map((span) => sliceSpan(text, span)).join(' | '),
  );
};

test.each([
  ['It was not Otto Lisk who said that the kiln was cold but Nora Venn.'],
  ['It was not Otto Lisk who said that the kiln was cold, but a potter, Nora Venn.'],
  ['It was not Otto Lisk who said that the kiln was cold; it was Nora Venn.'],
  ['It was Nora Venn who said that the kiln was cold, not Otto Lisk.'],
  ['Not Otto Lisk but Nora Venn said that the kiln was cold.'],
])('whoever is named against somebody else says it: %s', (text) => {
  expect(quotesOf(text)).toEqual(['Nora Venn: that the kiln was cold']);
});

test('whoever it was not has not said it', () => {
  expect(quotesOf('It was not Otto Lisk who said that the kiln was cold.')).toEqual([
    'Otto Lisk not: that the kiln was cold',
  ]);
});

test.each([
  ['It was Nora Venn who said that the kiln was cold.'],
  ['It was not only Nora Venn who said that the kiln was cold.'],
  ['It was not until Sunday that Nora Venn said that the kiln was cold.'],
])('whoever it was has said it: %s', (text) => {
  expect(quotesOf(text)).toEqual(['Nora Venn: that the kiln was cold']);
});

test.each([
  ['Otto Lisk recalled his aunt, Nora Venn, telling him: "Never fire it twice."', 'Nora Venn: "Never fire it twice."'],
  ['Otto Lisk recalled the day, saying: "It never stopped raining."', 'Otto Lisk: "It never stopped raining."'],
])('whoever is recalled saying it says it: %s', (text, quote) => {
  expect(quotesOf(text)).toContain(quote);
});

test('a text may begin with the verb that somebody is recalled by', () => {
  expect(quotesOf('Replying to Otto Lisk, Nora Venn said the kiln was cold.')).toEqual([
    'Nora Venn: the kiln was cold',
  ]);
});
