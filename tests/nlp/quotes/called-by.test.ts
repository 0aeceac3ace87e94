import { sliceSpan } from '../../../src/domain/span.ts';
import { analyze } from '../../../src/nlp/analyze.ts';

const quotesOf = (text: string) => {
  const { quotes, entities } = analyze({ text });
  return quotes.map(({ content, speakerEntity, jointSpeakers }) => {
    const speakers = speakerEntity === null ? [] : [speakerEntity, ...jointSpeakers];
    const words = content.map((span) => sliceSpan(text, span)).join(' | ');
    return `${speakers.map((i) => entities[i]!.name).join(' + ')}: ${words}`;
  });
};

test.each([
  ['Nora Venn has been called "a menace" by Otto Lisk.', 'Otto Lisk: Nora Venn | "a menace"'],
  ['Nora Venn was dismissed as "a crank" by Otto Lisk.', 'Otto Lisk: Nora Venn | as "a crank"'],
  ['Nora Venn was accused of theft by Otto Lisk.', 'Otto Lisk: Nora Venn | of theft'],
  [
    'Nora Venn was described by Ada Finch as "weary". Nora Venn has been called "a menace" by Otto Lisk.',
    'Otto Lisk: Nora Venn | "a menace"',
  ],
])('whoever somebody is called something by says it: %s', (text, quote) => {
  expect(quotesOf(text).at(-1)).toBe(quote);
});

test('a thing that is called by a name is no statement', () => {
  expect(quotesOf('The ridge is called "the Camel" by shepherds.')).toEqual([]);
});

test.each([
  ['Nils Venn (51) and his cousin Otto (48), both of Kiln Lane, Moss, had pleaded not guilty to two counts of theft.'],
  ['Nils Venn (51) and his cousin Otto (48) denied the theft.'],
])('whoever stands before brackets and "and" speaks too: %s', (text) => {
  expect(quotesOf(text)[0]).toMatch(/^Nils Venn \+ Otto: /);
});
