import { analyze } from '../../../src/nlp/analyze.ts';

/** The mentions of a text that begin or end inside of a word with a hyphen. */
function foundIn(text: string): string[] {
  const { mentions } = analyze({ text });
  return mentions
    .filter(({ start, end }) => text[end] === '-' || text[start - 1] === '-')
    .map(({ start, end, type }) => `${type} ${text.slice(start, end)}`);
}

test.each([
  ['The London-based firm said on Friday that it had sold the mill.', ['PLACE London']],
  ['Two managers at a Hong Kong-based company were heard on Monday.', ['PLACE Hong Kong']],
  ['They said that Norway-Sweden relations were good again.', ['PLACE Norway', 'PLACE Sweden']],
  ['He called the non-UK owners of the harbour to a meeting.', ['PLACE UK']],
  ['She spoke at an anti-NATO rally in the harbour on Friday.', ['ORGANIZATION NATO']],
  ['She spoke of a Norway-style deal for the harbour on Friday.', []],
  ['She spoke of a pro-Norway mood in the harbour on Friday.', []],
  ['The GOP-led panel met again on Friday, she said.', []],
  ['She flew to Guinea-Bissau on Friday, her office said.', []],
])('a word with a hyphen names what it is made of: %s', (text, names) => {
  expect(foundIn(text)).toEqual(names);
});

test('the mention is of the place that the article names besides', () => {
  const { mentions, entities } = analyze({ text: 'She left London on Friday. The London-based firm said no.' });
  expect(mentions.map(({ entity }) => entity !== null && entities[entity]!.name)).toEqual(['London', 'London']);
});
