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
  ['No one but Nora Venn said that the kiln was cold.'],
  ['Nobody on the board apart from Nora Venn has said that the kiln was cold.'],
  ["No one in Otto Lisk's office except Nora Venn said that the kiln was cold."],
  ['None other than Nora Venn said that the kiln was cold.'],
  ['Nobody, with the exception of Nora Venn, said that the kiln was cold.'],
])('who is excepted from nobody says it: %s', (text) => {
  expect(quotesOf(text)).toEqual(['Nora Venn: that the kiln was cold']);
});

test.each([
  ['Nora Venn said little beyond that the kiln was cold.'],
  ['Nora Venn said no more than that the kiln was cold.'],
  ['Nora Venn said nothing about the fire except that the kiln was cold.'],
  ['Nora Venn did not say anything other than that the kiln was cold.'],
  ['Nora Venn had nothing to say except that the kiln was cold.'],
  ['Nora Venn had no comment except to say that the kiln was cold.'],
  ['Nora Venn refused to say anything except that the kiln was cold.'],
  ['Nora Venn declined to comment beyond saying that the kiln was cold.'],
])('what is excepted from nothing is said: %s', (text) => {
  expect(quotesOf(text)).toEqual(['Nora Venn: that the kiln was cold']);
});

test.each([
  ['Nora Venn could not resist saying that the kiln was cold.'],
  ['Nora Venn never forgot to say that the kiln was cold.'],
  ['Nora Venn made no secret of saying that the kiln was cold.'],
  ['Nora Venn did not say until Sunday that the kiln was cold.'],
  ['There is nobody who has not heard Nora Venn say that the kiln was cold.'],
])('two negations are none: %s', (text) => {
  expect(quotesOf(text)).toEqual(['Nora Venn: that the kiln was cold']);
});

test.each([
  ['Nobody said it better than Nora Venn: "The kiln is cold."', 'Nora Venn: "The kiln is cold."'],
  ['No one puts it more bluntly than Nora Venn, a potter: "The kiln is cold."', 'Nora Venn: "The kiln is cold."'],
  ['No potter has said it as plainly as Nora Venn: the kiln is cold.', 'Nora Venn: the kiln is cold'],
])('who says it best says it: %s', (text, quote) => {
  expect(quotesOf(text)).toEqual([quote]);
});

test('what is put right is said, and what it stands against is not', () => {
  expect(quotesOf('Nora Venn did not say that the kiln was cold, but that it "sulked".')).toEqual([
    'Nora Venn not: that the kiln was cold',
    'Nora Venn: that it "sulked"',
  ]);
});

test.each([
  ['Nobody on the board said that the kiln was cold.'],
  ['Nora Venn said nothing about whether the kiln was cold.'],
  ['Nora Venn has never said that the kiln was cold.'],
  ['Nora Venn forgot to say that the kiln was cold.'],
  ['Nobody has heard Nora Venn say that the kiln was cold.'],
  ['Nora Venn did not say that she would leave, but her brother did.'],
])('one negation stays one: %s', (text) => {
  expect(quotesOf(text)[0]).toMatch(/^(?:nobody|Nora Venn) not: /);
});
